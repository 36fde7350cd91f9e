import type { Proof } from '../../shared/evidence.ts';
import { historyOf, predicateKey, type Step } from '../../shared/proofs.ts';
import type { Day, Instant } from '../../shared/words.ts';
import type { Course } from './contract.ts';

/** The institute’s courses contain the topic and it is taught: measure 1.4 of order 393. */
export const topicInCourses = predicateKey('seminars.topicInCourses', { every: 'halfYear' });

/** A group of a course has been held: on its last day, known since it was closed. */
export interface HeldGroup {
  courseId: string;
  on: Day;
  recordedAt: Instant;
}

type Known =
  | { of: 'topic'; courseId: string; on: Day; recordedAt: Instant; hasTopic: boolean }
  | ({ of: 'group' } & HeldGroup);

/**
 * In a half-year it is satisfied from the day on which every course of it contains the topic by an approved programme and at
 * least one group has been taught. Until then it is missing; where no course is known, nothing is said.
 */
export function topicHistory(
  courses: readonly Pick<Course, 'id' | 'facts'>[],
  held: readonly HeldGroup[],
): Proof[] {
  const facts: Known[] = [
    ...courses.flatMap(({ id, facts: told }) =>
      told.map((fact): Known => ({ of: 'topic', courseId: id, ...fact })),
    ),
    ...held.map((group): Known => ({ of: 'group', ...group })),
  ];
  return historyOf(facts, (known) => {
    const days = [...new Set(known.map(({ on }) => on))].sort();
    return days.flatMap(
      (day) =>
        stepOn(
          day,
          known.filter(({ on }) => on <= day),
        ) ?? [],
    );
  });
}

function stepOn(day: Day, known: readonly Known[]): Step | undefined {
  const topics = new Map<string, boolean>();
  for (const fact of known) if (fact.of === 'topic') topics.set(fact.courseId, fact.hasTopic);
  if (topics.size === 0) return undefined;
  const having = [...topics.values()].filter(Boolean).length;
  const groups = known.filter(({ of, courseId }) => of === 'group' && topics.get(courseId)).length;
  const params = { having, of: topics.size, groups };
  const fact = '/api/seminars/courses';
  if (having < topics.size)
    return { since: day, status: 'missing', because: { code: 'topicNotInAll', params, fact } };
  if (groups === 0)
    return { since: day, status: 'missing', because: { code: 'topicNotTaught', params, fact } };
  return { since: day, status: 'satisfied', because: { code: 'topicTaught', params, fact } };
}
