import { randomInt } from 'node:crypto';
import type { Change } from '../shared/change.ts';
import type { Day } from '../shared/words.ts';
import { certificatePaper } from './certificatePaper.ts';
import type { Certificate, CertificateOrder, CertificateWork } from './contract/certificates.ts';
import type { Programme } from './contract/programmes.ts';
import type { Registration } from './contract/registrations.ts';
import type { Session } from './contract/sessions.ts';
import type { SeminarRooms } from './rooms.ts';
import { entitled, partsOf } from './rules/certificates.ts';
import { letters } from './rules/codes.ts';

/** Papers in one file: it takes a second or two to draw so many, and the bar moves on after each. */
const partSize = 50;
/** Certificates written at once. */
const atOnce = 25;
const numberLength = 12;

/** Chosen by chance out of 7·10^17, so that no number is guessed from another: `K7M2-QXP4-RTVW`. */
export function newNumber(): string {
  const said = Array.from({ length: numberLength }, () => letters[randomInt(letters.length)]).join('');
  return [said.slice(0, 4), said.slice(4, 8), said.slice(8)].join('-');
}

/**
 * Issues certificates to everybody entitled who has none yet, and draws all valid ones. Run again, also from the middle,
 * it issues nothing twice: the first number stays.
 */
export async function issueOrdered(orderId: string, rooms: SeminarRooms): Promise<void> {
  const { certificates, sessions, files, siteAddress } = rooms;
  const order = await certificates.ordered(orderId);
  if (!order) return;
  const { sessionId } = order;
  const before = await certificates.work(sessionId);
  if (before && isOver(before, order)) return;
  const session = await sessions.get(sessionId);
  const people = entitled(session);
  const programme = await rooms.programmes.get(session.programmeId);
  const issuedOn = (await rooms.momentIn(session.regionId, new Date(order.ordered.at))).today;
  const orderedAt = order.ordered.at;
  let work: CertificateWork = { orderId, orderedAt, state: 'working', of: people.length, done: 0, parts: [] };
  await certificates.putWork(sessionId, work);
  for (const { from, items } of partsOf(people, partSize)) {
    const issued: Certificate[] = [];
    for (const { items: few } of partsOf(items, atOnce))
      issued.push(
        ...(await Promise.all(
          few.map((one) =>
            certificates.issue(
              certificateOf(one, session, programme, { order, issuedOn }),
              changeBy(order, session),
            ),
          ),
        )),
      );
    const valid = issued.filter(({ annulled }) => !annulled);
    const done = from - 1 + items.length;
    const key = `seminars/certificates/${sessionId}/${orderId}-${from}.pdf`;
    if (valid.length > 0) await files.put(key, await certificatePaper(valid, siteAddress), 'application/pdf');
    work = { ...work, done, parts: valid.length > 0 ? [...work.parts, { from, to: done, key }] : work.parts };
    await certificates.putWork(sessionId, work);
  }
  await certificates.putWork(sessionId, { ...work, state: 'done' });
}

/** Done before, or a newer order has taken its place. */
function isOver({ orderId, orderedAt, state }: CertificateWork, { id, ordered }: CertificateOrder): boolean {
  return orderId === id ? state === 'done' : orderedAt > ordered.at;
}

function certificateOf(
  one: Registration,
  session: Session,
  programme: Programme,
  { order, issuedOn }: { order: CertificateOrder; issuedOn: Day },
): Certificate {
  return {
    number: newNumber(),
    sessionId: session.id,
    registrationId: one.id,
    regionId: session.regionId,
    path: one.path,
    name: one.person.name,
    duty: one.duty,
    hours: session.hours,
    programme: programme.title,
    organisation: programme.organisation,
    from: session.days[0]?.date ?? issuedOn,
    to: session.days.at(-1)?.date ?? issuedOn,
    issuedOn,
    issued: order.ordered,
    replaced: [],
    version: 1,
  };
}

function changeBy({ ordered, role, requestId }: CertificateOrder, { regionId }: Session): Change {
  return { action: 'issueCertificate', ...ordered, role, requestId, scope: regionId };
}
