import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { probeEveryMinutes } from '../contract/availability.ts';
import { manifest } from '../manifest.ts';
import { worksPermanently } from '../predicates.ts';
import { availabilityByMonth, emptyDay, outagesOf, withRun } from './availability.ts';

const zone = 'Europe/Moscow';
const region = 'r-20';
const moment = (local: string) => DateTime.fromISO(local, { zone }).toUTC().toISO() ?? '';
const failed = (at: string) => ({ at, milliseconds: 9, fault: 'read' as const, detail: 'The reply was 500' });

/** A day with these runs from a local time on, `o` and `x` and `-`, and nothing else. */
function aDay(day: string, from: string, runs: string) {
  const starts = Date.parse(moment(`${day}T${from}`));
  return [...runs].reduce(
    (so, run, index) => {
      const at = new Date(starts + index * 300_000).toISOString();
      if (run === '-') return so;
      return withRun(so, { at, milliseconds: 9, ...(run === 'x' && { failure: failed(at) }) });
    },
    emptyDay(region, day, zone),
  );
}
const whole = (day: string, runs: string) => aDay(day, '00:00', runs.padEnd(288, 'o'));

test('the schedule runs as often as is expected', () => {
  const probe = manifest.schedules.find(({ name }) => name === 'probe');
  expect(probe).toMatchObject({ everyMinutes: probeEveryMinutes });
});

describe('a day of runs', () => {
  test('keeps the first result of a stretch, so that a repeated run whitewashes nothing', () => {
    const day = aDay('2011-09-19', '10:00', 'x');
    expect(withRun(day, { at: moment('2011-09-19T10:02'), milliseconds: 1 })).toBe(day);
    expect(day.failures).toEqual([failed(moment('2011-09-19T10:00'))]);
  });

  test('is as long as the clocks make it', () => {
    expect(emptyDay(region, '2010-03-28', zone).runs).toHaveLength(276);
    expect(emptyDay(region, '2010-10-31', zone).runs).toHaveLength(300);
  });
});

describe('availability', () => {
  test('counts from the first run on, and a missing run as a failure', () => {
    const days = [aDay('2011-09-19', '10:00', 'oo-xooooo-')];
    expect(availabilityByMonth(days, moment('2011-09-19T10:50'), zone)).toEqual([
      { month: '2011-09', expected: 10, succeeded: 7, failed: 1, missing: 2, share: 70 },
    ]);
  });

  test('does not expect the run of a stretch that goes on', () => {
    const days = [aDay('2011-09-19', '10:00', 'oo')];
    expect(availabilityByMonth(days, moment('2011-09-19T10:14'), zone)).toMatchObject([{ expected: 2 }]);
    expect(availabilityByMonth(days, moment('2011-09-19T10:15'), zone)).toMatchObject([{ expected: 3 }]);
  });

  test('counts whole days without a run, by the months of the region', () => {
    const days = [whole('2011-08-30', ''), whole('2011-09-01', 'x')];
    expect(availabilityByMonth(days, moment('2011-09-02T00:00'), zone)).toEqual([
      { month: '2011-08', expected: 576, succeeded: 288, failed: 0, missing: 288, share: 50 },
      { month: '2011-09', expected: 288, succeeded: 287, failed: 1, missing: 0, share: 99.65 },
    ]);
  });
});

describe('an outage', () => {
  test('opens with the second failure in a row and ends with a success', () => {
    expect(outagesOf([aDay('2011-09-19', '10:00', 'oxoxxxo')])).toEqual([
      {
        from: moment('2011-09-19T10:15'),
        knownAt: moment('2011-09-19T10:20'),
        to: moment('2011-09-19T10:30'),
      },
    ]);
  });

  test('goes over midnight and is neither opened nor ended by a run that is missing', () => {
    expect(outagesOf([aDay('2011-09-18', '23:50', 'ox'), aDay('2011-09-19', '00:00', '-x-')])).toEqual([
      { from: moment('2011-09-18T23:55'), knownAt: moment('2011-09-19T00:05') },
    ]);
    expect(outagesOf([aDay('2011-09-19', '10:00', 'x--')])).toEqual([]);
  });
});

describe('the evidence of 1.1', () => {
  test('shows the interval of an outage, and that it has ended', () => {
    const days = [whole('2011-09-01', ''), whole('2011-09-02', `${'o'.repeat(120)}xx`)];
    expect(worksPermanently(days, [], moment('2011-09-03T00:00'), zone)).toMatchObject([
      { since: '2011-09-01', status: 'satisfied', because: { code: 'hotlineWorks' } },
      { knownSince: moment('2011-09-02T10:05'), status: 'missing', because: { code: 'hotlineOutage' } },
      { knownSince: moment('2011-09-02T10:10'), status: 'satisfied' },
    ]);
  });

  test('is missing while fewer of the month’s runs than needed have succeeded', () => {
    const days = [whole('2011-09-01', 'ox'.repeat(6))];
    expect(worksPermanently(days, [], moment('2011-09-02T00:00'), zone).at(-1)).toMatchObject({
      status: 'missing',
      because: { code: 'hotlineBelow', params: { share: 97.91, need: 99 } },
    });
  });

  test('is missing while fewer of the month’s first responses than needed were in time, as known at each midnight', () => {
    const days = [whole('2011-09-29', ''), whole('2011-09-30', ''), whole('2011-10-01', '')];
    const kept = (day: string, endedAt: string) => ({
      day,
      first: { state: 'kept' as const, minutes: 30, endedAt: moment(endedAt) },
    });
    const late = {
      day: '2011-09-29',
      first: {
        state: 'missed' as const,
        minutes: 900,
        dueAt: moment('2011-09-29T18:00'),
        endedAt: moment('2011-10-03T10:00'),
      },
    };
    const asked = [
      late,
      ...Array.from({ length: 8 }, () => kept('2011-09-29', '2011-09-29T12:00')),
      kept('2011-09-30', '2011-09-30T09:30'),
    ];
    expect(worksPermanently(days, asked, moment('2011-10-02T00:00'), zone)).toMatchObject([
      { knownSince: moment('2011-09-29T00:00'), status: 'satisfied' },
      {
        knownSince: moment('2011-09-30T00:00'),
        status: 'missing',
        because: { code: 'hotlineLate', params: { share: 88.88, need: 90 } },
      },
      { knownSince: moment('2011-10-01T00:00'), status: 'satisfied', because: { code: 'hotlineWorks' } },
    ]);
  });

  test('says nothing before the probe is switched on', () => {
    expect(worksPermanently([], [], moment('2011-09-02T00:00'), zone)).toEqual([]);
  });
});
