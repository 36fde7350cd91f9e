import type { Effect } from '../../contract/effects.ts';

/** The largest difference first; those nothing can be told of last; of equal ones the newest first. */
export function byEffect(effects: readonly Effect[]): Effect[] {
  const told = ({ estimate }: Effect) => estimate?.difference ?? -2;
  return [...effects].sort((one, other) => told(other) - told(one) || other.heldOn.localeCompare(one.heldOn));
}
