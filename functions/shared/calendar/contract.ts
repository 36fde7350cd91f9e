import { z } from 'zod';
import { daySchema, instantSchema, nodeIdSchema } from '../words.ts';

/** First and last day, both included. */
export const daySpanSchema = z
  .object({ from: daySchema, to: daySchema })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'The last day is before the first' });

/** The act a day of a calendar rests on. Its day of signing is the day since which the calendar counts it as known. */
export const calendarActSchema = z.object({
  kind: z.enum(['federalLaw', 'governmentDecree', 'presidentialDecree', 'regionalAct', 'schoolAct']),
  number: z.string().trim().min(1).max(50),
  signedOn: daySchema,
});
export type CalendarAct = z.infer<typeof calendarActSchema>;

// Working calendar

export const holidaySchema = z.enum([
  'newYear',
  'christmas',
  'defenderDay',
  'womensDay',
  'springAndLabourDay',
  'victoryDay',
  'russiaDay',
  'unityDay',
]);

/**
 * `movedDayOff`: a day off moved here from another day, by the law's own rule or by decree. `workingWeekend`: the
 * Saturday or Sunday it was moved from. `decreedDayOff`, `regionalDayOff`: declared non-working by one-off acts.
 */
export const workingDayKindSchema = z.enum([
  'workingDay',
  'workingWeekend',
  'weekend',
  'holiday',
  'movedDayOff',
  'decreedDayOff',
  'regionalDayOff',
]);
export type WorkingDayKind = z.infer<typeof workingDayKindSchema>;

/** A day of the working calendar with the reason for what it is. */
export const workingDaySchema = z.object({
  kind: workingDayKindSchema,
  holiday: holidaySchema.optional(),
  movedFrom: daySchema.optional(),
  act: calendarActSchema.optional(),
});
export type WorkingDay = z.infer<typeof workingDaySchema>;

/** An edition of the law's list of holidays. */
export const holidayLawSchema = z.object({
  act: calendarActSchema,
  fromYear: z.int(),
  holidays: z.array(
    z.object({ code: holidaySchema, month: z.int().min(1).max(12), day: z.int().min(1).max(31) }),
  ),
  /** Holidays whose weekends wait for the yearly decree instead of moving to the next working day by themselves. */
  movedByDecreeOnly: z.array(holidaySchema),
});
export type HolidayLaw = z.infer<typeof holidayLawSchema>;

/** What one act changes in one year: days off moved from one day to another, and days declared non-working. */
export const yearActSchema = z.object({
  act: calendarActSchema,
  moves: z.array(z.object({ from: daySchema, to: daySchema })),
  daysOff: z.array(daySpanSchema),
});
export type YearAct = z.infer<typeof yearActSchema>;

/** A year is known from the signing of its first act on; later acts make later versions of it. */
export const workingYearSchema = z
  .object({ year: z.int(), acts: z.array(yearActSchema).min(1) })
  .refine(
    ({ year, acts }) =>
      acts
        .flatMap(({ moves, daysOff }) => [...moves, ...daysOff])
        .every(({ from, to }) => from.startsWith(`${year}-`) && to.startsWith(`${year}-`)),
    { error: 'An act of the year changes a day of another year' },
  )
  .refine(
    ({ acts }) => acts.every(({ act }, at) => at === 0 || act.signedOn >= (acts[at - 1]?.act.signedOn ?? '')),
    {
      error: 'The acts do not stand in the order of their signing',
    },
  );

export const workingCalendarDataSchema = z.object({
  laws: z.array(holidayLawSchema).min(1),
  years: z.array(workingYearSchema).min(1),
});
export type WorkingCalendarData = z.infer<typeof workingCalendarDataSchema>;

/** A day that a region declares non-working for itself. */
export const regionalDayOffSchema = z.object({ on: daySchema, act: calendarActSchema });
export type RegionalDayOff = z.infer<typeof regionalDayOffSchema>;

// School calendar

/** School year by the calendar years it spans, `2011/12`: from 1 September to 31 August. */
export const schoolYearSchema = z
  .string()
  .regex(/^\d{4}\/\d{2}$/)
  .refine((year) => (Number(year.slice(0, 4)) + 1) % 100 === Number(year.slice(5)), {
    error: 'The second year does not follow the first',
  });
