import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { calendarRepository } from '../registry/repository/calendarRepository.ts';
import { domainTable } from '../shared/platform.ts';
import { call } from '../shared/testing/call.ts';
import { queueOf } from '../shared/testing/events.ts';
import { foreignMunicipality, ownMunicipality, region } from '../shared/testing/people.ts';
import { api, excuses } from './lambda.ts';
import { startAdoption, type TestAdoption } from './testing/adoption.ts';
import { activityHeader, codesOf, csvOf, weekRow } from './testing/files.ts';

// Many small writes over the embedded database take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const schools = 3;
const [first = '', second = '', third = ''] = codesOf(schools).map((code) => `s-${code}`);
const asOf = '2011-09-18';
const header = [...activityHeader, 'По состоянию на'];

let adoption: TestAdoption;
beforeAll(async () => {
  adoption = await startAdoption(schools);
  // One class of each school has no record in the week of the incident.
  const rows = codesOf(schools).flatMap((code) => [
    [...weekRow(code, '2011-W37', '5А'), asOf],
    [...weekRow(code, '2011-W37', '9Б', 0), asOf],
  ]);
  await adoption.importFile('operator', 'activity', csvOf(rows, header), { commit: true });
  await adoption.deliver();
}, 60_000);
afterAll(() => adoption.stop());

const incident = {
  incidentId: 'i-1',
  number: '2011-014',
  title: { ru: 'Журнал не открывается', en: 'The gradebook does not open' },
  function: 'gradebook',
  from: '2011-09-12T04:00:00.000Z',
  to: '2011-09-14T14:00:00.000Z',
  version: 1,
  withdrawn: false,
  by: 'p-operator',
  recordedAt: '2011-09-20T09:00:00.000Z',
};
const send = async (...messages: object[]) => {
  const { batchItemFailures } = await excuses(
    queueOf(messages.map((message) => ({ ...incident, ...message }))),
  );
  expect(batchItemFailures).toEqual([]);
  return adoption.deliver();
};
const statusesOf = (verdicts: Awaited<ReturnType<TestAdoption['deliver']>>) =>
  Object.fromEntries(verdicts.map(({ nodeId, history }) => [nodeId, history.at(-1)?.status]));
const ofSchool = async (nodeId: string, path: string) =>
  (await adoption.ask('municipal', 'GET', `/schools/${nodeId}/${path}`)).body;
const weeks = async (query = '') =>
  (await adoption.ask('municipal', 'GET', `/municipalities/${ownMunicipality}/weeks${query}`)).body.weeks;

describe('an incident excuses', () => {
  test('the missed weeks of its schools, and no others', async () => {
    expect((await weeks())[0]).toMatchObject({ schools: 3, excused: 0, recordedClasses: 3, classes: 6 });
    const verdicts = await send({ schools: [first, second] });
    expect(statusesOf(verdicts)).toEqual({ [first]: 'excused', [second]: 'excused' });
    expect(verdicts[0]?.history.map(({ status }) => status)).toEqual(['missing', 'excused']);
    const { weeks: own } = await ofSchool(first, 'activity');
    expect(own[0]).toMatchObject({
      status: 'excused',
      out: { days: 3, of: 6, incidents: [{ incidentId: 'i-1', number: '2011-014' }] },
      totals: { lessonsExpected: 30, lessonsRecorded: 28 },
    });
    expect(own[0].totals).not.toHaveProperty('lagMedianDays');
    expect((await weeks())[0]).toMatchObject({ schools: 1, excused: 2, recordedClasses: 1, classes: 2 });
  });

  test('nobody as of a day before it was known', async () => {
    const before = await weeks('?asOf=2011-09-19');
    expect(before[0]).toMatchObject({ schools: 0, excused: 0, unknown: 3 });
  });

  test('the same once, whether it comes twice, late or from two at once', async () => {
    const audit = async () =>
      (await adoption.ask('municipal', 'GET', `/audit?node=${first}`)).body.items.length;
    const entries = await audit();
    expect(await send({ schools: [first, second] })).toEqual([]);
    await Promise.all([1, 2, 3].map(() => excuses(queueOf([{ ...incident, schools: [first, second] }]))));
    expect(await adoption.deliver()).toEqual([]);
    await adoption.deliverAgain();
    expect(await audit()).toBe(entries);
  });

  test('is named on the chart of the school and of its municipality', async () => {
    const named = { incidentId: 'i-1', number: '2011-014', fromDay: '2011-09-12', toDay: '2011-09-14' };
    expect((await ofSchool(first, 'excuses')).excuses).toMatchObject([{ ...named, schools: 1 }]);
    expect((await ofSchool(third, 'excuses')).excuses).toEqual([]);
    const path = `/municipalities/${ownMunicipality}/excuses`;
    expect((await adoption.ask('municipal', 'GET', path)).body.excuses).toMatchObject([
      { ...named, schools: 2 },
    ]);
    expect((await adoption.ask('municipal', 'GET', `${path}?asOf=2011-09-19`)).body.excuses).toEqual([]);
    const foreign = `/municipalities/${foreignMunicipality}/excuses`;
    expect((await adoption.ask('municipal', 'GET', foreign)).status).toBe(403);
  });

  test('is told on the school’s open card', async () => {
    const { weeks: card } = (
      await call(api, { method: 'GET', path: `/api/public/adoption/schools/${first}/card.json` })
    ).body;
    expect(card.find(({ week }: { week: string }) => week === '2011-W37')).toMatchObject({
      state: 'excused',
    });
  });
});

