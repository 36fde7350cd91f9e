import type { Proof } from '../../shared/evidence.ts';
import { historyOf, predicateKey, type Step } from '../../shared/proofs.ts';
import type { Day, Instant } from '../../shared/words.ts';
import type { Parameter } from '../contract/parameter.ts';

/** Every parameter of the catalogue is described in full and approved; measure 12 of order 393. */
export const parametersApproved = predicateKey('monitoring.parametersApproved');

interface Fact {
  code: string;
  kind: 'written' | 'approved' | 'withdrawn';
  on: Day;
  recordedAt: Instant;
}

/** A new edition of an approved parameter takes nothing away: the earlier one holds until it is approved. */
export function parametersApprovedHistory(catalogue: readonly Parameter[]): Proof[] {
  return historyOf(catalogue.flatMap(factsOf), (known) => {
    const days = [...new Set(known.map(({ on }) => on))].sort();
    return days.flatMap((day): Step[] => {
      const standing = new Map<string, Fact['kind']>();
      for (const { code, kind, on } of known) {
        const isStill = kind === 'written' && standing.get(code) === 'approved';
        if (on <= day && !isStill) standing.set(code, kind);
      }
      const counted = [...standing.values()].filter((kind) => kind !== 'withdrawn');
      const approved = counted.filter((kind) => kind === 'approved').length;
      if (counted.length === 0) return [];
      const isDone = approved === counted.length;
      return [
        {
          since: day,
          status: isDone ? 'satisfied' : 'missing',
          because: {
            code: isDone ? 'parametersApproved' : 'parametersAwaiting',
            params: { approved, of: counted.length },
            fact: '/api/monitoring/parameters',
          },
        },
      ];
    });
  });
}

function factsOf({ code, editions, withdrawals }: Parameter): Fact[] {
  const fact = (kind: Fact['kind'], { on, at }: { on: Day; at: Instant }): Fact => ({
    code,
    kind,
    on,
    recordedAt: at,
  });
  return [
    ...editions.map((edition) => fact('written', edition)),
    ...editions.flatMap(({ approved }) => (approved ? [fact('approved', approved)] : [])),
    ...withdrawals.map((one) => fact('withdrawn', one)),
  ];
}
