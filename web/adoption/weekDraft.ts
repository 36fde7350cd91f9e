import { z } from 'zod';
import type { ClassWeek, WeekView } from '../../functions/adoption/contract/activity.ts';

export const weekCounts = ['lessonsExpected', 'lessonsRecorded', 'marks', 'topics', 'homework'] as const;
export type WeekCount = (typeof weekCounts)[number];

const typed = z.string();

/** Classes as they are typed. */
export const weekDraftSchema = z.array(
  z.object({
    className: typed,
    lessonsExpected: typed,
    lessonsRecorded: typed,
    marks: typed,
    topics: typed,
    homework: typed,
  }),
);
export type ClassDraft = z.infer<typeof weekDraftSchema>[number];

export const emptyClass: ClassDraft = {
  className: '',
  lessonsExpected: '',
  lessonsRecorded: '',
  marks: '',
  topics: '',
  homework: '',
};

/** The counts that stand, ready to be put right; else a row for each class the school has named. */
export function weekDraftOf(week: WeekView | undefined, classNames: readonly string[]): ClassDraft[] {
  if (week?.classes)
    return week.classes.map((counts) => ({
      className: counts.className,
      ...(Object.fromEntries(weekCounts.map((name) => [name, String(counts[name])])) as Record<
        WeekCount,
        string
      >),
    }));
  return classNames.length > 0 ? classNames.map((className) => ({ ...emptyClass, className })) : [emptyClass];
}

/** Rows that are filled, as the server takes them; the index of the first that cannot be read otherwise. */
export function classesOf(draft: readonly ClassDraft[]): { classes: ClassWeek[] } | { unread: number } {
  const unread = draft.findIndex((row) => !isBlank(row) && !isWhole(row));
  if (unread >= 0) return { unread };
  return { classes: draft.filter((row) => !isBlank(row)).map(countsOf) };
}

function countsOf(row: ClassDraft): ClassWeek {
  const counts = Object.fromEntries(weekCounts.map((name) => [name, Number(row[name])])) as Record<
    WeekCount,
    number
  >;
  return { className: row.className.trim(), ...counts };
}

/** A class that was named alone was not taught, or not looked at. */
function isBlank(row: ClassDraft): boolean {
  return weekCounts.every((name) => row[name].trim() === '');
}

function isWhole(row: ClassDraft): boolean {
  return row.className.trim() !== '' && weekCounts.every((name) => /^\d{1,4}$/.test(row[name].trim()));
}
