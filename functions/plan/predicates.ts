import type { Proof, ProofStatus } from '../shared/evidence.ts';
import { historyOf } from '../shared/proofs.ts';
import type { Day, Instant } from '../shared/words.ts';

/** Nobody records that a duty was not met: with these, no record means it was not. Elsewhere it means nobody looked. */
const missingWhenAbsent = [
  'plan.',
  'registry.',
  'guidance.',
  'reporting.',
  'messaging.',
  'monitoring.',
  'adoption.schoolActivated',
  'seminars.schoolRun',
] as const;

/** What a predicate says of a node it has no record of. */
export function absentStatus(predicateId: string): ProofStatus {
  return missingWhenAbsent.some((prefix) => predicateId.startsWith(prefix)) ? 'missing' : 'noData';
}

/** Proofs that stand on what the exchange brings again and again: grown old, they say nothing against anybody. */
const fromExchange: ReadonlySet<string> = new Set(['adoption.gradebookKept']);

/** Under this key the exchange says whether it still hears of a school. */
export const heardKey = 'exchange.heard';

export function standsOnExchange(predicateId: string): boolean {
  return fromExchange.has(predicateId);
}

export const orderSigned = 'plan.orderSigned';

/** A publication of an order, the fact behind `plan.orderSigned`. */
export interface OrderPublication {
  planId: string;
  orderNumber: string;
  signedOn: Day;
  recordedAt: Instant;
}

/** The department has issued an order; `params.order` narrows it to the order of that number. */
export function orderSignedHistory(
  publications: readonly OrderPublication[],
  params: Readonly<Record<string, string | number>> = {},
): Proof[] {
  const wanted = publications.filter(
    ({ orderNumber }) => params.order === undefined || String(params.order) === orderNumber,
  );
  return historyOf(wanted, (known) => {
    const first = [...known].sort((a, b) => (a.signedOn < b.signedOn ? -1 : 1))[0];
    if (!first) return [];
    return [
      {
        since: first.signedOn,
        status: 'satisfied',
        because: {
          code: 'orderSigned',
          params: { number: first.orderNumber, day: first.signedOn },
          fact: `/api/plan/plans/${first.planId}/versions/1`,
        },
      },
    ];
  });
}
