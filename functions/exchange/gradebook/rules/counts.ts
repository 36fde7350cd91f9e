import type { ClassWeek } from '../../../adoption/contract/activity.ts';
import { daysBetween } from '../../../shared/calendar/day.ts';
import type { Day } from '../../../shared/words.ts';
import type { Entry, Group, Lesson } from '../source.ts';

/** What one group's gradebook held of a week, on its way to counts. */
export interface GroupWeek {
  group: Group;
  lessons: readonly Lesson[];
  marks: readonly Entry[];
  log: readonly Entry[];
  works: readonly Entry[];
}

/** «7Б», «11 А»; a choir or a club keeps no gradebook of its own. */
const isClass = ({ name }: Group) => /^\s*\d{1,2}/.test(name);

/** Groups whose lessons count to a class: the class itself and the parts of it. */
export function classesOf(groups: readonly Group[]): { group: Group; parts: Group[] }[] {
  return groups
    .filter((group) => group.parentIds.length === 0 && isClass(group))
    .map((group) => ({ group, parts: groups.filter(({ parentIds }) => parentIds.includes(group.id)) }));
}

/**
 * A class's week in counts, the indicator of measure 2.4: lessons expected on days of lessons, and those of them with any
 * record (topic, mark, entry of the log or work). Days of lag run from a lesson to the first entry about it; a topic has
 * no day of entry of its own. A class without a lesson in the week is not counted.
 */
export function countsOf(
  name: string,
  weeks: readonly GroupWeek[],
  lessonDays: ReadonlySet<Day>,
): ClassWeek | undefined {
  const lessons = new Map<string, Lesson>();
  for (const lesson of weeks.flatMap((week) => week.lessons))
    if (!lesson.isCancelled && lessonDays.has(lesson.on)) lessons.set(lesson.id, lesson);
  if (lessons.size === 0) return undefined;
  const about = (entries: readonly Entry[]) => entries.filter(({ lessonId }) => lessons.has(lessonId));
  const [marks, log, works] = [
    about(weeks.flatMap((week) => week.marks)),
    about(weeks.flatMap((week) => week.log)),
    about(weeks.flatMap((week) => week.works)),
  ];
  const topics = [...lessons.values()].filter(({ hasTopic }) => hasTopic).map(({ id }) => id);
  const entered = firstEntries([...marks, ...log, ...works]);
  const recorded = new Set([...topics, ...entered.keys()]);
  return {
    className: name.trim(),
    lessonsExpected: lessons.size,
    lessonsRecorded: recorded.size,
    marks: lessonsIn(marks),
    topics: topics.length,
    homework: lessonsIn(works),
    ...lagOf(entered, lessons),
  };
}

const lessonsIn = (entries: readonly Entry[]) => new Set(entries.map(({ lessonId }) => lessonId)).size;

function firstEntries(entries: readonly Entry[]): Map<string, Day> {
  const first = new Map<string, Day>();
  for (const { lessonId, on } of entries) {
    const known = first.get(lessonId);
    if (known === undefined || on < known) first.set(lessonId, on);
  }
  return first;
}

function lagOf(
  entered: ReadonlyMap<string, Day>,
  lessons: ReadonlyMap<string, Lesson>,
): Pick<ClassWeek, 'lagMedianDays' | 'lag90Days' | 'busiestDayLessons'> {
  if (entered.size === 0) return {};
  const lags: number[] = [];
  const byDay = new Map<Day, number>();
  for (const [id, on] of entered) {
    // Homework may be set before its lesson is held: it is in time.
    lags.push(Math.max(0, daysBetween(lessons.get(id)?.on ?? on, on)));
    byDay.set(on, (byDay.get(on) ?? 0) + 1);
  }
  lags.sort((one, other) => one - other);
  return {
    lagMedianDays: within(lags, 0.5),
    lag90Days: within(lags, 0.9),
    busiestDayLessons: Math.max(...byDay.values()),
  };
}

/** The smallest value that so great a share of them keeps within. */
function within(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
