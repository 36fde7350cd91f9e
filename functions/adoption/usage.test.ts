import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schoolCalendar } from '../shared/calendar/schoolCalendar.ts';
import { usualSchoolYears } from '../shared/calendar/usualSchoolYears.ts';
import { call } from '../shared/testing/call.ts';
import { foreignMunicipality, ownMunicipality, ownSchool, region } from '../shared/testing/people.ts';
import { api } from './lambda.ts';
import { usageHistory } from './predicates/usageReached.ts';
import { usualThresholds } from './rules/usage.ts';
import { startAdoption, type TestAdoption } from './testing/adoption.ts';
import { codesOf, csvOf, ownCode, xlsxOf } from './testing/files.ts';

const header = [
  'Код школы',
  'Неделя',
  'Учителей вошло',
  'Учителей всего',
  'Родителей вошло',
  'Родителей всего',
  'Учеников вошло',
  'Учеников всего',
  'Администраторов вошло',
  'Администраторов всего',
];
const full = (code: string, week: string, parents = 90) => [code, week, 24, 25, parents, 240, 100, 250, 1, 1];
const usagePath = `/schools/${ownSchool}/usage`;
const thresholdsPath = `/regions/${region}/usage-thresholds`;

let adoption: TestAdoption;
beforeAll(async () => {
  adoption = await startAdoption(3);
});
afterAll(() => adoption.stop());

const bring = (rows: (string | number)[][], as: 'operator' | 'municipal' = 'operator') =>
  adoption.importFile(as, 'usage', csvOf(rows, header), { commit: true });

test('a file is refused with all of its errors at once, and nothing of it is written', async () => {
  const { body } = await bring([
    [ownCode, '2011-W36', 26, 25, 90, 240, '', '', '', ''],
    ['20602000-002', '2011-W36', '', '', '', '', '', '', '', ''],
    ['20602000-003', '2011-W36', 5, '', 'Иванов Пётр Ильич', 240, '', '', 0, 0],
    [ownCode, '2011-W54', 1, 2, '', '', '', '', '', ''],
    [ownCode, '2011-W36', 1, 2, '', '', '', '', '', ''],
  ]);
  expect(body.status).toBe('hasErrors');
  const told = body.errors.map(({ row, column, code }: Record<string, string>) => `${row} ${column} ${code}`);
  expect(told).toEqual([
    '2 Учителей вошло enteredAboveTotal',
    '3 Неделя usageEmpty',
    '4 Учителей всего cellEmpty',
    '4 Родителей вошло countNotRead',
    '4 Администраторов всего nobodyToEnter',
    '5 Неделя weekNotInYear',
    '6 Неделя schoolWeekRepeated',
  ]);
  expect(JSON.stringify(body)).not.toContain('Иванов');
  expect((await adoption.ask('school', 'GET', usagePath)).body).toMatchObject({
    weeks: [],
    status: 'noData',
  });
});

test('counts become a proof, sums of the municipality and the region, and can be taken back', async () => {
  const rows = codesOf(3).map((code, at) => full(code, '2011-W36', at === 0 ? 12 : 90));
  const bytes = await xlsxOf(rows, header);
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const upload = { bytes, mediaType, fileName: 'usage.xlsx' };
  const sent = (await adoption.ask('operator', 'POST', '/imports?kind=usage&commit=true', { upload })).body;
  expect(sent).toMatchObject({ status: 'committed', written: 3 });
  const verdicts = await adoption.deliver();
  expect(verdicts.find(({ nodeId }) => nodeId === ownSchool)).toMatchObject({
    predicate: 'adoption.usageReached',
    history: [
      {
        since: '2011-09-11',
        status: 'missing',
        because: {
          code: 'usageBelow',
          params: { category: 'parents', entered: 12, of: 240, percent: 30, behind: 1 },
        },
      },
    ],
  });
  expect(verdicts.filter(({ history }) => history.at(-1)?.status === 'satisfied')).toHaveLength(2);
  expect((await adoption.deliverAgain()).length).toBe(verdicts.length);
  const { weeks } = (await adoption.ask('municipal', 'GET', `/places/${ownMunicipality}/usage`)).body;
  expect(weeks).toMatchObject([
    { week: '2011-W36', categories: { parents: { done: 192, of: 720 }, administrators: { done: 3, of: 3 } } },
  ]);
  // The same file again changes nothing; the region’s own page tells it of every municipality.
  expect((await bring(rows)).body.counts).toEqual({ new: 0, changed: 0, unchanged: 3 });

  const { id, version } = (await adoption.ask('operator', 'GET', `/imports/${sent.id}`)).body;
  await adoption.ask('operator', 'POST', `/imports/${id}/undo`, {
    body: { reason: 'не тот файл' },
    headers: { 'if-match': `"${version}"` },
  });
  const withdrawn = await adoption.deliver();
  expect(withdrawn.find(({ nodeId }) => nodeId === ownSchool)?.history.at(-1)).toMatchObject({
    status: 'noData',
    because: { code: 'noFacts' },
  });
});