export type SchoolYear = z.infer<typeof schoolYearSchema>;

/** Calendar year in which a school year begins. */
export function startYearOf(schoolYear: SchoolYear): number {
  return Number(schoolYear.slice(0, 4));
}

function liesInSchoolYear(entry: {
  schoolYear: SchoolYear;
  effective: z.infer<typeof daySpanSchema>;
}): boolean {
  const start = startYearOf(entry.schoolYear);
  return entry.effective.from >= `${start}-09-01` && entry.effective.to <= `${start + 1}-08-31`;
}

const outsideSchoolYear = { path: ['effective'], error: 'The days do not lie in the school year' };

/** `extra`: a vacation beside the three usual ones. Summer needs none: it is what follows the last lesson. */
export const vacationSeasonSchema = z.enum(['autumn', 'winter', 'spring', 'extra']);
export type VacationSeason = z.infer<typeof vacationSeasonSchema>;

export const schoolDayKindSchema = z.enum([
  'lesson',
  'vacation',
  'holiday',
  'weekend',
  'quarantine',
  'exam',
  'beforeTerm',
]);
export type SchoolDayKind = z.infer<typeof schoolDayKindSchema>;

const entryBase = z.object({
  id: z.string().min(1).max(80),
  /** When we learned it. An entry recorded later does not exist for a question about an earlier moment. */
  recordedAt: instantSchema,
  author: z.string().min(1).max(200),
  /** The act it rests on, where there is one; a proposal of the product has none. */
  act: calendarActSchema.optional(),
  reason: z.string().max(500).optional(),
});

/**
 * One statement of a school calendar: on which days it holds (`effective`), since when it is known (`recordedAt`),
 * by whom and on what ground. Entries are never edited: a later one replaces, `withdrawal` takes one back.
 */
export const schoolCalendarEntrySchema = z.discriminatedUnion('kind', [
  entryBase
    .extend({
      kind: z.literal('lessons'),
      schoolYear: schoolYearSchema,
      /** First and last day of lessons. */
      effective: daySpanSchema,
      /** Last day of lessons of the grades that sit state examinations, where they end earlier. */
      finalGradesUntil: daySchema.optional(),
    })
    .refine(liesInSchoolYear, outsideSchoolYear),
  entryBase
    .extend({
      kind: z.literal('vacation'),
      schoolYear: schoolYearSchema,
      season: vacationSeasonSchema,
      effective: daySpanSchema,
    })
    .refine(liesInSchoolYear, outsideSchoolYear),
  entryBase.extend({
    kind: z.literal('schoolWeek'),
    schoolYear: schoolYearSchema,
    /** Monday to Friday, or Monday to Saturday. */
    daysPerWeek: z.union([z.literal(5), z.literal(6)]),
  }),
  entryBase.extend({ kind: z.literal('exam'), effective: daySpanSchema }),
  entryBase.extend({ kind: z.literal('quarantine'), effective: daySpanSchema }),
  /** Lessons are held although the week or the working calendar says otherwise, as on a made-up Saturday. */
  entryBase.extend({ kind: z.literal('extraLessons'), effective: daySpanSchema }),
  entryBase.extend({ kind: z.literal('withdrawal'), withdraws: z.string().min(1).max(80) }),
]);
export type SchoolCalendarEntry = z.infer<typeof schoolCalendarEntrySchema>;

/** What one node says of its school calendar. A school's word goes before its municipality's, that before the region's. */
export const schoolCalendarLayerSchema = z.object({
  level: z.enum(['region', 'municipality', 'school']),
  nodeId: nodeIdSchema.optional().meta({ description: 'Absent for the default that fits any region' }),
  entries: z.array(schoolCalendarEntrySchema),
});
export type SchoolCalendarLayer = z.infer<typeof schoolCalendarLayerSchema>;

/** A stretch of lessons between two vacations. */
export const schoolTermSchema = z.object({ number: z.int().min(1), from: daySchema, to: daySchema });
export type SchoolTerm = z.infer<typeof schoolTermSchema>;
