import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TrainedEntry } from '../contract/coverage.ts';
import type { SchoolListeners } from './contract.ts';
import { countsOf, groupsOf, laggardsFirst, shareOf } from './rules.ts';

const topic = { programmeId: 'p', version: 1, title: { ru: 'Тема', en: '' }, hours: 4 };
const groups = groupsOf(
  [
    { groups: ['spring'], halfYear: '2011-H1', topic },
    { groups: ['autumn'], halfYear: '2011-H2', topic },
    { groups: ['other'], halfYear: '2011-H2' },
  ],
  '2011-H2',
);
const entry = (more: Partial<TrainedEntry>): TrainedEntry => ({
  registrationId: 'r',
  sessionId: 'autumn',
  title: { ru: 'Группа', en: '' },
  duties: ['responsible'],
  personName: 'Зайцева Вера',
  startsOn: '2011-09-14',
  status: 'booked',
  facts: [{ status: 'invited', on: '2011-09-01', recordedAt: '2011-09-01T06:00:00.000Z' }],
  ...more,
});

test.each([
  ['a sign-up of the half-year listens', [entry({})], { listeners: 1, withTopic: 0 }],
  ['a cancelled one does not', [entry({ status: 'cancelled' })], { listeners: 0, withTopic: 0 }],
  [
    'one person in two groups is one',
    [entry({ status: 'full' }), entry({ status: 'full', sessionId: 'spring', personName: 'ЗАЙЦЕВА  Вера' })],
    { listeners: 1, withTopic: 1 },
  ],
  [
    'a group of another half-year taught it',
    [entry({ status: 'full', sessionId: 'spring' })],
    { listeners: 0, withTopic: 1 },
  ],
  [
    'a course without the topic did not',
    [entry({ status: 'full', sessionId: 'other' })],
    { listeners: 0, withTopic: 0 },
  ],
  ['part of the hours is not enough', [entry({ status: 'partial' })], { listeners: 1, withTopic: 0 }],
  [
    'a seminar for teachers taught it',
    [entry({ status: 'full', sessionId: 'webinar', duties: ['teacher'] })],
    { listeners: 0, withTopic: 1 },
  ],
])('%s', (_what, entries, counts) => {
  expect(countsOf({ entries }, groups)).toEqual(counts);
});

test('those that lag stand first, and those without a share last; a share is never above the whole', () => {
  const row = fc.record({
    withTopic: fc.nat(40),
    teachers: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
      const schools = rows.map(
        ({ withTopic, teachers }, at): SchoolListeners => ({
          nodeId: `s-${at}`,
          name: { ru: `Школа ${at}`, en: '' },
          listeners: 0,
          withTopic,
          ...(teachers && { teachers }),
        }),
      );
      const shares = laggardsFirst(schools).map((one) => shareOf(one) ?? 2);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      expect(shares.every((share) => share === 2 || share <= 1)).toBe(true);
    }),
  );
});
