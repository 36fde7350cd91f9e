import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownSchool } from '../../shared/testing/people.ts';
import { anEntry, anIncident, aTicket } from '../testing/builders.ts';
import { causeOf, type EffectMark, effectOf, topicOf } from './effect.ts';
import { escalatesAtOf, reachedSteps } from './escalation.ts';
import { excuseMessagesOf, isToldAsExcuse } from './excuses.ts';
import { concerns, refuseInterval, widest } from './incidents.ts';
import { ladderAt } from './ladder.ts';
import { stemsOf } from './searchWords.ts';
import { serviceHours } from './serviceHours.ts';
import { slaAt } from './sla.ts';
import { statusDays } from './statusDays.ts';

const place = (...path: string[]) => ({
  nodeId: path.at(-1) ?? '',
  path,
  name: { ru: 'Место', en: '' },
});

describe('whom an incident concerns', () => {
  const towards = [
    [['r-20'], ['r-20', 'm-1', 's-1'], true],
    [['r-20', 'm-1'], ['r-20', 'm-1', 's-1'], true],
    [['r-20', 'm-1', 's-1'], ['r-20', 'm-1'], true],
    [['r-20', 'm-1', 's-2'], ['r-20', 'm-1', 's-1'], false],
    [['r-20', 'm-2'], ['r-20', 'm-1'], false],
    [['r-36'], ['r-20'], false],
  ] as const;
  test.each(towards)('what happened at %s, seen from %s: %s', (at, person, isConcerned) => {
    expect(concerns({ places: [place(...at)] }, person)).toBe(isConcerned);
  });

  test('a node below another of the same incident is named by that one', () => {
    const places = [place('r-20', 'm-1'), place('r-20', 'm-1', 's-1'), place('r-20', 'm-2', 's-2')];
    expect(widest(places).map(({ nodeId }) => nodeId)).toEqual(['m-1', 's-2']);
  });

  test('it neither ends before it begins nor lies in the future', () => {
    const now = '2011-09-20T08:00:00.000Z';
    expect(() => refuseInterval(now, undefined, now)).not.toThrow();
    for (const [from, to] of [
      ['2011-09-20T08:00:01.000Z', undefined],
      ['2011-09-20T07:00:00.000Z', '2011-09-20T06:00:00.000Z'],
      ['2011-09-20T07:00:00.000Z', '2011-09-20T09:00:00.000Z'],
    ] as const)
      expect(() => refuseInterval(from, to, now)).toThrow(expect.objectContaining({ code: 'incidentOver' }));
  });
});

describe('an excuse', () => {
  test('names every school once, in numbered parts', () => {
    const places = [place('r-20', 'm-1'), place('r-20', 'm-1', 's-1'), place('r-20', 'm-2', 's-2')];
    const messages = excuseMessagesOf(anIncident({ places, excuses: 'yes', version: 4 }), 'p-1');
    expect(messages).toMatchObject([
      { nodeId: 'm-1', schools: [], part: 1, parts: 2, version: 4, withdrawn: false },
      { schools: ['s-2'], part: 2, parts: 2 },
    ]);
  });

  test('is told when something of it changes, and never of an incident that excuses nobody', () => {
    expect(isToldAsExcuse({ excuses: 'yes' }, [{ field: 'to' }])).toBe(true);
    expect(isToldAsExcuse({ excuses: 'yes' }, [{ field: 'updates' }, { field: 'answer' }])).toBe(false);
    expect(isToldAsExcuse({ excuses: 'no' }, [{ field: 'to' }])).toBe(false);
  });
});

describe('the days of the status page', () => {
  const now = '2011-09-20T08:00:00.000Z';
  const days = (...incidents: { id: string; from: string; to?: string }[]) =>
    statusDays(incidents, '2011-09-20', 'Europe/Moscow', now);

  test('an incident over midnight lies in both days, an open one until now', () => {
    const told = days({ id: 'i', from: '2011-09-19T19:00:00.000Z' }).slice(-2);
    expect(told).toEqual([
      { day: '2011-09-19', minutes: 60, incidents: ['i'] },
      { day: '2011-09-20', minutes: 12 * 60, incidents: ['i'] },
    ]);
  });

  test('two at once are no longer than the day', () => {
    const moment = fc
      .integer({ min: 0, max: 60 * 24 * 95 })
      .map((minute) => new Date(Date.parse(now) - minute * 60_000).toISOString());
    fc.assert(
      fc.property(fc.array(fc.tuple(moment, moment), { maxLength: 6 }), (pairs) => {
        const incidents = pairs.map(([a, b], at) => ({
          id: `i${at}`,
          from: a < b ? a : b,
          to: a < b ? b : a,
        }));
        for (const { minutes } of days(...incidents)) expect(minutes).toBeLessThanOrEqual(24 * 60);
      }),
      { numRuns: 25 },
    );
  });
});

