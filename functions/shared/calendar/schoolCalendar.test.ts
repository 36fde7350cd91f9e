import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type SchoolCalendarEntry,
  type SchoolCalendarLayer,
  schoolCalendarEntrySchema,
  schoolCalendarLayerSchema,
  schoolYearSchema,
} from './contract.ts';
import { daysFrom, fromDayNumber, toDayNumber } from './day.ts';
import { weekOf } from './period.ts';
import { schoolCalendar, schoolYearOf } from './schoolCalendar.ts';
import { usualSchoolYears } from './usualSchoolYears.ts';
import { workingCalendar } from './workingCalendar.ts';

type Level = SchoolCalendarLayer['level'];
type Said = SchoolCalendarEntry extends infer Entry
  ? Entry extends SchoolCalendarEntry
    ? Omit<Entry, 'id' | 'recordedAt' | 'author'> & { id?: string; recordedAt?: string }
    : never
  : never;

function aLayer(level: Level, ...said: Said[]): SchoolCalendarLayer {
  const entries = said.map((entry, at) =>
    schoolCalendarEntrySchema.parse({
      id: `${level}-${at}`,
      recordedAt: '2011-09-01T08:00:00Z',
      author: 'p-admin',
      ...entry,
    }),
  );
  return { level, entries };
}

const quarantine = (from: string, to: string, more: object = {}): Said => ({
  kind: 'quarantine',
  effective: { from, to },
  ...more,
});

const usual = schoolCalendar([usualSchoolYears]);

describe('the usual school year', () => {
  test.each([
    ['2011-04-29', 'lesson'],
    ['2011-04-30', 'lesson'], // a Saturday of a six-day week
    ['2011-05-01', 'holiday'],
    ['2011-05-02', 'holiday'], // the day off moved from Sunday 1 May
    ['2011-05-15', 'weekend'],
    ['2011-03-05', 'lesson'],
    ['2011-03-07', 'holiday'],
    ['2011-05-31', 'lesson'],
    ['2011-06-01', 'vacation'],
    ['2011-06-12', 'vacation'],
    ['2011-08-31', 'vacation'],
    ['2011-09-01', 'lesson'],
    ['2011-10-30', 'weekend'],
    ['2011-10-31', 'vacation'],
    ['2011-11-04', 'vacation'],
    ['2011-11-06', 'vacation'],
    ['2011-11-07', 'lesson'],
    ['2011-12-28', 'lesson'],
    ['2012-01-10', 'vacation'],
    ['2012-01-11', 'lesson'],
    ['2012-03-11', 'lesson'], // a Sunday that was worked
    ['2012-03-31', 'vacation'],
  ])('%s is %s', (day, kind) => {
    expect(usual.dayKind(day)).toBe(kind);
  });

  test('pupils cannot be gathered for lessons by 15 June', () => {
    expect(usual.areLessonsHeld('2011-06-01', '2011-06-15')).toBe(false);
    expect(usual.areLessonsHeld('2011-05-16', '2011-06-15')).toBe(true);
    expect(usual.isVacation('2011-06-15')).toBe(true);
    expect(usual.lessonsEndOn('2010/11')).toBe('2011-05-31');
    expect(usual.lessonsEndOn('2010/11', 'final')).toBe('2011-05-25');
  });

  test('a week gives the days on which a record is expected', () => {
    expect(usual.lessonDays('2011-W38')).toEqual(daysFrom('2011-09-19', '2011-09-24'));
    expect(usual.lessonDays('2011-W44')).toEqual([]);
    expect(usual.lessonDays('2011-W18')).toEqual(daysFrom('2011-05-03', '2011-05-07'));
  });

  test('vacations divide it into four terms', () => {
    expect(usual.termsOf('2011/12')).toEqual([
      { number: 1, from: '2011-09-01', to: '2011-10-30' },
      { number: 2, from: '2011-11-07', to: '2011-12-28' },
      { number: 3, from: '2012-01-11', to: '2012-03-23' },
      { number: 4, from: '2012-04-01', to: '2012-05-31' },
    ]);
  });

  test('fits the contract', () => {
    expect(schoolCalendarLayerSchema.safeParse(usualSchoolYears).success).toBe(true);
  });

  test('school years turn on 1 September', () => {
    expect(['2011-08-31', '2011-09-01', '1999-12-31'].map(schoolYearOf)).toEqual([
      '2010/11',
      '2011/12',
      '1999/00',
    ]);
  });

  test('a year nobody has stated is refused', () => {
    const unknown = expect.objectContaining({ code: 'calendarYearUnknown', params: { year: '2012/13' } });
    expect(() => usual.dayKind('2012-09-03')).toThrow(unknown);
    expect(() => usual.lessonsEndOn('2012/13')).toThrow(unknown);
    expect(() => usual.areLessonsHeld('2012-08-30', '2012-09-02')).toThrow(unknown);
  });
});