describe('a newer version', () => {
  const next = { version: 2, recordedAt: '2011-09-20T10:00:00.000Z' };

  test('in two parts lets go whom it does not name, once both have come', async () => {
    const one = await send({ ...next, schools: [first], part: 1, parts: 2 });
    expect(statusesOf(one)).toEqual({ [first]: 'excused' });
    const two = await send({ ...next, schools: [third], part: 2, parts: 2 });
    expect(statusesOf(two)).toEqual({ [third]: 'excused', [second]: 'missing' });
    expect(await send({ schools: [first, second] })).toEqual([]);
  });

  test('may mean all schools of a municipality or a region', async () => {
    const verdicts = await send({ ...next, version: 3, nodeId: ownMunicipality });
    expect(statusesOf(verdicts)).toEqual({ [first]: 'excused', [second]: 'excused', [third]: 'excused' });
    const nodes = statusesOf(await send({ ...next, version: 4, nodeId: region }));
    // The school of the other municipality sent no counts: it is excused for what nobody knows.
    expect(Object.keys(nodes)).toHaveLength(schools + 1);
    expect(new Set(Object.values(nodes))).toEqual(new Set(['excused']));
  });

  test('that withdraws it brings the weeks back as they were', async () => {
    const verdicts = await send({ ...next, version: 5, nodeId: region, withdrawn: true });
    expect(statusesOf(verdicts)).toMatchObject({
      [first]: 'missing',
      [second]: 'missing',
      [third]: 'missing',
    });
    expect((await weeks())[0]).toMatchObject({ schools: 3, excused: 0 });
    expect((await ofSchool(first, 'excuses')).excuses).toEqual([]);
  });

  test('with a school nobody knows excuses the others all the same', async () => {
    const verdicts = await send({ ...next, version: 6, schools: ['s-99999999-001', first] });
    expect(statusesOf(verdicts)).toMatchObject({ [first]: 'excused' });
  });
});

test('a message without its hours is reported, not dropped', async () => {
  const { from: _from, ...bare } = incident;
  const { batchItemFailures } = await excuses(queueOf([{ ...bare, schools: [first] }]));
  expect(batchItemFailures).toHaveLength(1);
});

test('waits for a code stand still: five working days and three of an incident raise no task', async () => {
  const step = (name: string, effectiveAt: string, version: number) =>
    adoption.ask('operator', 'POST', `/schools/${second}/activation/steps`, {
      body: { step: name, effectiveAt },
      headers: { 'if-match': `"${version}"` },
    });
  await send({ version: 7, schools: [second] });
  await step('administratorChosen', '2011-09-09', 0);
  await step('applied', '2011-09-09', 1);
  await adoption.deliver();
  const tasks = async () => (await adoption.ask('operator', 'GET', '/tasks/codes')).body.items;
  // Seven working days have passed since 9 September, three of them taken.
  expect(await tasks()).toEqual([]);
  await step('codeReceived', '2011-09-20', 2);
  await adoption.deliver();
  const { body } = await adoption.ask('leadership', 'GET', '/funnel');
  expect(body.waits.codeReceived).toEqual({ schools: 1, median: 8, p90: 8 });
  await send({ version: 8, schools: [first] });
  const after = await adoption.ask('leadership', 'GET', '/funnel');
  expect(after.body.waits.codeReceived).toEqual({ schools: 1, median: 11, p90: 11 });
});

test('a quarantine that is told of late is found by the night, and the week judged again', async () => {
  const calendars = calendarRepository(domainTable(adoption.platform, 'registry'));
  await adoption.openDay();
  expect(await adoption.openDay()).toEqual([]);
  const entry = {
    kind: 'quarantine' as const,
    id: 'q-1',
    recordedAt: '2011-09-20T11:00:00.000Z',
    author: 'p',
    effective: { from: '2011-09-12', to: '2011-09-18' },
  };
  const empty = { nodeId: third, level: 'school' as const, entries: [], proposals: [], version: 0 };
  await calendars.save(
    empty,
    { ...empty, entries: [entry] },
    { action: 'seed', by: 'p', role: 'school', at: entry.recordedAt, requestId: 't', scope: third },
  );
  const verdicts = await adoption.openDay();
  expect(statusesOf(verdicts)).toMatchObject({ [third]: 'notExpected' });
  expect((await weeks())[0]).toMatchObject({ resting: 1 });
  expect(await adoption.openDay()).toEqual([]);
});

