import type { Verdict } from '../shared/evidence.ts';
import type { Training } from './contract/coverage.ts';
import { duties } from './contract/words.ts';
import { predicateOf, trainedHistory } from './predicates.ts';

/** What a node's record proves: a verdict for each duty that anything is known of. */
export function verdictsOf(training: Training): Verdict[] {
  return duties.flatMap((duty) => {
    const history = trainedHistory(training, duty);
    const { nodeId, path } = training;
    return history.length === 0
      ? []
      : [{ nodeId, path, predicate: predicateOf[duty], period: 'once' as const, history }];
  });
}
