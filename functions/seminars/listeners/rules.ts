import type { TrainedEntry, Training } from '../contract/coverage.ts';
import type { Course } from '../courses/contract.ts';
import { plainName } from '../rules/people.ts';
import type { ListenerCounts, SchoolListeners } from './contract.ts';

/** Sessions that are groups of courses: of one half-year, and of all. */
export interface Groups {
  ofHalfYear: ReadonlySet<string>;
  all: ReadonlySet<string>;
}

type Taught = Pick<Course, 'groups' | 'halfYear' | 'topic'>;

/** Of courses that contain the topic; of others nobody learns it. */
export function groupsOf(courses: readonly Taught[], halfYear: string): Groups {
  const having = courses.filter(({ topic }) => topic !== undefined);
  return {
    ofHalfYear: new Set(having.filter((one) => one.halfYear === halfYear).flatMap(({ groups }) => groups)),
    all: new Set(having.flatMap(({ groups }) => groups)),
  };
}

export function isListening({ sessionId, status }: TrainedEntry, groups: ReadonlySet<string>): boolean {
  return status !== 'cancelled' && groups.has(sessionId);
}

/** Taught in full, in a group of a course or in a seminar for teachers. */
function hasTopic({ sessionId, duties, status }: TrainedEntry, { all }: Groups): boolean {
  return status === 'full' && (all.has(sessionId) || duties.includes('teacher'));
}

/** People are counted, not sign-ups: whoever came to two groups is one. */
export function countsOf(training: Pick<Training, 'entries'> | undefined, groups: Groups): ListenerCounts {
  const entries = training?.entries ?? [];
  const people = (those: readonly TrainedEntry[]) =>
    new Set(those.map(({ personName }) => plainName(personName))).size;
  return {
    listeners: people(entries.filter((entry) => isListening(entry, groups.ofHalfYear))),
    withTopic: people(entries.filter((entry) => hasTopic(entry, groups))),
  };
}

/** Undefined of a school that has not said how many teachers it has; never above the whole, whatever it has said. */
export function shareOf({
  withTopic,
  teachers,
}: Pick<SchoolListeners, 'withTopic' | 'teachers'>): number | undefined {
  return teachers === undefined ? undefined : Math.min(1, withTopic / teachers);
}

/** Laggards first; of equal shares the larger school, which has more teachers to be taught; without a share last. */
export function laggardsFirst(rows: readonly SchoolListeners[]): SchoolListeners[] {
  return [...rows].sort((a, b) => {
    const [one, other] = [shareOf(a) ?? 2, shareOf(b) ?? 2];
    return one - other || (b.teachers ?? 0) - (a.teachers ?? 0) || a.name.ru.localeCompare(b.name.ru, 'ru');
  });
}
