import type { Counts, MeasureView, NodeProgress } from '../../../functions/plan/contract.ts';
import type { Day, NodeId } from '../../../functions/shared/words.ts';
import { pastDue } from '../overview/standing.ts';
import { shareOf, sumOf } from '../rollout/figures.ts';

export interface MunicipalStanding {
  /** Duties under measures past their deadline, all together. */
  duties: Counts;
  /** Over every measure, rolling ones too. */
  overdue: number;
  satisfied: number;
  /** 1 is the best; equal shares have one rank. Undefined while nothing is due. */
  rank: number | undefined;
  /** Municipalities that have a rank. */
  ranked: number;
}

/** Where a municipality stands among all of them, by its share of duties past their deadline. */
export function municipalStanding(
  nodeId: NodeId,
  measures: readonly MeasureView[],
  municipalities: readonly NodeProgress[],
  asOf: Day,
): MunicipalStanding {
  const due = pastDue(measures, asOf);
  const dutiesOf = (node: NodeProgress | undefined) => sumOf(due.map(({ number }) => node?.measures[number]));
  const own = municipalities.find((node) => node.nodeId === nodeId);
  const duties = dutiesOf(own);
  const all = sumOf(Object.values(own?.measures ?? {}));
  const share = shareOf(duties);
  const shares = municipalities.flatMap((node) => shareOf(dutiesOf(node)) ?? []);
  return {
    duties,
    overdue: all.overdue ?? 0,
    satisfied: all.satisfied,
    rank: share === undefined ? undefined : 1 + shares.filter((other) => other > share).length,
    ranked: shares.length,
  };
}
