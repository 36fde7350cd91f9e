import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../shared/calendar/day.ts';
import { workingCalendar } from '../../shared/calendar/workingCalendar.ts';
import { aMeasure, aPlan, by, rolling, waitsFor } from '../testing/builders.ts';
import { cyclesOf } from './cycles.ts';
import { consequencesOf, delaysOf, scheduleOf } from './schedule.ts';

const workingDays = workingCalendar({ country: 'RU', knownAt: '2011-04-29' });

const plan = aPlan([
  aMeasure({ number: '1', ...by('2011-05-13') }),
  aMeasure({ number: '2', ...by('2011-05-20'), ...waitsFor('1') }),
  aMeasure({ number: '3', ...by('2011-05-16'), ...waitsFor('1') }),
  aMeasure({ number: '4', ...by('2011-06-01'), ...waitsFor('2') }),
  aMeasure({ number: '5', ...rolling('week'), ...waitsFor('4') }),
]);

describe('scheduleOf', () => {
  test('takes the time between deadlines for the work, and finds the chain to the last one', () => {
    const { measures, criticalChain, cycles } = scheduleOf(plan, workingDays);
    expect(criticalChain).toEqual(['1', '2', '4']);
    expect(cycles).toEqual([]);
    expect(measures.get('2')).toEqual({
      startsOn: '2011-05-13',
      finishesOn: '2011-05-20',
      durationWorkingDays: 5,
      slackWorkingDays: 0,
      slackUntil: '2011-05-20',
      critical: true,
    });
    expect(measures.get('3')).toMatchObject({
      critical: false,
      slackWorkingDays: 12,
      slackUntil: '2011-06-01',
    });
    expect(measures.has('5')).toBe(false);
  });

  test('a measure due before the one it waits for is finished no earlier than that one', () => {
    const inverted = aPlan([
      aMeasure({ number: '1', ...by('2011-05-30') }),
      aMeasure({ number: '2', ...by('2011-05-16'), ...waitsFor('1') }),
    ]);
    expect(scheduleOf(inverted, workingDays).measures.get('2')).toMatchObject({
      startsOn: '2011-05-30',
      finishesOn: '2011-05-30',
      durationWorkingDays: 0,
    });
  });

  test('a circle is named, and the rest is scheduled', () => {
    const round = aPlan([
      aMeasure({ number: '1', ...by('2011-05-13'), ...waitsFor('3') }),
      aMeasure({ number: '2', ...by('2011-05-20'), ...waitsFor('1') }),
      aMeasure({ number: '3', ...by('2011-05-27'), ...waitsFor('2') }),
      aMeasure({ number: '4', ...by('2011-06-01'), ...waitsFor('4') }),
      aMeasure({ number: '5', ...by('2011-06-01') }),
    ]);
    expect(cyclesOf(round).map((group) => [...group].sort())).toEqual([['1', '2', '3'], ['4']]);
    expect([...scheduleOf(round, workingDays).measures.keys()]).toEqual(['5']);
  });

  test('a chain of ten thousand measures is walked to its end, and so is a circle of as many', () => {
    const chain = Array.from({ length: 10_000 }, (_, index) =>
      aMeasure({
        number: String(index),
        ...by(addDays('2011-05-01', Math.floor(index / 50))),
        ...waitsFor(...(index === 9_999 ? [] : [String(index + 1)])),
      }),
    );
    const { criticalChain, cycles, measures } = scheduleOf(aPlan(chain), workingDays);
    expect(measures.size).toBe(10_000);
    expect(criticalChain).toHaveLength(10_000);
    expect(cycles).toEqual([]);
    const closed = [
      ...chain.slice(0, -1),
      aMeasure({ number: '9999', ...by('2011-06-01'), ...waitsFor('0') }),
    ];
    expect(cyclesOf(aPlan(closed)).map(({ length }) => length)).toEqual([10_000]);
  });

  test('whatever the dates and links: nothing starts before what it waits for is finished, slack is never negative', () => {
    const measures = fc
      .array(
        fc.record({ due: fc.integer({ min: 0, max: 200 }), waits: fc.array(fc.nat(20), { maxLength: 3 }) }),
        {
          minLength: 1,
          maxLength: 20,
        },
      )
      .map((list) =>
        list.map(({ due, waits }, index) =>
          aMeasure({
            number: String(index),
            ...by(addDays('2011-05-01', due)),
            ...waitsFor(...new Set(waits.filter((wait) => wait < index).map(String))),
          }),
        ),
      );
    fc.assert(
      fc.property(measures, (list) => {
        const { measures: schedules, criticalChain } = scheduleOf(aPlan(list), workingDays);
        expect(criticalChain.length).toBeGreaterThan(0);
        for (const { number, predecessors } of list) {
          const own = schedules.get(number);
          expect(own?.slackWorkingDays).toBeGreaterThanOrEqual(0);
          for (const before of predecessors)
            expect((own?.startsOn ?? '') >= (schedules.get(before.number)?.finishesOn ?? '')).toBe(true);
        }
      }),
    );
  });
});

describe('consequencesOf', () => {
  test('a delay passes on to those that wait, in working days', () => {
    const moved = consequencesOf(plan, workingDays, { number: '1', byWorkingDays: 2 });
    expect(moved).toEqual(
      [
        { number: '1', from: '2011-05-13', to: '2011-05-17', workingDays: 2 },
        { number: '2', from: '2011-05-20', to: '2011-05-24', workingDays: 2 },
        { number: '4', from: '2011-06-01', to: '2011-06-03', workingDays: 2 },
        { number: '3', from: '2011-05-16', to: '2011-05-18', workingDays: 2 },
      ].sort((a, b) => Number(a.number) - Number(b.number)),
    );
  });

  test('what something else was waited for longer takes up the delay', () => {
    const two = aPlan([
      aMeasure({ number: '1', ...by('2011-05-13') }),
      aMeasure({ number: '2', ...by('2011-05-27') }),
      aMeasure({ number: '3', ...by('2011-06-01'), ...waitsFor('1', '2') }),
    ]);
    expect(consequencesOf(two, workingDays, { number: '1', byWorkingDays: 5 }).map((c) => c.number)).toEqual([
      '1',
    ]);
  });

  test('one delay after another on a plan laid out once: each as if it were the first', () => {
    const delayed = delaysOf(plan, workingDays);
    for (const byWorkingDays of [2, -3, 7, 2])
      for (const number of ['1', '2', '3'])
        expect(delayed({ number, byWorkingDays })).toEqual(
          consequencesOf(plan, workingDays, { number, byWorkingDays }),
        );
  });
});
