import type { Day } from '../../../shared/words.ts';
import type { LessonSpans, RunAudience } from '../../contract/schoolRuns.ts';

/** Whom a school can hardly gather once lessons are over. */
const reachedThroughLessons: ReadonlySet<RunAudience> = new Set(['pupils', 'parents']);

/**
 * The last day of lessons before a day on which pupils, and parents through them, are hard to reach; undefined where
 * lessons are held that day, and where the school's calendar says nothing of it.
 */
export function outOfLessons(audience: RunAudience, on: Day, lessons: LessonSpans): Day | undefined {
  if (!reachedThroughLessons.has(audience) || lessons.some(({ from, to }) => from <= on && on <= to))
    return undefined;
  return lessons.filter(({ to }) => to < on).at(-1)?.to;
}
