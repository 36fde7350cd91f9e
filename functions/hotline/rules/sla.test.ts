import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workingCalendar } from '../../shared/calendar/workingCalendar.ts';
import { hotlineHours } from './hotlineHours.ts';
import type { Norms } from './norms.ts';
import { type DayInterval, serviceHours } from './serviceHours.ts';
import { dueOf, type SlaEntry, slaAt } from './sla.ts';

const zone = 'Europe/Moscow';
const ru2011 = workingCalendar({ country: 'RU' });
const norms: Norms = { firstResponse: 120, nextResponse: 240, solution: 960, partner: 480 };
const hours = hotlineHours(zone, ru2011);

/** A moment by the wall clocks of Moscow, which are 4 hours ahead of UTC from 27 March 2011 on. */
const at = (day: string, time: string) => new Date(`${day}T${time}:00+04:00`).toISOString();
const entry = (
  kind: SlaEntry['kind'],
  day: string,
  time: string,
  more: Partial<SlaEntry> = {},
): SlaEntry => ({
  kind,
  at: at(day, time),
  ...more,
});
const week = (...intervals: DayInterval[]) => ({
  1: intervals,
  2: intervals,
  3: intervals,
  4: intervals,
  5: intervals,
});

describe('bugs of other hotlines', () => {
  test('osTicket 1168, 4166, 4969; chatwoot PR 13392: asked on Friday evening is due on Monday, not in the night', () => {
    const sla = slaAt([entry('question', '2011-09-16', '17:30')], norms, hours, at('2011-09-18', '12:00'));
    expect(sla.firstResponse).toMatchObject({
      state: 'running',
      spentMinutes: 30,
      dueAt: at('2011-09-19', '10:30'),
    });
  });

  test('chatwoot 14009: lunch is not served, so several intervals a day count', () => {
    const sla = slaAt([entry('question', '2011-09-20', '12:30')], norms, hours, at('2011-09-20', '14:30'));
    expect(sla.firstResponse).toMatchObject({ spentMinutes: 60, dueAt: at('2011-09-20', '15:30') });
  });

  test('zammad 3180: hours to 24:00 have no gap at midnight', () => {
    const always = serviceHours({
      zone,
      weekdays: { ...week(['00:00', '24:00']), 6: [['00:00', '24:00']], 7: [['00:00', '24:00']] },
    });
    const from = Date.parse(at('2011-09-20', '23:00'));
    expect(always.between(from, from + 7_200_000)).toBe(7_200_000);
    expect(always.after(from, 7_200_000)).toBe(from + 7_200_000);
  });

  test('zammad 4432: a warning falls into working time, whenever the question came', () => {
    const sla = slaAt([entry('question', '2011-09-16', '23:50')], norms, hours, at('2011-09-17', '10:00'));
    expect(sla.firstResponse.warnAt).toBe(at('2011-09-19', '10:30'));
  });

  test('zammad 5177: a shorter norm for the next answer never speaks for the first', () => {
    const short = { ...norms, nextResponse: 10 };
    const asked = [entry('question', '2011-09-20', '09:00'), entry('reply', '2011-09-20', '09:05')];
    const sla = slaAt(asked, short, hours, at('2011-09-20', '09:30'));
    expect(sla.nextResponse.state).toBe('idle');
    expect(dueOf(sla)).toMatchObject({ clock: 'firstResponse', at: at('2011-09-20', '11:00') });
  });

  test('zammad 390: 48 hours of a 12-hour day are four of its days', () => {
    const long = serviceHours({ zone, weekdays: week(['09:00', '21:00']) });
    const sla = slaAt(
      [entry('question', '2011-09-19', '09:00')],
      { ...norms, solution: 48 * 60 },
      long,
      at('2011-09-19', '09:00'),
    );
    expect(sla.solution.dueAt).toBe(at('2011-09-22', '21:00'));
  });

  test('glpi 15429: hours are those of the zone, so nothing is late in the minute it comes', () => {
    const sla = slaAt([entry('question', '2011-09-20', '09:00')], norms, hours, at('2011-09-20', '09:00'));
    expect(sla.firstResponse).toMatchObject({
      state: 'running',
      spentMinutes: 0,
      dueAt: at('2011-09-20', '11:00'),
    });
  });

  test('glpi PR 22678: a warning carried over to the next day keeps its time of day', () => {
    const eightToSix = serviceHours({ zone, weekdays: week(['08:00', '18:00']) });
    const sla = slaAt(
      [entry('question', '2011-09-19', '17:00')],
      { ...norms, firstResponse: 240 },
      eightToSix,
      at('2011-09-19', '17:00'),
    );
    expect(sla.firstResponse).toMatchObject({
      dueAt: at('2011-09-20', '11:00'),
      warnAt: at('2011-09-20', '10:00'),
    });
  });

  test('glpi 10594: waiting for the asker over a weekend gives back working hours, not the weekend', () => {
    const entries = [
      entry('question', '2011-09-16', '16:00'),
      entry('answer', '2011-09-16', '17:00', { asksBack: true }),
      entry('reply', '2011-09-19', '10:00'),
    ];
    const sla = slaAt(entries, norms, hours, at('2011-09-19', '11:00'));
    expect(sla.solution).toMatchObject({
      state: 'running',
      spentMinutes: 120,
      dueAt: at('2011-09-20', '18:00'),
    });
    expect(sla.split).toEqual({ oursMinutes: 120, partnerMinutes: 0, askerMinutes: 120 });
  });

  test('osTicket 6739: one served weekday is enough', () => {
    const tuesdays = serviceHours({ zone, weekdays: { 2: [['08:00', '17:00']] } });
    const sla = slaAt([entry('question', '2011-09-14', '10:00')], norms, tuesdays, at('2011-09-14', '10:00'));
    expect(sla.firstResponse.dueAt).toBe(at('2011-09-20', '10:00'));
  });

  test('glpi 24481: what waits for the asker cannot become late meanwhile', () => {
    const entries = [
      entry('question', '2011-09-05', '09:00'),
      entry('answer', '2011-09-05', '10:00', { asksBack: true }),
    ];
    const sla = slaAt(entries, norms, hours, at('2011-12-01', '10:00'));
    expect(sla.solution).toMatchObject({ state: 'paused', spentMinutes: 60 });
    expect(dueOf(sla)).toBeUndefined();
  });

  test('glpi 23359: time between solution and reopening is nobody’s, and the solution’s clock goes on from where it was', () => {
    const entries = [
      entry('question', '2011-09-05', '09:00'),
      entry('answer', '2011-09-05', '10:00'),
      entry('resolved', '2011-09-05', '11:00'),
      entry('reopened', '2011-09-12', '09:00'),
    ];
    const sla = slaAt(entries, norms, hours, at('2011-09-12', '10:00'));
    expect(sla.solution).toMatchObject({ state: 'running', spentMinutes: 180 });
    expect(sla.split).toEqual({ oursMinutes: 180, partnerMinutes: 0, askerMinutes: 0 });
  });
});

