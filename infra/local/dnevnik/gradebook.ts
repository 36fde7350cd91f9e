import { addDays, daysFrom, weekdayOf } from '../../../functions/shared/calendar/day.ts';
import type { Day } from '../../../functions/shared/words.ts';
import { type Seeded, seeded } from '../demo/seeded.ts';
import { classNames } from '../demo/story/classes.ts';

export interface SimulatedSchool {
  id: string;
  name: string;
  code: string | undefined;
  municipality: string;
  classes: number;
}

export interface SimulatedGroup {
  id: string;
  name: string;
  parentIds: string[];
}

/** How a school keeps its gradebook: share of lessons with a record, and days from a lesson to it. */
const habits = [
  { recorded: 0.95, lag: 0 },
  { recorded: 0.9, lag: 1 },
  { recorded: 0.75, lag: 2 },
  { recorded: 0.4, lag: 4 },
] as const;
const sunday = 7;
const persons = ['Смирнова Анна Петровна', 'Кузнецов Илья Олегович', 'Попова Мария Ивановна'] as const;

/** Classes, and a subgroup of the oldest one, as a platform lists them. */
export function groupsOf(school: SimulatedSchool): SimulatedGroup[] {
  const classes = classNames(school.classes).map((name, index) => ({
    id: `${school.id}${String(index + 1).padStart(3, '0')}`,
    name,
    parentIds: [] as string[],
  }));
  const oldest = classes.at(-1);
  const half = oldest && {
    id: `${school.id}900`,
    name: `${oldest.name}, английский язык, 1`,
    parentIds: [oldest.id],
  };
  return half ? [...classes, half] : classes;
}

interface SimulatedLesson {
  id: string;
  date: Day;
  title: string | null;
  status: string;
  /** The day of the first entry; undefined when nobody has made one. */
  entered: Day | undefined;
  hasMark: boolean;
  hasWork: boolean;
}

/** Lessons of a group, the same whenever they are asked for; of what is entered, that by `today`. */
export function lessonsOf(groupId: string, from: Day, to: Day, today: Day): SimulatedLesson[] {
  const schoolSeed = Number(groupId.slice(0, -3)) >>> 0;
  const { recorded, lag } = habits[schoolSeed % habits.length] ?? habits[0];
  const isHalf = groupId.endsWith('900');
  return daysFrom(from, to)
    .filter((day) => weekdayOf(day) !== sunday)
    .flatMap((date) => {
      const chance = seeded(seedOf(`${groupId} ${date}`));
      return Array.from({ length: isHalf ? 1 : 4 + (seedOf(groupId) % 2) }, (_, index) => {
        const kept = chance.share() < recorded;
        const on = addDays(date, kept ? Math.max(0, Math.round(lag + chance.normal() * 0.6)) : 0);
        const isThere = kept && on <= today;
        return {
          id: `${groupId}${date.replaceAll('-', '')}${index}`,
          date,
          title: isThere && chance.share() < 0.85 ? 'Тема урока' : null,
          status: chance.share() < 0.01 ? 'Cancelled' : 'Conducted',
          entered: isThere ? on : undefined,
          hasMark: chance.share() < 0.7,
          hasWork: chance.share() < 0.6,
        };
      });
    });
}

/** With names and marks, as the real platform has them: whoever reads it has to leave them behind. */
export function marksOf(groupId: string, from: Day, to: Day, today: Day) {
  return entered(groupId, from, to, today).flatMap(({ id, on, hasMark, chance }) =>
    hasMark
      ? [
          {
            id: `m${id}`,
            lesson: id,
            date: `${on}T10:15:00`,
            ...person(chance),
            value: String(chance.whole(2, 5)),
          },
        ]
      : [],
  );
}

export function logOf(groupId: string, from: Day, to: Day, today: Day) {
  return entered(groupId, from, to, today).map(({ id, on, chance }) => ({
    lesson: id,
    createdDate: `${on}T09:40:00`,
    status: chance.share() < 0.9 ? 'Attend' : 'Absent',
    ...person(chance),
    comment: null,
  }));
}

export function worksOf(groupId: string, from: Day, to: Day, today: Day) {
  return entered(groupId, from, to, today).flatMap(({ id, on, hasWork }) =>
    hasWork
      ? [{ id: `w${id}`, lesson: id, sentDate: `${on}T14:00:00`, targetDate: `${addDays(on, 2)}T00:00:00` }]
      : [],
  );
}

function entered(groupId: string, from: Day, to: Day, today: Day) {
  return lessonsOf(groupId, from, to < today ? to : today, today).flatMap(
    ({ id, entered: on, hasMark, hasWork }) =>
      on === undefined ? [] : [{ id, on, hasMark, hasWork, chance: seeded(seedOf(id)) }],
  );
}

function person(chance: Seeded) {
  const name = chance.pick(persons);
  return { person: String(1_000_000 + chance.whole(0, 9_999)), personName: name };
}

function seedOf(text: string): number {
  let seed = 7;
  for (const char of text) seed = (Math.imul(seed, 31) + char.charCodeAt(0)) >>> 0;
  return seed;
}
