import type { Proof, Verdict } from '../../shared/evidence.ts';
import { historyOf, predicateKey, type Step } from '../../shared/proofs.ts';
import type { SchoolTurns, Turn } from '../contract/freshness.ts';

/** Whether the exchange still hears of a school: what measures that stand on its data are judged with. */
export const exchangeHeard = predicateKey('exchange.heard');

/** No data while they are too old, and again once they are fresh; before the first time nothing is said. */
export function exchangeHeardHistory(turns: readonly Turn[], nodeId: string): Proof[] {
  return historyOf(turns, (known) =>
    known.map(
      ({ on, isStale, heardOn }): Step => ({
        since: on,
        status: isStale ? 'noData' : 'satisfied',
        because: {
          code: isStale ? 'dataStale' : 'dataFresh',
          params: { on: heardOn },
          fact: `/api/exchange/freshness/schools/${nodeId}`,
        },
      }),
    ),
  );
}

export function exchangeHeardVerdict({ path, turns }: SchoolTurns): Verdict {
  const [, , nodeId] = path;
  return {
    nodeId,
    path: [...path],
    predicate: exchangeHeard,
    period: 'once',
    history: exchangeHeardHistory(turns, nodeId),
  };
}
