import type { CalendarAct, HolidayLaw, WorkingCalendarData, YearAct } from './contract.ts';

/**
 * The working calendar of Russia for a five-day week: article 112 of the Labour Code in its two editions, and each
 * year's acts by number and day of signing. README.md says how the facts were checked and how a year is added.
 */

const usualHolidays: HolidayLaw['holidays'] = [
  { code: 'christmas', month: 1, day: 7 },
  { code: 'defenderDay', month: 2, day: 23 },
  { code: 'womensDay', month: 3, day: 8 },
  { code: 'springAndLabourDay', month: 5, day: 1 },
  { code: 'victoryDay', month: 5, day: 9 },
  { code: 'russiaDay', month: 6, day: 12 },
  { code: 'unityDay', month: 11, day: 4 },
];

function newYearDays(days: readonly number[]): HolidayLaw['holidays'] {
  return days.map((day) => ({ code: 'newYear', month: 1, day }));
}

type Move = readonly [from: string, to: string];

/** Days are written month-day: an act moves days within its year. */
function moved(year: number, number: string, signedOn: string, ...moves: Move[]): YearAct {
  const act: CalendarAct = { kind: 'governmentDecree', number, signedOn };
  return {
    act,
    moves: moves.map(([from, to]) => ({ from: `${year}-${from}`, to: `${year}-${to}` })),
    daysOff: [],
  };
}

function daysOff(year: number, number: string, signedOn: string, from: string, to: string): YearAct {
  const act: CalendarAct = { kind: 'presidentialDecree', number, signedOn };
  return { act, moves: [], daysOff: [{ from: `${year}-${from}`, to: `${year}-${to}` }] };
}

export const russianYears: WorkingCalendarData = {
  laws: [
    {
      act: { kind: 'federalLaw', number: '201-ФЗ', signedOn: '2004-12-29' },
      fromYear: 2005,
      holidays: [...newYearDays([1, 2, 3, 4, 5]), ...usualHolidays],
      movedByDecreeOnly: [],
    },
    {
      act: { kind: 'federalLaw', number: '35-ФЗ', signedOn: '2012-04-23' },
      fromYear: 2013,
      holidays: [...newYearDays([1, 2, 3, 4, 5, 6, 8]), ...usualHolidays],
      movedByDecreeOnly: ['newYear', 'christmas'],
    },
  ],
  years: [
    { year: 2011, acts: [moved(2011, '600', '2010-08-05', ['03-05', '03-07'])] },
    {
      year: 2012,
      acts: [
        moved(
          2012,
          '581',
          '2011-07-20',
          ['03-11', '03-09'],
          ['04-28', '04-30'],
          ['06-09', '06-11'],
          ['12-29', '12-31'],
        ),
        moved(2012, '201', '2012-03-15', ['05-05', '05-07'], ['05-12', '05-08']),
      ],
    },
    {
      year: 2013,
      acts: [moved(2013, '1048', '2012-10-15', ['01-05', '05-02'], ['01-06', '05-03'], ['02-25', '05-10'])],
    },
    {
      year: 2014,
      acts: [moved(2014, '444', '2013-05-28', ['01-04', '05-02'], ['01-05', '06-13'], ['02-24', '11-03'])],
    },
    { year: 2015, acts: [moved(2015, '860', '2014-08-27', ['01-03', '01-09'], ['01-04', '05-04'])] },
    {
      year: 2016,
      acts: [moved(2016, '1017', '2015-09-24', ['01-02', '05-03'], ['01-03', '03-07'], ['02-20', '02-22'])],
    },
    { year: 2017, acts: [moved(2017, '756', '2016-08-04', ['01-01', '02-24'], ['01-07', '05-08'])] },
    {
      year: 2018,
      acts: [
        moved(
          2018,
          '1250',
          '2017-10-14',
          ['01-06', '03-09'],
          ['01-07', '05-02'],
          ['04-28', '04-30'],
          ['06-09', '06-11'],
          ['12-29', '12-31'],
        ),
      ],
    },
    {
      year: 2019,
      acts: [moved(2019, '1163', '2018-10-01', ['01-05', '05-02'], ['01-06', '05-03'], ['02-23', '05-10'])],
    },
    {
      year: 2020,
      acts: [
        moved(2020, '875', '2019-07-10', ['01-04', '05-04'], ['01-05', '05-05']),
        daysOff(2020, '206', '2020-03-25', '03-30', '04-03'),
        daysOff(2020, '239', '2020-04-02', '04-04', '04-30'),
        daysOff(2020, '294', '2020-04-28', '05-06', '05-08'),
        daysOff(2020, '345', '2020-05-29', '06-24', '06-24'),
        daysOff(2020, '354', '2020-06-01', '07-01', '07-01'),
      ],
    },
    {
      year: 2021,
      acts: [
        moved(2021, '1648', '2020-10-10', ['01-02', '11-05'], ['01-03', '12-31'], ['02-20', '02-22']),
        daysOff(2021, '242', '2021-04-23', '05-04', '05-07'),
        daysOff(2021, '595', '2021-10-20', '10-30', '11-07'),
      ],
    },
    {
      year: 2022,
      acts: [moved(2022, '1564', '2021-09-16', ['01-01', '05-03'], ['01-02', '05-10'], ['03-05', '03-07'])],
    },
    { year: 2023, acts: [moved(2023, '1505', '2022-08-29', ['01-01', '02-24'], ['01-08', '05-08'])] },
    {
      year: 2024,
      acts: [
        moved(
          2024,
          '1314',
          '2023-08-10',
          ['01-06', '05-10'],
          ['01-07', '12-31'],
          ['04-27', '04-29'],
          ['11-02', '04-30'],
          ['12-28', '12-30'],
        ),
      ],
    },
    {
      year: 2025,
      acts: [
        moved(
          2025,
          '1335',
          '2024-10-04',
          ['01-04', '05-02'],
          ['01-05', '12-31'],
          ['02-23', '05-08'],
          ['03-08', '06-13'],
          ['11-01', '11-03'],
        ),
      ],
    },
    { year: 2026, acts: [moved(2026, '1466', '2025-09-24', ['01-03', '01-09'], ['01-04', '12-31'])] },
  ],
};
