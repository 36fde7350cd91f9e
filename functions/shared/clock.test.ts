import { describe, expect, test } from 'vitest';
import { demoClock, fixedClock, systemClock, todayIn, travellingClock } from './clock.ts';

const zone = 'Europe/Moscow';

describe('clocks', () => {
  test('the system clock moves with the machine', () => {
    const before = Date.now();
    expect(systemClock.now().getTime()).toBeGreaterThanOrEqual(before);
  });

  test('a fixed clock stands still and hands out a fresh date each time', () => {
    const clock = fixedClock('2011-09-20T08:00:00Z');
    clock.now().setFullYear(1999);
    expect(clock.now().toISOString()).toBe('2011-09-20T08:00:00.000Z');
  });

  test('the demo shows the real time of day on the demo’s day, by the offset of that day', () => {
    const real = fixedClock('2026-11-24T06:30:15Z'); // 09:30:15 in Moscow, UTC+3
    const clock = demoClock({ day: '2011-09-20', zone }, real);
    expect(clock.now().toISOString()).toBe('2011-09-20T05:30:15.000Z'); // 09:30:15 in Moscow, UTC+4
  });

  test.each(['2026-11-23T21:00:00Z', '2026-11-24T20:59:59.999Z'])('the demo’s day holds at %s', (now) => {
    expect(todayIn(demoClock({ day: '2011-09-20', zone }, fixedClock(now)), zone)).toBe('2011-09-20');
  });

  test('a travelling clock goes where it is told, also back', () => {
    const clock = travellingClock('2011-04-29T08:00:00Z');
    clock.travelTo('2011-12-31T19:59:59Z');
    expect(todayIn(clock, zone)).toBe('2011-12-31');
    clock.travelTo('2011-05-02T00:00:00Z');
    expect(todayIn(clock, zone)).toBe('2011-05-02');
  });

  test('a moment that is none is a fault', () => {
    expect(() => fixedClock('tomorrow')).toThrow(RangeError);
    expect(() => travellingClock('2011-04-29T08:00:00Z').travelTo('')).toThrow(RangeError);
  });

  test('today turns at local midnight', () => {
    expect(todayIn(fixedClock('2011-05-13T19:59:59Z'), zone)).toBe('2011-05-13');
    expect(todayIn(fixedClock('2011-05-13T20:00:00Z'), zone)).toBe('2011-05-14');
  });
});
