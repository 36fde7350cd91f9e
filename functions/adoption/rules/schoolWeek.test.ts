import { describe, expect, test } from 'vitest';
import type { ClassWeek, WeekReport } from '../contract/activity.ts';
import { municipalWeekOf } from './municipalWeek.ts';
import { countsInTime, schoolWeekOf } from './schoolWeek.ts';

const aClass = (className: string, lessonsRecorded: number, more: Partial<ClassWeek> = {}): ClassWeek => ({
  className,
  lessonsExpected: 30,
  lessonsRecorded,
  marks: 0,
  topics: lessonsRecorded,
  homework: 0,
  ...more,
});

const report = (
  number: number,
  effectiveAt: string,
  recordedOn: string,
  classes: ClassWeek[],
): WeekReport => ({
  number,
  effectiveAt,
  recordedAt: `${recordedOn}T08:00:00.000Z`,
  recordedBy: 'p',
  source: 'exchange',
  classes,
});

const late = '2011-12-14T20:00:00.000Z';
/** Nothing by Sunday, one class put right within the week after, all of it entered in December. */
const reports = [
  report(1, '2011-09-11', '2011-09-12', [aClass('5А', 0), aClass('9Б', 0)]),
  report(2, '2011-09-11', '2011-09-14', [aClass('5А', 20), aClass('9Б', 0)]),
  report(3, '2011-12-07', '2011-12-07', [aClass('5А', 30), aClass('9Б', 30)]),
];
const school = schoolWeekOf({ week: '2011-W36', reports }, false);

describe('what stood when the week was over', () => {
  test('is the last that was put right as of its evening, not what was entered months later', () => {
    expect(countsInTime(school, late)).toMatchObject({ lessonsRecorded: 20, recordedClasses: 1, classes: 2 });
    expect(countsInTime(school, '2011-09-13T20:00:00.000Z')).toMatchObject({ lessonsRecorded: 0 });
    expect(countsInTime(school, '2011-09-11T20:00:00.000Z')).toBeUndefined();
  });

  test('classes that tell nothing of the days of their records are left out of those figures', () => {
    const classes = [aClass('5А', 20, { busiestDayLessons: 18 }), aClass('9Б', 30)];
    const { reports: told } = schoolWeekOf(
      { week: '2011-W36', reports: [report(1, '2011-09-11', '2011-09-12', classes)] },
      false,
    );
    expect(told).toMatchObject([{ lessonsRecorded: 50, busiestDay: 18, busiestOf: 20 }]);
    expect(told[0]).not.toHaveProperty('repeated');
  });
});

describe('a municipality’s week', () => {
  test('adds up lessons and classes; who rests and who is unknown is in no share', () => {
    const full = schoolWeekOf(
      { week: '2011-W36', reports: [report(1, '2011-09-11', '2011-09-12', [aClass('1А', 30)])] },
      false,
    );
    const resting = { ...full, rests: true as const };
    expect(municipalWeekOf('2011-W36', [school, full, resting, undefined], late)).toEqual({
      week: '2011-W36',
      schools: 2,
      resting: 1,
      excused: 0,
      unknown: 1,
      classes: 3,
      recordedClasses: 2,
      lessonsExpected: 90,
      lessonsRecorded: 50,
      weeklyShare: 0.667,
      dailyShare: 0.556,
      marksShare: 0,
      topicsShare: 0.556,
      homeworkShare: 0,
    });
  });

  test('a vacation is no zero', () => {
    const resting = { ...school, rests: true as const };
    const week = municipalWeekOf('2011-W44', [resting], late);
    expect(week).toMatchObject({ resting: 1, classes: 0 });
    expect(week).not.toHaveProperty('dailyShare');
  });
});
