import type { Verdict } from '../shared/evidence.ts';
import type { Training } from './contract/coverage.ts';
import { duties } from './contract/words.ts';
import { pathFinished, pathHistory } from './learning/predicates.ts';
import { predicateOf, trainedHistory } from './predicates.ts';

/** What a node's record proves: a verdict for each duty that anything is known of, and of the learning path. */
export function verdictsOf(training: Training): Verdict[] {
  const { nodeId, path } = training;
  const proved = [
    ...duties.map((duty) => ({ predicate: predicateOf[duty], history: trainedHistory(training, duty) })),
    { predicate: pathFinished, history: pathHistory(training) },
  ];
  return proved
    .filter(({ history }) => history.length > 0)
    .map((one) => ({ nodeId, path, period: 'once' as const, ...one }));
}
