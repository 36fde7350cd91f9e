import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { api as planApi } from '../plan/lambda.ts';
import { call } from '../shared/testing/call.ts';
import { foreignMunicipality, ownMunicipality, personOf, region } from '../shared/testing/people.ts';
import { neighbour, quarter, signatory, startReporting, type TestReporting } from './testing/reporting.ts';

// Papers are made letter by letter, and databases wait for a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let reporting: TestReporting;
beforeAll(async () => {
  reporting = await startReporting();
});
afterAll(() => reporting.house.stop());

const own = `/municipalities/${ownMunicipality}/quarterly/${quarter}`;
const foreign = `/municipalities/${foreignMunicipality}/quarterly/${quarter}`;
const whole = `/regions/${region}/consolidated/${quarter}`;

test('a report is prefilled as of the quarter’s end with the very figures of the plan', async () => {
  const { status, body } = await reporting.ask('municipal', 'GET', own);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    version: 0,
    isOver: true,
    dueOn: '2011-07-10',
    mayWrite: true,
    mayDecide: false,
  });
  expect(body.data).toMatchObject({ asOf: '2011-06-30', schools: 3, notMeasured: ['4'] });
  const progress = await call(planApi, {
    path: `/api/plan/plans/${reporting.planId}/progress?asOf=2011-06-30`,
    as: personOf('municipal'),
  });
  const figures = progress.body.municipalities.find(
    (one: { nodeId: string }) => one.nodeId === ownMunicipality,
  );
  for (const row of body.data.sections[0].rows)
    expect(row.counts).toEqual({
      ...figures.measures[row.number],
      period: undefined,
      periods: undefined,
      happened: undefined,
    });
  expect(body.data.sections[0].rows[0].counts).toEqual({ obliged: 3, satisfied: 1, overdue: 2 });
  expect(body.data.waiting.map((one: { nodeId: string }) => one.nodeId)).toEqual([
    's-20602000-001',
    's-20602000-002',
    's-20602000-003',
  ]);
  expect(body.data.gaps).toEqual([{ number: '2', nodes: 3 }]);
});

test('what is later learned changes nothing of a past quarter: the same day gives the same bytes', async () => {
  const path = `/reports/quarterly_${quarter}_${ownMunicipality}/file?format=json`;
  const before = await reporting.ask('municipal', 'GET', path);
  reporting.travelTo('2011-07-20');
  const after = await reporting.ask('leadership', 'GET', path);
  reporting.travelTo('2011-07-05');
  expect(before.status).toBe(200);
  expect(Buffer.from(after.bytes).equals(Buffer.from(before.bytes))).toBe(true);
});

test('a draft is kept over the version that was read, and no other', async () => {
  const comments = { problems: 'Плохая связь в двух сёлах' };
  const saved = await reporting.ask('municipal', 'PUT', own, { version: 0, body: { comments } });
  expect(saved.body).toMatchObject({ version: 1, report: { status: 'draft', comments } });
  const stale = await reporting.submit('municipal', ownMunicipality, 0, { problems: 'Другое' });
  expect(stale.body.code).toBe('staleRecord');
  expect((await reporting.ask('municipal', 'GET', own)).body.report.comments).toEqual(comments);
});

test('words beyond measure, a foreign municipality and a quarter to come are refused by name', async () => {
  const body = { comments: { problems: 'я'.repeat(400 * 1024) } };
  const tooLong = await reporting.ask('municipal', 'PUT', own, { version: 1, body });
  expect(tooLong.status).toBe(400);
  expect(tooLong.body.errors[0]).toMatchObject({ pointer: '/body/comments/problems', code: 'too_big' });
  expect((await reporting.ask('municipal', 'GET', foreign)).body.code).toBe('foreignNode');
  const future = await reporting.ask('municipal', 'GET', own.replace('Q2', 'Q4'));
  expect(future.body).toMatchObject({ code: 'quarterInFuture', params: { from: '2011-10-01' } });
  const early = await reporting.ask('municipal', 'POST', `${own.replace('Q2', 'Q3')}/submission`, {
    version: 0,
    body: { comments: {}, number: '1', signatory },
  });
  expect(early.body).toMatchObject({ code: 'quarterNotOver', params: { to: '2011-09-30' } });
  expect((await reporting.ask('municipal', 'GET', own)).body.version).toBe(1);
});