test('weeks recorded before they were summed are filled in by the night', async () => {
  const table = domainTable(adoption.platform, 'adoption');
  const key = { pk: `weeks#${ownMunicipality}`, sk: '2011-W37' };
  await table.putDerived([
    {
      ...key,
      kind: 'schoolsWeek',
      municipalityId: ownMunicipality,
      week: '2011-W37',
      schools: {},
      version: 1,
    },
  ]);
  await table.putDerived([
    {
      pk: `madeBy#${region}`,
      sk: ownMunicipality,
      kind: 'weeksMadeBy',
      municipalityId: ownMunicipality,
      fingerprint: 'earlier',
    },
  ]);
  expect((await weeks())[0]).toMatchObject({ schools: 0, unknown: 3 });
  await adoption.openDay();
  expect((await weeks())[0]).toMatchObject({ unknown: 0 });
});

describe('leadership excuses by hand', () => {
  const grant = {
    function: 'gradebook',
    from: '2011-09-12',
    to: '2011-09-14',
    reason: 'В здании прорвало трубы',
    document: 'приказ № 45 от 12 сентября 2011 г.',
  };
  const code = `${foreignMunicipality.slice(2)}-001`;
  const school = `s-${code}`;
  const path = `/schools/${school}/excuses`;
  const seen = async (what: string) =>
    (await adoption.ask('operator', 'GET', `/schools/${school}/${what}`)).body;
  beforeAll(async () => {
    const rows = [[...weekRow(code, '2011-W37', '9Б', 0), asOf]];
    await adoption.importFile('operator', 'activity', csvOf(rows, header), { commit: true });
    await adoption.deliver();
  });
  const give = (
    more: object = {},
    key = 'given-once',
    as: 'leadership' | 'municipal' | 'school' = 'leadership',
  ) =>
    adoption.ask(as, 'POST', path, {
      headers: { 'idempotency-key': key },
      body: { ...grant, ...more },
    });
  const withdraw = (id: string, version: number) =>
    adoption.ask('leadership', 'PUT', `${path}/${id}/withdrawal`, {
      headers: { 'if-match': `"${version}"` },
      body: { reason: 'Документ отменён' },
    });

  test('a school for whole days, and what an incident would excuse is excused', async () => {
    const { status, body } = await give();
    expect(status).toBe(201);
    expect(body.granted).toMatchObject([{ ...grant, by: 'p-leadership' }]);
    const [verdict] = await adoption.deliver();
    expect(verdict?.history.at(-1)).toMatchObject({
      status: 'excused',
      because: {
        code: 'excusedByHand',
        params: { document: grant.document, reason: grant.reason, days: 3, of: 6 },
      },
    });
    const { weeks: own } = await seen('activity');
    expect(own[0]).toMatchObject({
      status: 'excused',
      out: { days: 3, incidents: [{ document: grant.document }] },
    });
    const { excuses: listed } = await seen('excuses');
    expect(listed).toMatchObject([{ fromDay: grant.from, toDay: grant.to, document: grant.document }]);
  });

  test('once for a repeated request; another under the same key is refused', async () => {
    expect((await give()).body.granted).toHaveLength(1);
    expect((await give({ reason: 'Другая причина' })).body.code).toBe('idempotencyKeyReused');
  });

  test('nobody else does, and not without sense', async () => {
    expect((await give({}, 'k1', 'municipal')).status).toBe(403);
    expect((await give({}, 'k2', 'school')).status).toBe(403);
    expect((await give({ to: '2011-09-11' }, 'k3')).body.code).toBe('excuseEndsBefore');
    expect((await give({ to: '2012-09-11' }, 'k4')).body.code).toBe('excuseTooLong');
    expect((await give({ from: '2010-08-01', to: '2010-08-02' }, 'k5')).body.code).toBe('beforeSchoolOpened');
    expect((await give({ reason: 'пароль: qwerty12' }, 'k6')).body.code).toBe('looksLikePassword');
  });

  test('withdrawn, it excuses no more, stays on record and is known on past days', async () => {
    const { granted, version } = await seen('excuses');
    const id = granted[0].id;
    expect((await withdraw(id, version - 1)).body.code).toBe('staleRecord');
    expect((await withdraw('i-1', version)).status).toBe(404);
    adoption.platform.clock = { now: () => new Date('2011-09-22T08:00:00.000Z') };
    const { status, body } = await withdraw(id, version);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      excuses: [],
      granted: [{ id, withdrawn: { by: 'p-leadership', why: 'Документ отменён' } }],
    });
    const [verdict] = await adoption.deliver();
    expect(verdict?.history.at(-1)?.status).toBe('missing');
    expect((await seen('excuses?asOf=2011-09-20')).granted[0]).not.toHaveProperty('withdrawn');
    expect((await withdraw(id, body.version)).body.code).toBe('excuseWithdrawn');
    const audit = (await adoption.ask('leadership', 'GET', `/audit?node=${school}`)).body.items;
    expect(audit.map(({ action }: { action: string }) => action)).toEqual(
      expect.arrayContaining(['grantExcuse', 'withdrawExcuse']),
    );
  });
});