describe('layers', () => {
  const autumn = (from: string, to: string, more: object = {}): Said => ({
    kind: 'vacation',
    schoolYear: '2011/12',
    season: 'autumn',
    effective: { from, to },
    ...more,
  });

  test('a school’s word goes before its municipality’s, and that before the region’s, in whatever order they come', () => {
    const municipality = aLayer('municipality', autumn('2011-10-24', '2011-10-30'));
    const school = aLayer('school', autumn('2011-11-07', '2011-11-13'));
    const ofMunicipality = schoolCalendar([municipality, usualSchoolYears]);
    expect(['2011-10-24', '2011-10-31'].map(ofMunicipality.dayKind)).toEqual(['vacation', 'lesson']);
    const ofSchool = schoolCalendar([school, municipality, usualSchoolYears]);
    expect(['2011-10-24', '2011-10-31', '2011-11-07'].map(ofSchool.isVacation)).toEqual([false, false, true]);
  });

  test('of one level the later record counts', () => {
    const late = autumn('2011-11-07', '2011-11-13', { recordedAt: '2011-10-20T08:00:00Z' });
    const school = aLayer('school', late, autumn('2011-10-24', '2011-10-30'));
    expect(schoolCalendar([usualSchoolYears, school]).isVacation('2011-11-07')).toBe(true);
    const before = schoolCalendar([usualSchoolYears, school], '2011-10-19T20:00:00.000Z');
    expect(['2011-10-24', '2011-11-07'].map(before.isVacation)).toEqual([true, false]);
  });

  test('a five-day school rests on Saturdays, except a worked one', () => {
    const week: Said = { kind: 'schoolWeek', schoolYear: '2011/12', daysPerWeek: 5 };
    const calendar = schoolCalendar([usualSchoolYears, aLayer('school', week)]);
    expect(calendar.dayKind('2011-09-24')).toBe('weekend');
    expect(calendar.dayKind('2012-04-28')).toBe('lesson');
    expect(calendar.lessonDays('2011-W38')).toHaveLength(5);
  });

  test('a school that begins later is before its term', () => {
    const lessons: Said = {
      kind: 'lessons',
      schoolYear: '2011/12',
      effective: { from: '2011-09-05', to: '2012-05-25' },
    };
    const calendar = schoolCalendar([usualSchoolYears, aLayer('school', lessons)]);
    expect(calendar.dayKind('2011-09-01')).toBe('beforeTerm');
    expect([calendar.lessonsEndOn('2011/12'), calendar.lessonsEndOn('2011/12', 'final')]).toEqual([
      '2012-05-25',
      '2012-05-25',
    ]);
  });

  test('examinations are held on school days, also after the lessons have ended', () => {
    const exam: Said = { kind: 'exam', effective: { from: '2012-05-28', to: '2012-06-04' } };
    const calendar = schoolCalendar([usualSchoolYears, aLayer('region', exam)]);
    const kinds = ['2012-05-28', '2012-06-01', '2012-06-03', '2012-06-05'].map(calendar.dayKind);
    expect(kinds).toEqual(['exam', 'exam', 'weekend', 'vacation']);
  });

  test('lessons made up on a day off are lessons', () => {
    const extra: Said = { kind: 'extraLessons', effective: { from: '2011-09-25', to: '2011-09-25' } };
    const calendar = schoolCalendar([usualSchoolYears, aLayer('school', extra)]);
    expect(calendar.dayKind('2011-09-25')).toBe('lesson');
  });
});

