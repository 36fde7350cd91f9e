import type { z } from 'zod';
import { fingerprint } from '../../shared/ids.ts';
import type { Instant, NodeId } from '../../shared/words.ts';
import type { Addressee, noticeSchema } from '../contract.ts';
import type { MessagingRooms } from '../rooms.ts';
import { boxOf } from '../rules/boxes.ts';
import { disturbedAt, nextDigestAt, type Place } from '../rules/quietHours.ts';
import { idAt } from '../rules/reading.ts';
import { addressAlone, type Recipient, recipientsOf } from '../rules/recipients.ts';
import { sendLetters } from './sendLetters.ts';

type Told = z.infer<typeof noticeSchema>;

/** Lays each notice into its box and writes to whoever wants letters. Met again, it lays and writes nothing more. */
export async function tellNotices(notices: readonly Told[], rooms: MessagingRooms): Promise<void> {
  for (const notice of notices) await tell(notice, rooms);
}

async function tell({ cause, to, ...said }: Told, rooms: MessagingRooms): Promise<void> {
  const now = rooms.clock.now().toISOString();
  const box = boxOf(to);
  const mark = fingerprint(cause);
  if (box !== undefined)
    await rooms.notices.keep({ ...said, id: `${idAt(now)}-${mark}`, toldAt: now, box }, mark);
  const { recipients, nodeId } = await writtenTo(to, rooms);
  if (recipients.length === 0) return;
  const place = await rooms.placeOf(nodeId);
  const { title, text, path, at, urgent } = said;
  let isAnyDue = false;
  for (const recipient of recipients) {
    const dueAt = dueOf(recipient, { urgent, now, place });
    await rooms.outbox.put({
      id: fingerprint(`${cause}\n${recipient.email.toLowerCase()}`),
      to: recipient.email,
      language: recipient.language,
      title,
      text,
      ...(path && { path }),
      at,
      dueAt,
      version: 1,
    });
    isAnyDue ||= dueAt <= now;
  }
  if (isAnyDue) await sendLetters(rooms);
}

function dueOf(
  { mail, ...quiet }: Recipient,
  { urgent, now, place }: { urgent: boolean; now: Instant; place: Place },
): Instant {
  if (urgent) return now;
  return mail === 'atOnce' ? disturbedAt(now, quiet, place) : nextDigestAt(now, quiet, place);
}

/** Who gets letters of a notice, and the node whose clocks they live by. */
async function writtenTo(
  to: Addressee,
  { register, readers }: Pick<MessagingRooms, 'register' | 'readers'>,
): Promise<{ recipients: Recipient[]; nodeId?: NodeId }> {
  if ('email' in to) return { recipients: [addressAlone(to.email, to.language)] };
  if ('role' in to) {
    const [people, chosen] = await Promise.all([
      register.peopleWith(to.role, to.nodeId),
      readers.preferencesAt(to.role, to.nodeId),
    ]);
    return { recipients: recipientsOf(people, chosen), nodeId: to.nodeId };
  }
  const person = await register.person(to.personId);
  if (!person) {
    const own = await readers.preferences(to.personId);
    return own ? { recipients: recipientsOf([], [own]), nodeId: own.nodeId } : { recipients: [] };
  }
  const chosen = await readers.preferencesAt(person.role, person.nodeId);
  const own = chosen.filter(({ personId, sub }) => personId === person.id || sub === person.id);
  return { recipients: recipientsOf([person], own), nodeId: person.nodeId };
}