describe('by effect', () => {
  const at = (minute: number) =>
    new Date(Date.parse('2011-09-20T08:00:00.000Z') + minute * 60_000).toISOString();
  const mark = (school: number, minute: number, more: Partial<EffectMark> = {}): EffectMark => ({
    ticketId: `t-${school}-${minute}`,
    schoolId: `s-${school}`,
    queue: 'technical',
    at: at(minute),
    stems: stemsOf('Не сохраняются оценки, страница виснет'),
    ...more,
  });
  const four = [1, 2, 3, 4].map((school) => mark(school, school * 10));

  test('the fifth school with the topic proposes; four, or five of another queue or topic, or too late, do not', () => {
    expect(effectOf(mark(5, 50), four)).toMatchObject({ does: 'propose' });
    expect(effectOf(mark(4, 50), four)).toEqual({ does: 'nothing' });
    expect(effectOf(mark(5, 50, { queue: 'accounts' }), four)).toEqual({ does: 'nothing' });
    const other = stemsOf('Как перенести каникулы класса?');
    expect(effectOf(mark(5, 50, { stems: other }), four)).toEqual({ does: 'nothing' });
    expect(effectOf(mark(5, 131), four)).toEqual({ does: 'nothing' });
  });

  test('one cause is proposed once', () => {
    const known = four.map((one) => ({ ...one, proposalId: 'p-1' }));
    expect(effectOf(mark(6, 60), known)).toEqual({ does: 'extend', proposalId: 'p-1' });
  });

  test('the order in which marks are read changes nothing, and a greeting is no topic', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(four, { minLength: 4 }), (shuffled) => {
        expect(causeOf(mark(5, 50), shuffled)).toEqual(causeOf(mark(5, 50), four));
      }),
      { numRuns: 25 },
    );
    expect(topicOf(stemsOf('Здравствуйте! Подскажите, пожалуйста, электронный журнал'))).toEqual([]);
  });
});

describe('the ladder', () => {
  const hours = serviceHours({
    zone: 'Europe/Moscow',
    weekdays: { 1: [['09:00', '18:00']], 2: [['09:00', '18:00']], 3: [['09:00', '18:00']] },
  });
  const norms = { firstResponse: 120, nextResponse: 240, solution: 960, partner: 480 };
  const asked = '2011-09-20T05:00:00.000Z';
  const ticket = aTicket({
    schoolId: ownSchool,
    createdAt: asked,
    entries: [anEntry('question', { at: asked })],
  });
  const slaOf = (moment: string, one = ticket) => slaAt(one.entries, norms, hours, moment);

  test('takes its next step in working time, and each step once', () => {
    expect(escalatesAtOf(ticket, slaOf(asked), hours)).toBe('2011-09-20T06:00:00.000Z');
    expect(reachedSteps(ticket, slaOf('2011-09-20T05:59:00.000Z'))).toEqual([]);
    const reached = reachedSteps(ticket, slaOf('2011-09-20T07:00:00.000Z'));
    expect(reached.map(({ fact }) => fact.percent)).toEqual([50, 80, 100]);
    const told = reached.map(({ entryId, fact }) =>
      anEntry('escalated', { id: entryId, at: '2011-09-20T07:00:00.000Z', escalated: fact }),
    );
    const after = { ...ticket, entries: [...ticket.entries, ...told] };
    expect(reachedSteps(after, slaOf('2011-09-20T07:00:00.000Z', after))).toEqual([]);
    expect(escalatesAtOf(after, slaOf('2011-09-20T07:00:00.000Z', after), hours)).toBe(
      '2011-09-20T07:30:00.000Z',
    );
    // A quarter of two hours before closing time lies in the next morning.
    const late = aTicket({
      createdAt: asked,
      entries: [anEntry('question', { at: '2011-09-20T13:30:00.000Z' })],
    });
    expect(escalatesAtOf(late, slaOf('2011-09-20T13:30:00.000Z', late), hours)).toBe(
      '2011-09-21T05:30:00.000Z',
    );
  });

  test('stands while the asker is waited for, and goes by the version of the day it was asked', () => {
    const waiting = aTicket({
      createdAt: asked,
      entries: [anEntry('question', { at: asked }), anEntry('answer', { at: asked, asksBack: true })],
    });
    const sla = slaOf('2011-09-21T12:00:00.000Z', waiting);
    expect([reachedSteps(waiting, sla), escalatesAtOf(waiting, sla, hours)]).toEqual([[], undefined]);
    const versions = [
      { version: '1', since: '2011-01-01T00:00:00.000Z', steps: [] },
      { version: '2', since: '2011-10-01T00:00:00.000Z', steps: [] },
    ];
    expect(ladderAt('2011-09-20T00:00:00.000Z', versions)?.version).toBe('1');
    expect(ladderAt('2011-10-01T00:00:00.000Z', versions)?.version).toBe('2');
    expect(ladderAt('2010-01-01T00:00:00.000Z', versions)).toBeUndefined();
  });
});
