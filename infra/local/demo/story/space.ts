import { daysBetween } from '../../../../functions/shared/calendar/day.ts';
import type { Day } from '../../../../functions/shared/words.ts';
import { classNames } from './classes.ts';
import { csv } from './csv.ts';
import type { SchoolLife } from './life.ts';

const header = ['school', 'effectiveAt', 'check', 'done', 'of', 'lacking', 'classNames', 'source'];

/** Checks in the order in which schools come to them; a stuck school never finishes its timetable and parents. */
const order = [
  'profile',
  'periods',
  'classes',
  'subjects',
  'teachers',
  'timetable',
  'pupils',
  'parents',
] as const;
type Check = (typeof order)[number];

const sizes: Record<Check, (classes: number) => number> = {
  profile: () => 12,
  periods: () => 4,
  classes: (classes) => classes,
  subjects: (classes) => Math.min(24, 9 + classes),
  teachers: (classes) => Math.max(6, Math.round(classes * 1.6)),
  timetable: (classes) => classes,
  pupils: (classes) => classes,
  parents: (classes) => classes,
};
const byClass = new Set<Check>(['classes', 'timetable', 'pupils', 'parents']);

/** Reports of the day for the schools that have begun and were not yet whole at the report before. */
export function spaces(lives: readonly SchoolLife[], before: Day, day: Day): string | undefined {
  const rows = lives.flatMap((life) => {
    const { space } = life;
    if (!space || space.begun > day || (!space.stuck && space.whole <= before)) return [];
    const way = wayGone(space, day);
    const names = classNames(life.school.classes);
    return order.map((check, index) =>
      rowOf(life, day, check, doneOf(check, index, way, names.length), names),
    );
  });
  return rows.length > 0 ? csv(header, rows) : undefined;
}

function wayGone({ begun, whole, stuck }: NonNullable<SchoolLife['space']>, day: Day): number {
  const share = daysBetween(begun, day) / Math.max(1, daysBetween(begun, whole));
  return Math.min(share, stuck ? 0.85 : 1);
}

function doneOf(check: Check, index: number, way: number, classes: number): number {
  const of = sizes[check](classes);
  const own = Math.min(1, Math.max(0, way * 2 - index / order.length));
  return Math.min(of, Math.floor(of * own));
}

function rowOf(life: SchoolLife, day: Day, check: Check, done: number, names: readonly string[]) {
  const of = sizes[check](names.length);
  const lacking = byClass.has(check) ? names.slice(done).slice(0, 30).join('|') : '';
  return [
    life.school.code,
    day,
    check,
    done,
    of,
    lacking,
    check === 'classes' ? names.join('|') : '',
    'exchange',
  ];
}
