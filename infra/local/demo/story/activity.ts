import { daysFrom } from '../../../../functions/shared/calendar/day.ts';
import { periodBounds } from '../../../../functions/shared/calendar/period.ts';
import type { Day } from '../../../../functions/shared/words.ts';
import { type Seeded, seeded } from '../seeded.ts';
import { classNames } from './classes.ts';
import { csv } from './csv.ts';
import type { Habit, SchoolLife } from './life.ts';

const header = [
  'school',
  'week',
  'class',
  'lessonsExpected',
  'lessonsRecorded',
  'marks',
  'topics',
  'homework',
  'lagMedianDays',
  'lag90Days',
  'busiestDayLessons',
  'repeatedLessons',
  'asOf',
];

interface Keeping {
  /** Share of classes that nobody has entered anything for this week. */
  idleClasses: number;
  /** Share of lessons with a record in the other classes. */
  recorded: number;
  lagDays: number;
  /** Of the lessons with a record, those entered on one day, and those repeating an earlier record. */
  onOneDay: number;
  repeated: number;
}

const keeping: Record<Habit, Keeping> = {
  daily: { idleClasses: 0, recorded: 0.93, lagDays: 0, onOneDay: 0.25, repeated: 0.05 },
  weekly: { idleClasses: 0, recorded: 0.7, lagDays: 3, onOneDay: 0.55, repeated: 0.08 },
  partly: { idleClasses: 0.12, recorded: 0.45, lagDays: 4, onOneDay: 0.6, repeated: 0.1 },
  dumps: { idleClasses: 0.25, recorded: 0.3, lagDays: 9, onOneDay: 0.92, repeated: 0.35 },
  rarely: { idleClasses: 0.6, recorded: 0.2, lagDays: 12, onOneDay: 0.7, repeated: 0.1 },
};

/** Counts of one week, up to `asOf` when the week is not over, for schools registered by its end. */
export function activities(
  lives: readonly SchoolLife[],
  week: string,
  asOf: Day,
  staleMunicipality: string | undefined,
): string {
  const chance = seeded(seedOf(week));
  const { from, to } = periodBounds(week);
  const schoolDays = Math.min(
    6,
    daysFrom(from < '2011-09-01' && to > '2011-09-01' ? '2011-09-01' : from, asOf < to ? asOf : to).length,
  );
  const rows = lives.flatMap((life) => {
    const { activation, school } = life;
    const isLost = (life.badLine && chance.share() < 0.5) || school.municipalityId === staleMunicipality;
    if (!activation || activation.registered > to || isLost) return [];
    return classNames(school.classes).map((name) => [
      school.code,
      week,
      name,
      ...countsOf(name, schoolDays, keeping[life.keepsFrom <= to ? life.habit : 'rarely'], chance),
      asOf < to ? asOf : to,
    ]);
  });
  return csv(header, rows);
}

/** What the schools that enter a term at its end make of a week long over, on the evening of `asOf`. */
export function dumpedActivities(lives: readonly SchoolLife[], week: string, asOf: Day): string {
  const chance = seeded(seedOf(week) + 1);
  const { to } = periodBounds(week);
  const dumping = lives.filter(
    ({ activation, habit, keepsFrom }) =>
      habit === 'dumps' && keepsFrom <= to && activation && activation.registered <= to,
  );
  const rows = dumping.flatMap(({ school }) =>
    classNames(school.classes).map((name) => [
      school.code,
      week,
      name,
      ...countsOf(name, 6, { ...keeping.dumps, idleClasses: 0, recorded: 0.97, lagDays: 12 }, chance),
      asOf,
    ]),
  );
  return csv(header, rows);
}

/** One school sends three times as many lessons recorded as were held: the import has to refuse it. */
export function impossibleActivity(lives: readonly SchoolLife[], week: string): string {
  const school = lives.find(({ activation, badLine }) => activation && badLine)?.school;
  const rows = classNames(school?.classes ?? 0).map((name) => [
    school?.code ?? '',
    week,
    name,
    30,
    90,
    30,
    30,
    30,
    0,
    1,
    '',
    '',
    '',
  ]);
  return csv(header, rows);
}

function countsOf(
  className: string,
  schoolDays: number,
  { idleClasses, recorded, lagDays, onOneDay, repeated }: Keeping,
  chance: Seeded,
) {
  const grade = Number.parseInt(className, 10);
  const expected = schoolDays * (grade <= 4 ? 4 : 5) + (grade >= 5 ? Math.min(schoolDays, 3) : 0);
  if (chance.share() < idleClasses) return [expected, 0, 0, 0, 0, '', '', '', ''];
  const kept = Math.max(1, Math.min(expected, Math.round(expected * (recorded + chance.normal() * 0.06))));
  const part = (share: number) =>
    Math.min(kept, Math.max(0, Math.round(kept * (share + chance.normal() * 0.08))));
  const lag = Math.max(0, Math.round(lagDays + chance.normal()));
  return [
    expected,
    kept,
    part(0.7),
    part(0.85),
    part(grade === 1 ? 0 : 0.6),
    lag,
    lag + chance.whole(1, 4),
    part(onOneDay),
    part(repeated),
  ];
}

function seedOf(week: string): number {
  return [...week].reduce((seed, char) => seed * 31 + char.charCodeAt(0), 7);
}
