import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { manifest as monitoringManifest } from '../../monitoring/manifest.ts';
import { parameterRepository } from '../../monitoring/repository/parameterRepository.ts';
import { aParameter } from '../../monitoring/testing/builders.ts';
import { manifest as registryManifest } from '../../registry/manifest.ts';
import { travellingClock } from '../../shared/clock.ts';
import { domainTable, setPlatform } from '../../shared/platform.ts';
import { Table } from '../../shared/table.ts';
import { call, type TestCall } from '../../shared/testing/call.ts';
import { startDatabase, type TestDatabase } from '../../shared/testing/database.ts';
import { type people, personOf, region } from '../../shared/testing/people.ts';
import { testPlatform } from '../../shared/testing/platform.ts';
import { api } from '../lambda.ts';
import { manifest } from '../manifest.ts';
import { groupRepository } from './groupRepository.ts';
import { verdictOn } from './predicates.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const clock = travellingClock('2011-05-12T08:00:00.000Z');
let database: TestDatabase;
beforeAll(async () => {
  database = await startDatabase(registryManifest, monitoringManifest, manifest);
  const platform = testPlatform(database, '2011-05-12T08:00:00.000Z');
  platform.clock = clock;
  setPlatform(platform);
  const seeding = {
    action: 'seed',
    by: 't',
    role: 'admin',
    at: '2011-05-12T08:00:00.000Z',
    requestId: 't',
    scope: region,
  };
  await parameterRepository(domainTable(platform, 'monitoring')).save(undefined, aParameter(), seeding);
});
afterAll(() => database.stop());

const ask = (as: keyof typeof people, method: string, path: string, more: Omit<TestCall, 'path'> = {}) =>
  call(api, { ...more, method, path: `/api/exchange/group${path}`, as: personOf(as) });
const act = {
  number: '41-рг',
  signedOn: '2011-05-11',
  signatory: 'Орлова А. П.',
  members: [{ name: 'Рябова Ольга Викторовна', post: 'начальник отдела', side: 'department' }],
};
const partner = { name: 'Громов Пётр Ильич', post: 'инженер', side: 'partner' };
const meeting = { on: '2011-05-13', agenda: 'Состав файлов', minutes: '', attended: [] };

test('both sides are appointed and meet; a decision is late by itself until it is carried out', async () => {
  expect((await ask('partner', 'POST', '/acts', { body: act })).status).toBe(403);
  expect(
    (await ask('leadership', 'POST', '/acts', { body: { ...act, signedOn: '2011-05-20' } })).body.code,
  ).toBe('dayInFuture');
  expect((await ask('leadership', 'POST', '/acts', { body: act })).status).toBe(201);
  clock.travelTo('2011-05-13T08:00:00.000Z');
  const both = { ...act, number: '42-рг', signedOn: '2011-05-13', members: [...act.members, partner] };
  await ask('leadership', 'POST', '/acts', { body: both });
  const held = await ask('operator', 'POST', '/meetings', { body: meeting });
  expect(held).toMatchObject({ status: 201, body: { decisions: [] } });
  const at = `/meetings/${held.body.id}`;
  clock.travelTo('2011-05-16T08:00:00.000Z');
  await ask('operator', 'PUT', at, {
    headers: { 'if-match': '"1"' },
    body: { ...meeting, minutes: 'Решили', attended: [partner.name] },
  });
  const decision = {
    text: 'Описать файлы',
    owner: partner.name,
    dueOn: '2011-05-18',
    links: { parameters: [] },
  };
  expect(
    (
      await ask('partner', 'POST', `${at}/decisions`, {
        body: { ...decision, links: { parameters: [], edition: 7 } },
      })
    ).status,
  ).toBe(404);
  const naming = (...parameters: string[]) =>
    ask('partner', 'POST', `${at}/decisions`, { body: { ...decision, links: { parameters } } });
  expect(await naming('pupils', 'lessons.recorded', 'teachers')).toMatchObject({
    status: 422,
    body: { code: 'parametersUnknown', params: { codes: 'lessons.recorded, teachers' } },
  });
  const decided = await naming('pupils');
  expect(decided.body.decisions).toMatchObject([{ state: 'open', links: { parameters: ['pupils'] } }]);
  clock.travelTo('2011-05-19T08:00:00.000Z');
  const { body: list } = await ask('leadership', 'GET', '/meetings');
  expect(list.items[0].decisions).toMatchObject([{ state: 'overdue' }]);
  const finish = { headers: { 'if-match': `"${list.items[0].version}"` }, body: { note: 'Описаны' } };
  const path = `${at}/decisions/${decided.body.decisions[0].id}/completion`;
  const done = await ask('operator', 'PUT', path, finish);
  expect(done.body.decisions).toMatchObject([{ state: 'done' }]);
  const again = { ...finish, headers: { 'if-match': `"${done.body.version}"` } };
  expect((await ask('operator', 'PUT', path, again)).body.code).toBe('decisionDone');
});

test('measure 11 is proven by an act with both sides and minutes, and reading costs what the repository says', async () => {
  const table = new Table(database.db, database.tableName('exchange'));
  const groups = groupRepository(table);
  const group = await groups.of(region);
  expect(table.meter.readUnits).toBeLessThanOrEqual(1);
  const { items } = await groups.meetings(region, { limit: 20 });
  expect(table.meter.readUnits).toBeLessThanOrEqual(1.5);
  expect(
    verdictOn(group, items, 'Europe/Moscow').history.map(({ since, because }) => [since, because.code]),
  ).toEqual([
    ['2011-05-12', 'groupOneSided'],
    ['2011-05-13', 'groupNotMet'],
    ['2011-05-16', 'groupWorks'],
  ]);
});