test('thresholds are leadership’s, by a document, and hold from their day on', async () => {
  await bring([full(ownCode, '2011-W37', 60)]);
  await adoption.deliver();
  const percents = { teachers: 95, parents: 25, pupils: 30, administrators: 100 };
  const set = (as: 'leadership' | 'operator', version: number) =>
    adoption.ask(as, 'PUT', thresholdsPath, {
      body: { percents, ground: 'Письмо № 7' },
      headers: { 'if-match': `"${version}"` },
    });
  expect((await set('operator', 0)).body.code).toBe('notAllowed');
  const before = (await adoption.ask('leadership', 'GET', thresholdsPath)).body;
  expect(before).toMatchObject({ percents: usualThresholds, isDefault: true, version: 0 });
  expect((await set('leadership', 0)).body).toMatchObject({ percents, isDefault: false, version: 1 });
  expect((await set('leadership', 0)).body.code).toBe('staleRecord');
  const [verdict] = await adoption.deliver();
  expect(verdict).toMatchObject({
    nodeId: ownSchool,
    history: [{ status: 'missing' }, { since: '2011-09-20', status: 'satisfied' }],
  });
  const audit = await adoption.ask('leadership', 'GET', `/audit?node=${region}`);
  expect(audit.body.items).toContainEqual(
    expect.objectContaining({ action: 'setThresholds', why: 'Письмо № 7' }),
  );
});

describe('everybody', () => {
  const open = async (path: string) =>
    (await call(api, { method: 'GET', path: `/api/public/adoption${path}` })).body;

  test('is told no count below five, and no sum that would tell it', async () => {
    await bring([full(ownCode, '2011-W37', 3), full('20604000-001', '2011-W37', 100)]);
    await adoption.deliver();
    const latest = async (place: string) => (await open(`/places/${place}/usage`)).weeks.at(-1).categories;
    const ofOwn = await latest(ownMunicipality);
    expect(ofOwn.parents).toEqual({ of: 240, hidden: 'few' });
    expect(ofOwn.administrators).toEqual({ hidden: 'smallGroup' });
    // The sum of two is told, so the other one is not.
    expect((await latest(region)).parents).toMatchObject({ of: 480, done: 103 });
    expect((await latest(foreignMunicipality)).parents).toEqual({ of: 240, hidden: 'besides' });
    const card = await open(`/schools/${ownSchool}/card.json`);
    expect(card.usage.categories.parents).toEqual({ about: 240, hidden: 'few' });
  });
});

test('a week without lessons says nothing of anybody’s use', () => {
  const reportOf = (week: string, entered: number, sunday: string) => ({
    week,
    reports: [
      {
        number: 1,
        effectiveAt: sunday,
        recordedAt: `${sunday}T18:00:00.000Z`,
        recordedBy: 'p',
        source: 'exchange' as const,
        counts: { teachers: { entered, of: 10 } },
      },
    ],
  });
  const weeks = [reportOf('2011-W20', 10, '2011-05-22'), reportOf('2011-W27', 0, '2011-07-10')];
  const history = usageHistory(ownSchool, weeks, {
    thresholds: [],
    calendar: schoolCalendar([usualSchoolYears]),
  });
  expect(history.map(({ since, status }) => `${since} ${status}`)).toEqual(['2011-05-22 satisfied']);
});
