import { afterAll, beforeAll, expect, test } from 'vitest';
import { queueOf } from '../shared/testing/events.ts';
import { ownSchool } from '../shared/testing/people.ts';
import { weeks } from './lambda.ts';
import { startAdoption, type TestAdoption } from './testing/adoption.ts';

let adoption: TestAdoption;
beforeAll(async () => {
  adoption = await startAdoption();
});
afterAll(() => adoption.stop());

const counts = {
  className: '7 «б»',
  lessonsExpected: 10,
  lessonsRecorded: 8,
  marks: 5,
  topics: 8,
  homework: 4,
};
const message = (more = {}) => ({
  nodeId: ownSchool,
  week: '2011-W37',
  classes: [counts],
  at: '2011-09-20T08:00:00.000Z',
  by: 'p-leadership',
  role: 'leadership',
  pullId: 'pull-1',
  ...more,
});
const take = async (...messages: object[]) => {
  const before = adoption.platform.sent.length;
  expect((await weeks(queueOf(messages))).batchItemFailures).toEqual([]);
  return adoption.platform.sent.slice(before).filter(({ queue }) => queue === 'exchange.counted');
};

test('a week that the exchange counted is recorded as its word, once, and judged as any other', async () => {
  expect(await take(message())).toMatchObject([
    { message: { outcome: 'recorded', pullId: 'pull-1', codes: [] } },
  ]);
  expect(await take(message({ pullId: 'pull-2' }))).toMatchObject([{ message: { outcome: 'unchanged' } }]);
  const { body } = await adoption.ask(
    'leadership',
    'GET',
    `/schools/${ownSchool}/activity?from=2011-W37&to=2011-W37`,
  );
  expect(body.weeks).toMatchObject([
    { week: '2011-W37', totals: { lessonsExpected: 10, lessonsRecorded: 8 } },
  ]);
  const verdicts = await adoption.deliver();
  expect(verdicts).toContainEqual(
    expect.objectContaining({
      nodeId: ownSchool,
      period: '2011-W37',
      predicate: 'adoption.gradebookKept?every=week',
    }),
  );
});

test('counts that break a rule are refused with its name and stop nobody; a school nobody knows is passed over', async () => {
  const wrong = { ...counts, lessonsRecorded: 11 };
  const told = await take(
    message({ nodeId: 's-00000000-000' }),
    message({ week: '2011-W36', classes: [wrong] }),
    message({ week: '2011-W36' }),
  );
  expect(told.map(({ message: receipt }) => receipt)).toMatchObject([
    { outcome: 'refused', codes: ['recordedAboveExpected'] },
    { outcome: 'recorded' },
  ]);
});
