import type { RunBounds } from '../../contract/schoolRuns.ts';

/** A pupil brings two parents at most. */
const parentsPerPupil = 2;

/**
 * How many of each audience a school can gather: its pupils by the register, two parents to each, its teachers by what
 * the school has reported of its page on the platform. Of what nothing is known there is no bound.
 */
export function boundsOf({
  pupils,
  teachers,
}: {
  pupils?: number | undefined;
  teachers?: number | undefined;
}): RunBounds {
  return {
    ...(teachers !== undefined && { teachers }),
    ...(pupils !== undefined && { parents: pupils * parentsPerPupil, pupils }),
  };
}
