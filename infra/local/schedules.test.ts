import { expect, test } from 'vitest';
import { fixedClock } from '../../functions/shared/clock.ts';
import { turnOf } from './schedules.ts';

const daily = { name: 'nightly', dailyAt: '00:10', timeZone: 'Europe/Moscow', handler: 'nightly' } as const;
const often = { name: 'probe', everyMinutes: 5, handler: 'probe' } as const;

const turns = [
  [daily, '2011-05-10T20:05:00Z', undefined],
  [daily, '2011-05-10T20:10:00Z', '2011-05-11'],
  [daily, '2011-05-11T19:59:00Z', '2011-05-11'],
  [often, '2011-05-10T08:04:59Z', '2011-05-10T08:00:00.000Z'],
  [often, '2011-05-10T08:05:00Z', '2011-05-10T08:05:00.000Z'],
] as const;
test.each(turns)('%o at %s has the turn %s', (schedule, now, turn) => {
  expect(turnOf(schedule, fixedClock(now))).toBe(turn);
});
