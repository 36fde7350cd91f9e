import type { NodeId } from '../../../shared/words.ts';
import type { Pull, SourceFaultCode, SourceSchool } from '../../contract/pull.ts';
import type { Matched } from './matching.ts';

/** What a pull brought of its schools, by what each of them says of it. */
export function outcomeOf(
  pullId: string,
  schools: readonly Pick<Matched, 'nodeId'>[],
  states: ReadonlyMap<NodeId, SourceSchool>,
): NonNullable<Pull['outcome']> {
  const byFault = new Map<SourceFaultCode, number>();
  let [pulled, classes, lessons] = [0, 0, 0];
  for (const { nodeId } of schools) {
    const state = states.get(nodeId);
    if (state?.fault?.pullId === pullId)
      byFault.set(state.fault.code, (byFault.get(state.fault.code) ?? 0) + 1);
    else if (state?.pulled?.pullId === pullId) {
      pulled += 1;
      classes += state.pulled.classes;
      lessons += state.pulled.lessonsExpected;
    }
  }
  const counts = [...byFault].map(([code, count]) => ({ code, count }));
  return {
    pulled,
    failed: counts.reduce((sum, { count }) => sum + count, 0),
    classes,
    lessons,
    byFault: counts.sort((one, other) => other.count - one.count),
  };
}