describe('quarantine', () => {
  const flu = aLayer(
    'school',
    quarantine('2012-02-06', '2012-02-12', { id: 'flu', recordedAt: '2012-02-06T06:00:00Z' }),
  );

  test('removes the expectation of lessons', () => {
    const calendar = schoolCalendar([usualSchoolYears, flu]);
    expect(calendar.dayKind('2012-02-06')).toBe('quarantine');
    expect(calendar.lessonDays('2012-W06')).toEqual([]);
    expect(calendar.areLessonsHeld('2012-02-06', '2012-02-12')).toBe(false);
    expect(calendar.dayKind('2012-02-13')).toBe('lesson');
  });

  test('was not yet known the day before', () => {
    const before = schoolCalendar([usualSchoolYears, flu], '2012-02-05T20:00:00.000Z');
    expect(before.lessonDays('2012-W06')).toHaveLength(6);
  });

  test('adds up over the levels and leaves vacation what it is', () => {
    const regional = aLayer('region', quarantine('2012-03-22', '2012-03-26'));
    const calendar = schoolCalendar([usualSchoolYears, regional, flu]);
    expect(['2012-02-06', '2012-03-22', '2012-03-24'].map(calendar.dayKind)).toEqual([
      'quarantine',
      'quarantine',
      'vacation',
    ]);
  });

  test('can be taken back, by the same layer alone, from the day the withdrawal is known', () => {
    const withdrawal: Said = { kind: 'withdrawal', withdraws: 'flu', recordedAt: '2012-02-08T06:00:00Z' };
    const own = { ...flu, entries: [...flu.entries, ...aLayer('school', withdrawal).entries] };
    expect(schoolCalendar([usualSchoolYears, own]).dayKind('2012-02-09')).toBe('lesson');
    const earlier = schoolCalendar([usualSchoolYears, own], '2012-02-07T20:00:00.000Z');
    expect(earlier.dayKind('2012-02-09')).toBe('quarantine');
    const foreign = schoolCalendar([usualSchoolYears, flu, aLayer('municipality', withdrawal)]);
    expect(foreign.dayKind('2012-02-09')).toBe('quarantine');
  });

  test('also closes made-up lessons', () => {
    const extra: Said = { kind: 'extraLessons', effective: { from: '2012-02-12', to: '2012-02-12' } };
    const calendar = schoolCalendar([usualSchoolYears, flu, aLayer('municipality', extra)]);
    expect(calendar.dayKind('2012-02-12')).toBe('quarantine');
  });
});

describe('the contract', () => {
  const entry = { id: 'e', recordedAt: '2011-09-01T08:00:00Z', author: 'p-admin' };

  test.each([
    [
      'vacation',
      { season: 'autumn', schoolYear: '2011/12', effective: { from: '2012-09-01', to: '2012-09-07' } },
    ],
    [
      'vacation',
      { season: 'autumn', schoolYear: '2011/12', effective: { from: '2011-11-06', to: '2011-10-31' } },
    ],
    ['lessons', { schoolYear: '2011/13', effective: { from: '2011-09-01', to: '2012-05-31' } }],
    ['quarantine', { effective: { from: '2012-02-30', to: '2012-03-02' } }],
    ['schoolWeek', { schoolYear: '2011/12', daysPerWeek: 7 }],
  ])('refuses an impossible entry of kind %s', (kind, rest) => {
    expect(schoolCalendarEntrySchema.safeParse({ ...entry, kind, ...rest }).success).toBe(false);
  });

  test('the turn of the century is a school year', () => {
    expect(schoolYearSchema.safeParse('1999/00').success).toBe(true);
  });
});

describe('properties', () => {
  const someDay = fc
    .integer({ min: toDayNumber('2011-01-11'), max: toDayNumber('2012-08-26') })
    .map(fromDayNumber);
  const russia = workingCalendar({ country: 'RU' });

  test('lessons are held inside a term and never on a holiday', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        if (usual.dayKind(day) !== 'lesson') return;
        expect(usual.termsOf(schoolYearOf(day)).some(({ from, to }) => from <= day && day <= to)).toBe(true);
        expect(['holiday', 'movedDayOff']).not.toContain(russia.dayKind(day));
      }),
    );
  });

  test('a quarantine only ever takes lessons away, and only inside its days', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 20 }), someDay, (from, length, day) => {
        const to = fromDayNumber(toDayNumber(from) + length);
        const calendar = schoolCalendar([usualSchoolYears, aLayer('school', quarantine(from, to))]);
        const inside = from <= day && day <= to;
        if (inside) expect(calendar.dayKind(day)).not.toBe('lesson');
        else expect(calendar.dayKind(day)).toBe(usual.dayKind(day));
        expect(usual.lessonDays(weekOf(day))).toEqual(
          expect.arrayContaining(calendar.lessonDays(weekOf(day))),
        );
      }),
    );
  });
});
