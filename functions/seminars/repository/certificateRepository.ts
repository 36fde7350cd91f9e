import type { Change } from '../../shared/change.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import {
  type Certificate,
  type CertificateOrder,
  type CertificateWork,
  certificateOrderSchema,
  certificateSchema,
  certificateWorkSchema,
} from '../contract/certificates.ts';
import { plainNumber } from '../rules/certificates.ts';

/** Where the certificate of a number stands. */
const numberSchema = certificateSchema.pick({ sessionId: true, registrationId: true });

/**
 * A certificate is an item of its sign-up, so that nobody has two: pk `certificates#<session>`, sk `certificate#<sign-up>`,
 * 1 KB. Of a session: one query, 0.3 read units each. Its number is an item that tells where it stands: pk `number#<number>`;
 * looked up with the certificate, 2 read units. Issue: 1 read unit and 3 write units; annulment: 2 write units; a new number: 3. An order: pk
 * `certificates#<order>`; how far the newest has come: pk `certificates#<session>`, sk `work`, 1 write unit a part.
 */
export function certificateRepository(table: Table) {
  const find = (sessionId: string, registrationId: string): Promise<Certificate | undefined> =>
    table.get(keyOf(sessionId, registrationId), certificateSchema);
  return {
    find,

    async get(sessionId: string, registrationId: string): Promise<Certificate> {
      const found = await find(sessionId, registrationId);
      if (!found) throw new Refusal('notFound', `No certificate of ${registrationId}`);
      return found;
    },

    ofSession: (sessionId: string): Promise<Certificate[]> =>
      table.queryAll(
        { pk: `certificates#${sessionId}`, beginsWith: 'certificate#', consistent: true },
        certificateSchema,
      ),

    /** The number has to stand on the certificate, now or before a replacement: another run's is left behind unused. */
    async numbered(number: string): Promise<Certificate | undefined> {
      const place = await table.get(numberKeyOf(number), numberSchema);
      const found = place && (await find(place.sessionId, place.registrationId));
      const numbers = found ? [found.number, ...found.replaced.map((one) => one.number)] : [];
      return numbers.some((one) => plainNumber(one) === plainNumber(number)) ? found : undefined;
    },

    /** Hands back the one that the person has, where there is one or another run was faster. */
    async issue(certificate: Certificate, change: Change): Promise<Certificate> {
      const { sessionId, registrationId, number } = certificate;
      const standing = await find(sessionId, registrationId);
      if (standing) return standing;
      await table.putDerived([
        { ...numberKeyOf(number), kind: 'certificateNumber', sessionId, registrationId },
      ]);
      try {
        return await table.save<Certificate>({ ...savingOf(certificate), change });
      } catch (error) {
        if (!(error instanceof Refusal) || error.code !== 'staleRecord') throw error;
        return this.get(sessionId, registrationId);
      }
    },

    /** Under a new number: where it stands is written first, and is left behind unused when somebody was faster. */
    async renumber(before: Certificate, after: Certificate, change: Change): Promise<Certificate> {
      const { number, sessionId, registrationId } = after;
      await table.putDerived([
        { ...numberKeyOf(number), kind: 'certificateNumber', sessionId, registrationId },
      ]);
      return table.save({ ...savingOf(after), before, change });
    },

    save: (before: Certificate, after: Certificate, change: Change): Promise<Certificate> =>
      table.save({ ...savingOf(after), before, change }),

    order: (order: CertificateOrder, change: Change): Promise<CertificateOrder> =>
      table.create(
        { key: orderKeyOf(order.id), kind: 'certificateOrder', after: order, change },
        certificateOrderSchema,
      ),

    ordered: (orderId: string): Promise<CertificateOrder | undefined> =>
      table.get(orderKeyOf(orderId), certificateOrderSchema),

    work: (sessionId: string): Promise<CertificateWork | undefined> =>
      table.get(workKeyOf(sessionId), certificateWorkSchema),

    putWork: (sessionId: string, work: CertificateWork): Promise<void> =>
      table.putDerived([{ ...workKeyOf(sessionId), kind: 'certificateWork', ...work }]),
  };
}
export type CertificateRepository = ReturnType<typeof certificateRepository>;

function savingOf(certificate: Certificate) {
  return {
    key: keyOf(certificate.sessionId, certificate.registrationId),
    kind: 'certificate',
    after: certificate,
  };
}

function keyOf(sessionId: string, registrationId: string) {
  return { pk: `certificates#${sessionId}`, sk: `certificate#${registrationId}` };
}

function orderKeyOf(orderId: string) {
  return { pk: `certificates#${orderId}`, sk: 'order' };
}

function workKeyOf(sessionId: string) {
  return { pk: `certificates#${sessionId}`, sk: 'work' };
}

function numberKeyOf(number: string) {
  return { pk: `number#${plainNumber(number)}`, sk: 'number' };
}