test('it is submitted, returned with remarks, submitted again and accepted with its gap named', async () => {
  const submitted = await reporting.submit('municipal', ownMunicipality, 1, { problems: 'Связь' });
  expect(submitted.body).toMatchObject({ version: 2, report: { status: 'submitted', number: '12-к' } });
  expect(submitted.body.report.snapshot.hash).toBe(submitted.body.hash);
  const locked = await reporting.ask('municipal', 'PUT', own, { version: 2, body: { comments: {} } });
  expect(locked.body.code).toBe('reportNotInStatus');

  const remarks = 'Назовите меры по школе № 3';
  expect(
    (await reporting.ask('municipal', 'POST', `${own}/return`, { version: 2, body: { remarks } })).body.code,
  ).toBe('notAllowed');
  const returned = await reporting.ask('leadership', 'POST', `${own}/return`, {
    version: 2,
    body: { remarks },
  });
  expect(returned.body.report).toMatchObject({ status: 'returned' });
  expect(returned.body.report.events.at(-1)).toMatchObject({ kind: 'returned', text: remarks });

  await reporting.submit('municipal', ownMunicipality, 3, { problems: 'Связь; школа № 3 — до 1 августа' });
  const knowingly = await reporting.ask('leadership', 'POST', `${own}/acceptance`, { version: 4, body: {} });
  expect(knowingly.body).toMatchObject({ code: 'reportHasGaps', params: { measures: '2' } });
  const accepted = await reporting.ask('leadership', 'POST', `${own}/acceptance`, {
    version: 4,
    body: { withGap: true, text: 'Данные о журналах придут осенью' },
  });
  expect(accepted.body.report).toMatchObject({ status: 'accepted', withGap: { measures: ['2'] } });
});

test('an accepted report is completed by an addendum, its figures are not touched', async () => {
  const before = (await reporting.ask('municipal', 'GET', own)).body;
  const added = await reporting.ask('municipal', 'POST', `${own}/addenda`, {
    version: before.version,
    body: { text: 'Школа № 3 получила код 4 июля' },
  });
  expect(added.body.report.addenda).toMatchObject([{ text: 'Школа № 3 получила код 4 июля' }]);
  expect(added.body.hash).toBe(before.hash);
});

test('the signed figure stands against today’s, with the school that made the difference', async () => {
  const { body } = await reporting.ask('leadership', 'GET', `${own}/differences`);
  expect(body).toMatchObject({ signedAsOf: '2011-06-30', today: '2011-07-05' });
  expect(body.items.find(({ number }: { number: string }) => number === '1')).toMatchObject({
    number: '1',
    signed: { obliged: 3, satisfied: 1 },
    today: { obliged: 3, satisfied: 2 },
    moved: [{ nodeId: 's-20602000-002', from: 'overdue', to: 'satisfied' }],
  });
});

test('one late municipality does not hold the whole up: it is named', async () => {
  const made = await reporting.ask('leadership', 'POST', whole, {
    version: 0,
    body: { number: '7', signatory },
  });
  expect(made.body.report).toMatchObject({ included: 1, of: 2, status: 'signed' });
  expect(made.body.data.missing).toMatchObject([{ nodeId: foreignMunicipality }]);
  expect(made.body.data.sections[0].rows[0].counts).toMatchObject({ obliged: 3, satisfied: 1 });
  const csv = await reporting.ask(
    'leadership',
    'GET',
    `/reports/consolidated_${quarter}_${region}/file?format=csv`,
  );
  expect(Buffer.from(csv.bytes.subarray(0, 3)).toString('hex')).toBe('efbbbf');

  await reporting.submit(neighbour, foreignMunicipality);
  await reporting.ask('leadership', 'POST', `${foreign}/acceptance`, { version: 1, body: { withGap: true } });
  const again = await reporting.ask('leadership', 'POST', whole, {
    version: 1,
    body: { number: '7а', signatory },
  });
  expect(again.body.report).toMatchObject({ included: 2, of: 2, version: 2 });
  expect(again.body.data.sections[0].rows[0].counts).toMatchObject({ obliged: 6, satisfied: 1 });
});

test('the list shows each its own, the region’s to the department', async () => {
  const ids = async (as: Parameters<TestReporting['ask']>[0]) =>
    (await reporting.ask(as, 'GET', `/reports?period=${quarter}`)).body.items.map(
      ({ id }: { id: string }) => id,
    );
  expect(await ids('leadership')).toEqual([
    expect.stringContaining('consolidated'),
    `quarterly_${quarter}_${foreignMunicipality}`,
    `quarterly_${quarter}_${ownMunicipality}`,
  ]);
  expect(await ids('municipal')).toEqual([`quarterly_${quarter}_${ownMunicipality}`]);
});

test('a report submitted in time proves measure 2.6 in its quarter, with an audit entry for each step', async () => {
  await reporting.settle();
  const evidence = await call(planApi, {
    path: `/api/plan/plans/${reporting.planId}/measures/3/evidence?period=${quarter}&municipality=${ownMunicipality}`,
    as: personOf('leadership'),
  });
  expect(evidence.body.items).toMatchObject([{ status: 'satisfied', because: { code: 'reportAccepted' } }]);
  expect(evidence.body.items[0].late).toBeUndefined();
  const audit = await reporting.ask('leadership', 'GET', `/audit?node=${ownMunicipality}`);
  expect(audit.body.items.map(({ action }: { action: string }) => action)).toEqual(
    expect.arrayContaining(['save', 'submit', 'return', 'accept', 'addendum']),
  );
});