describe('the calendar', () => {
  test('holidays and moved days off are not served; 13 June 2011 was a Monday off', () => {
    const sla = slaAt([entry('question', '2011-06-10', '17:00')], norms, hours, at('2011-06-10', '17:00'));
    expect(sla.firstResponse.dueAt).toBe(at('2011-06-14', '10:00'));
  });

  test('a working Saturday is served with the hours of a weekday', () => {
    const sla = slaAt([entry('question', '2011-03-04', '18:00')], norms, hours, '2011-03-04T14:00:00.000Z');
    expect(sla.firstResponse.dueAt).toBe('2011-03-05T07:00:00.000Z');
  });

  test('a year nobody has decreed yet is counted by weekdays', () => {
    const sla = slaAt(
      [{ kind: 'question', at: '2031-01-03T20:00:00.000Z' }],
      norms,
      hours,
      '2031-01-03T20:00:00.000Z',
    );
    expect(sla.firstResponse.dueAt).toBe('2031-01-06T08:00:00.000Z');
  });
});

describe('whose time it is', () => {
  const handed = [
    entry('question', '2011-09-20', '09:00'),
    entry('handOver', '2011-09-20', '10:00'),
    entry('reply', '2011-09-20', '10:30'),
    entry('partnerAnswer', '2011-09-20', '12:00'),
  ];

  test('ours keeps running while the partner has the ticket; the partner’s own runs beside it', () => {
    const sla = slaAt(handed, norms, hours, at('2011-09-20', '11:30'));
    expect(sla.firstResponse).toMatchObject({ state: 'breached', dueAt: at('2011-09-20', '11:00') });
    expect(sla.partner).toMatchObject({
      state: 'running',
      spentMinutes: 90,
      dueAt: at('2011-09-21', '10:00'),
    });
    expect(sla.split).toEqual({ oursMinutes: 60, partnerMinutes: 90, askerMinutes: 0 });
  });

  test('the partner’s answer ends theirs and gives the ticket back', () => {
    const sla = slaAt(handed, norms, hours, at('2011-09-20', '12:30'));
    expect(sla.partner).toMatchObject({ state: 'met', spentMinutes: 120 });
    expect(sla.split).toEqual({ oursMinutes: 90, partnerMinutes: 120, askerMinutes: 0 });
  });

  test('the next answer is due from the asker’s word on, and met by ours', () => {
    const entries = [
      entry('question', '2011-09-20', '09:00'),
      entry('answer', '2011-09-20', '09:30'),
      entry('reply', '2011-09-20', '10:00'),
    ];
    const waiting = slaAt(entries, norms, hours, at('2011-09-20', '11:00'));
    expect(waiting.firstResponse.state).toBe('met');
    expect(dueOf(waiting)).toMatchObject({ clock: 'nextResponse', at: at('2011-09-20', '15:00') });
    const met = slaAt(
      [...entries, entry('answer', '2011-09-20', '16:00')],
      norms,
      hours,
      at('2011-09-20', '17:00'),
    );
    expect(met.nextResponse).toMatchObject({ state: 'late', spentMinutes: 300 });
  });
});

