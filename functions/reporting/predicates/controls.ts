import type { Proof } from '../../shared/evidence.ts';
import { historyOf, predicateKey, type Step } from '../../shared/proofs.ts';
import type { NodeId } from '../../shared/words.ts';
import type { Control } from '../contract/controls.ts';

/** A municipality has looked at each of its schools within a quarter; measure 2.7 of order 393. */
export const schoolsControlled = predicateKey('reporting.schoolsControlled', { every: 'quarter' });

/**
 * From the day on which the last of the schools was looked at, satisfied; before it, missing with how many were. Visits
 * and desk controls count alike, and the same school twice counts once.
 */
export function schoolsControlledHistory(
  controls: readonly Pick<Control, 'nodeId' | 'on' | 'recordedAt'>[],
  schools: ReadonlySet<NodeId>,
  municipalityId: NodeId,
): Proof[] {
  const of = schools.size;
  const ofSchools = controls.filter(({ nodeId }) => schools.has(nodeId));
  const fact = `/api/reporting/municipalities/${municipalityId}/coverage`;
  return historyOf(ofSchools, (known) => {
    const looked = new Set<NodeId>();
    const timeline: Step[] = [];
    for (const { nodeId, on } of [...known].sort((a, b) => (a.on < b.on ? -1 : 1))) {
      if (looked.has(nodeId)) continue;
      looked.add(nodeId);
      const done = looked.size;
      timeline.push(
        done === of
          ? { since: on, status: 'satisfied', because: { code: 'schoolsControlled', params: { of }, fact } }
          : {
              since: on,
              status: 'missing',
              because: { code: 'schoolsNotControlled', params: { done, of, left: of - done }, fact },
            },
      );
    }
    return timeline;
  });
}
