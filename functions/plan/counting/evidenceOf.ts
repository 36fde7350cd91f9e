import type { Period, Proof, Verdict } from '../../shared/evidence.ts';
import type { NodeId } from '../../shared/words.ts';
import type { Evidence } from '../rules/yardstick.ts';

/** Stored evidence laid out for looking up. */
export function evidenceOf(records: Iterable<Verdict>): Evidence {
  const byKey = new Map<string, Map<Period, Map<NodeId, readonly Proof[]>>>();
  for (const { predicate, period, nodeId, history } of records) {
    const periods = byKey.get(predicate) ?? new Map<Period, Map<NodeId, readonly Proof[]>>();
    const nodes = periods.get(period) ?? new Map<NodeId, readonly Proof[]>();
    nodes.set(nodeId, history);
    periods.set(period, nodes);
    byKey.set(predicate, periods);
  }
  return { of: (key, period) => byKey.get(key)?.get(period) };
}