const kinds = [
  'reply',
  'answer',
  'note',
  'handOver',
  'partnerAnswer',
  'takeBack',
  'resolved',
  'reopened',
] as const;
const history = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      gap: fc.integer({ min: 0, max: 5000 }),
      asksBack: fc.boolean(),
    }),
    {
      maxLength: 12,
    },
  )
  .map((steps) => {
    let moment = Date.parse(at('2011-05-10', '08:00'));
    const entries: SlaEntry[] = [{ kind: 'question', at: new Date(moment).toISOString() }];
    for (const { kind, gap, asksBack } of steps) {
      moment += gap * 60_000;
      entries.push({
        kind,
        at: new Date(moment).toISOString(),
        ...(asksBack && kind === 'answer' && { asksBack: true as const }),
      });
    }
    return { entries, end: moment };
  });

describe('whatever happens to a ticket', () => {
  test('later entries change nothing of a past moment', () => {
    fc.assert(
      fc.property(history, fc.double({ min: 0, max: 1, noNaN: true }), ({ entries, end }, share) => {
        const start = Date.parse(entries[0]?.at ?? '');
        const moment = new Date(start + (end - start) * share).toISOString();
        const known = entries.filter((one) => Date.parse(one.at) <= Date.parse(moment));
        expect(slaAt(entries, norms, hours, moment)).toEqual(slaAt(known, norms, hours, moment));
      }),
    );
  });

  test('the three shares are the working time until it was resolved, and the solution is ours and the partner’s', () => {
    fc.assert(
      fc.property(history, ({ entries, end }) => {
        const sla = slaAt(entries, norms, hours, new Date(end).toISOString());
        const { oursMinutes, partnerMinutes, askerMinutes } = sla.split;
        const all = hours.between(Date.parse(entries[0]?.at ?? ''), end) / 60_000;
        expect(oursMinutes + partnerMinutes + askerMinutes).toBeLessThanOrEqual(all + 0.1);
        if (!entries.some(({ kind }) => kind === 'resolved'))
          expect(oursMinutes + partnerMinutes + askerMinutes).toBeCloseTo(all, 0);
        expect(sla.solution.spentMinutes).toBeCloseTo(oursMinutes + partnerMinutes, 0);
      }),
    );
  });

  test('an internal note moves no clock', () => {
    fc.assert(
      fc.property(history, fc.nat(), ({ entries, end }, place) => {
        const now = new Date(end).toISOString();
        const where = (place % entries.length) + 1;
        const before = entries[where - 1];
        const noted = [
          ...entries.slice(0, where),
          { kind: 'note' as const, at: before?.at ?? '' },
          ...entries.slice(where),
        ];
        expect(slaAt(noted, norms, hours, now)).toEqual(slaAt(entries, norms, hours, now));
      }),
    );
  });

  test('a deadline lies so many working minutes ahead as are left, and its warning before it', () => {
    fc.assert(
      fc.property(history, ({ entries, end }) => {
        const sla = slaAt(entries, norms, hours, new Date(end).toISOString());
        for (const clock of [sla.firstResponse, sla.nextResponse, sla.solution, sla.partner]) {
          if (clock.state !== 'running' || !clock.dueAt || !clock.warnAt) continue;
          const left = hours.between(end, Date.parse(clock.dueAt)) / 60_000;
          expect(left).toBeCloseTo(clock.normMinutes - clock.spentMinutes, 0);
          expect(Date.parse(clock.warnAt)).toBeLessThanOrEqual(Date.parse(clock.dueAt));
        }
      }),
    );
  });
});
