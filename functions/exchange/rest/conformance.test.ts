import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Node } from '../../registry/contract/nodes.ts';
import { manifest as registryManifest } from '../../registry/manifest.ts';
import { nodeRepository } from '../../registry/repository/nodeRepository.ts';
import { aNode } from '../../registry/testing/builders.ts';
import { callLimits } from '../../shared/callLimits.ts';
import { domainTable, setPlatform } from '../../shared/platform.ts';
import { Table } from '../../shared/table.ts';
import { workInBackground } from '../../shared/testing/background.ts';
import { call } from '../../shared/testing/call.ts';
import { startDatabase, type TestDatabase } from '../../shared/testing/database.ts';
import { ownMunicipality, personOf, region } from '../../shared/testing/people.ts';
import { type TestPlatform, testPlatform } from '../../shared/testing/platform.ts';
import { rosterScopes } from '../contract/rest.ts';
import { api, feed, runs } from '../lambda.ts';
import { manifest } from '../manifest.ts';
import { exchangeRooms } from '../rooms.ts';
import { aPackage, bulkFile, goodFiles, type Parts } from '../testing/package.ts';
import { assembleRoster } from './assemble.ts';
import { restKeyRepository } from './repository/restKeyRepository.ts';
import { rosterRepository } from './repository/rosterRepository.ts';
import { admitted } from './serving/admitting.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const now = '2011-09-20T08:00:00.000Z';
const service = '/ims/oneroster/rostering/v1p2';
const site = 'http://127.0.0.1:8393';
let database: TestDatabase;
let platform: TestPlatform;
let token: string;

beforeAll(async () => {
  database = await startDatabase(registryManifest, manifest);
  platform = testPlatform(database, now);
  workInBackground(platform, { kind: 'run', feed, queue: 'exchange.runs', handler: runs });
  setPlatform(platform);
  await putRegister();
  await commit({ ...twoTerms, ...manyTeachers });
  await assembleRoster(region, exchangeRooms(platform));
  token = await tokenOf(await aKey());
});
afterAll(() => database.stop());

/** The region, its municipality and two of its schools; the package has spoken of the municipality and of one school. */
async function putRegister(): Promise<void> {
  const {
    parentId: _none,
    municipalityId: _nor,
    ...root
  } = aNode({ id: region, kind: 'region', oktmo: '20' });
  await saveNode(root);
  await putNode({ id: ownMunicipality, kind: 'municipality', parentId: region, oktmo: '20602000' });
  await putNode({ id: 's-20602000-001', code: '20602000-001' });
  const names = [{ ru: 'МОУ «Рамонская СОШ»', en: '', since: '1900-01-01' }];
  await putNode({ id: 's-20602000-009', code: '20602000-009', names });
  await putNode({ id: 's-20602000-010', code: '20602000-010', closedOn: '2011-06-01' });
}

const putNode = (more: Partial<Node>) => saveNode(aNode({ regionId: region, ...more }));
function saveNode(node: Node): Promise<unknown> {
  const seeding = { action: 'seed', by: 't', role: 'admin', at: now, requestId: 't', scope: region };
  return nodeRepository(domainTable(platform, 'registry')).save(undefined, node, seeding);
}

const twoTerms: Parts = {
  'academicSessions.csv': bulkFile(
    'academicSessions.csv',
    'y-2012,,,2011/12,schoolYear,2011-09-01,2012-05-25,,2012',
    'h-1,,,I полугодие,term,2011-09-01,2011-12-30,y-2012,2012',
    't-1,,,I четверть,gradingPeriod,2011-09-01,2011-10-29,h-1,2012',
    't-2,,,II четверть,gradingPeriod,2011-11-07,2011-12-30,h-1,2012',
  ),
};
const teachers = Array.from({ length: 120 }, (_, at) => `v-${String(at).padStart(3, '0')}`);
const manyTeachers: Parts = {
  'users.csv': [
    ...(goodFiles['users.csv'] ?? '').trimEnd().split('\n'),
    ...teachers.map((id) => `${id},,,true,${id},,Иван,Орлов,,,,+79000000000,,,,,,,,,s-2,`),
    'w-1,,,true,w-1,,Пётр,Лесин,,,,,,,,,,,,,s-2,',
    '',
  ].join('\n'),
  'roles.csv': [
    ...(goodFiles['roles.csv'] ?? '').trimEnd().split('\n'),
    ...teachers.map((id) => `r-${id},,,${id},primary,teacher,2011-09-01,,s-2,`),
    'r-w-1,,,w-1,primary,principal,2011-09-01,,s-2,',
    '',
  ].join('\n'),
};

async function commit(parts: Parts): Promise<void> {
  const ask = async (method: string, path: string, more: object) =>
    (await call(api, { method, path: `/api/exchange${path}`, as: personOf('operator'), ...more })).body;
  const step = (run: { id: string; version: number }, what: string, more = {}) =>
    ask('POST', `/runs/${run.id}/${what}`, { headers: { 'if-match': `"${run.version}"` }, ...more });
  const run = await ask('POST', '/packages', { upload: aPackage(parts) });
  const done = await step(await step(run, 'comparison'), 'commit', { body: {} });
  expect(done).toMatchObject({ stage: 'committed' });
}

const aboutKeys = (method: string, path: string, more: object = {}) =>
  call(api, { method, path: `/api/exchange/rest${path}`, as: personOf('partner'), ...more });

async function aKey(more = {}): Promise<{ id: string; secret: string; version: number }> {
  const body = { name: 'Электронная библиотека', until: '2012-09-01', ...more };
  const made = (await aboutKeys('POST', '/keys', { body })).body;
  const { body: shown } = await aboutKeys('PUT', `/keys/${made.id}/secret`, {
    headers: { 'if-match': '"1"' },
  });
  return { id: made.id, secret: shown.secret, version: shown.key.version };
}

function askToken(form: Record<string, string>, headers = {}) {
  return call(api, {
    method: 'POST',
    path: '/ims/oneroster/token',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    upload: {
      bytes: Buffer.from(String(new URLSearchParams(form))),
      mediaType: 'application/x-www-form-urlencoded',
    },
  });
}
const basic = ({ id, secret }: { id: string; secret: string }) => ({
  authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
});
async function tokenOf(key: { id: string; secret: string }): Promise<string> {
  const form = { grant_type: 'client_credentials', scope: rosterScopes.join(' ') };
  return (await askToken(form, basic(key))).body.access_token;
}

const get = (path: string, bearer = token) =>
  call(api, { path: `${service}${path}`, headers: { authorization: `Bearer ${bearer}` } });
const ids = (list: { sourcedId: string }[]) => list.map(({ sourcedId }) => sourcedId);
const refused = (code: string) => ({
  imsx_codeMajor: 'failure',
  imsx_severity: 'error',
  imsx_description: expect.any(String),
  imsx_CodeMinor: {
    imsx_codeMinorField: [{ imsx_codeMinorFieldName: 'TargetEndSystem', imsx_codeMinorFieldValue: code }],
  },
});

/** The checks of Google’s notebook for OneRoster 1.2 that ask for what is given here, in its order. */
describe('the notebook', () => {
  test('Get OAuth Token: basic authentication, and of the scopes asked for those that are ours', async () => {
    const gradebook = 'https://purl.imsglobal.org/spec/or/v1p2/scope/gradebook.readonly';
    const form = { grant_type: 'client_credentials', scope: `${rosterScopes[1]} ${gradebook}` };
    const { status, body, headers } = await askToken(form, basic(await aKey()));
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3600, scope: rosterScopes[1] });
    expect(headers['cache-control']).toBe('no-store');
    expect((await get('/orgs', body.access_token)).status).toBe(200);
  });

  test('GetAllTeachers, and the one with an address of mail', async () => {
    expect((await get('/teachers?limit=1')).body.users).toHaveLength(1);
    const { status, body } = await get(`/teachers?filter=email='zimina@example.org'&limit=10000`);
    expect(status).toBe(200);
    expect(body.users).toMatchObject([{ email: 'zimina@example.org', sourcedId: 'u-1' }]);
  });

  test('GetClassesForTeacher: with the school and the terms of each', async () => {
    const { body } = await get(`/teachers/u-1/classes?limit=10000&filter=status='active'`);
    expect(body.classes).toMatchObject([
      {
        sourcedId: 'k-1',
        school: { sourcedId: 's-1' },
        terms: [{ sourcedId: 'y-2012' }, { sourcedId: 't-1' }],
      },
    ]);
  });

  test('GetStudentsForClass is refused: pupils are not given', async () => {
    for (const path of ['/classes/k-1/students?limit=10000', '/students', '/students/u-1', '/demographics']) {
      const { status, body } = await get(path);
      expect({ status, body }).toEqual({ status: 403, body: refused('forbidden') });
    }
  });

  test('GetGradingPeriodsForTerm: grading periods and nothing else', async () => {
    const { body } = await get('/terms/h-1/gradingPeriods?limit=10000');
    expect(ids(body.academicSessions)).toEqual(['t-1', 't-2']);
    for (const one of body.academicSessions)
      expect(one).toMatchObject({
        type: 'gradingPeriod',
        title: expect.any(String),
        startDate: expect.any(String),
        endDate: expect.any(String),
        schoolYear: '2012',
      });
  });
});

/** What Ed-Fi’s end-to-end tests of paging ask for. */
describe('paging', () => {
  test('the usual page has 100, an explicit one as many as asked, a large one is cut', async () => {
    const usual = await get('/users');
    expect(usual.body.users).toHaveLength(100);
    expect(usual.headers['x-total-count']).toBe('122');
    expect(usual.headers.link).toContain(`<${site}${service}/users?limit=100&offset=100>; rel="next"`);
    expect((await get('/users?limit=5&offset=0')).body.users).toHaveLength(5);
    const whole = await get('/users?limit=1000000');
    expect(whole.status).toBe(200);
    expect(whole.body.users).toHaveLength(122);
    expect(whole.headers.link).toContain('limit=1000&offset=0>; rel="last"');
  });

  test('all pages by their links bring every record exactly once', async () => {
    const seen: string[] = [];
    let path: string | undefined = '/users?limit=50';
    while (path) {
      const { body, headers } = await get(path);
      seen.push(...ids(body.users));
      path = /<[^>]*v1p2([^>]*)>; rel="next"/.exec(headers.link ?? '')?.[1];
    }
    expect(seen).toHaveLength(122);
    expect(new Set(seen).size).toBe(122);
    const beyond = await get('/users?offset=100000');
    expect(beyond.body).toEqual({ users: [] });
    expect(beyond.headers.link).not.toContain('rel="next"');
  });

  test.each([
    ['limit=0', 'invaliddata'],
    ['limit=-5', 'invaliddata'],
    ['limit=abc', 'invaliddata'],
    ['limit=1e2', 'invaliddata'],
    ['limit=10&limit=20', 'invaliddata'],
    ['limit=9223372036854775808', 'invaliddata'],
    ['offset=-1', 'invaliddata'],
    ['offset=abc', 'invaliddata'],
    ['fields=password', 'invalid_selection_field'],
    ["filter=phone='1'", 'invalid_filter_field'],
    ['filter=email', 'invaliddata'],
    ['sort=nothing', 'invaliddata'],
  ])('%s is refused in the standard’s envelope', async (query, code) => {
    const { status, body } = await get(`/users?${query}`);
    expect({ status, body }).toEqual({ status: 400, body: refused(code) });
  });
});

test('organisations are those of packages and of the register, each once, closed ones not', async () => {
  const { body } = await get('/orgs');
  expect(ids(body.orgs)).toEqual(['m-1', 'r-20', 's-1', 's-2', 's-20602000-009']);
  const [district, state, school, , registered] = body.orgs;
  expect(state).toMatchObject({ type: 'state', identifier: '20', children: [{ sourcedId: 'm-1' }] });
  expect(district).toMatchObject({ type: 'district', parent: { sourcedId: 'r-20', type: 'org' } });
  expect(ids(district.children).sort()).toEqual(['s-1', 's-2', 's-20602000-009']);
  expect(school).toEqual({
    sourcedId: 's-1',
    status: 'active',
    dateLastModified: now,
    name: 'МОУ «Аннинская СОШ № 1»',
    type: 'school',
    identifier: '20602000-001',
    parent: { href: `${site}${service}/orgs/m-1`, sourcedId: 'm-1', type: 'org' },
  });
  expect(registered).toMatchObject({ name: 'МОУ «Рамонская СОШ»', identifier: '20602000-009' });
  expect((await get('/schools')).headers['x-total-count']).toBe('3');
  expect((await get('/schools/m-1')).status).toBe(404);
});

test('people are staff with their roles; telephones are not given', async () => {
  const { body } = await get('/users/v-000');
  expect(body.user).toMatchObject({
    familyName: 'Орлов',
    enabledUser: true,
    primaryOrg: { sourcedId: 's-2' },
    roles: [{ roleType: 'primary', role: 'teacher', org: { sourcedId: 's-2' }, beginDate: '2011-09-01' }],
  });
  expect(JSON.stringify((await get('/users?limit=1000')).body)).not.toContain('+7900');
  expect((await get('/teachers')).headers['x-total-count']).toBe('121');
  expect((await get('/teachers/w-1')).body).toEqual(refused('unknownobject'));
});

test('lists of a school, single objects, chosen fields, order', async () => {
  expect(ids((await get('/schools/s-1/classes')).body.classes)).toEqual(['k-1']);
  expect(ids((await get('/schools/s-1/courses')).body.courses)).toEqual(['c-1']);
  expect(ids((await get('/schools/s-1/teachers')).body.users)).toEqual(['u-1']);
  expect(ids((await get('/schools/s-2/classes')).body.classes)).toEqual([]);
  expect(ids((await get('/classes/k-1/teachers')).body.users)).toEqual(['u-1']);
  expect((await get('/enrollments/e-1')).body.enrollment).toMatchObject({ role: 'teacher', primary: true });
  expect((await get('/courses/c-1')).body.course).toMatchObject({ schoolYear: { sourcedId: 'y-2012' } });
  expect((await get('/classes/k-1?fields=title,classType')).body).toEqual({
    class: { title: '7Б', classType: 'homeroom' },
  });
  const { body } = await get(
    `/users?sort=familyName&orderBy=desc&limit=2&fields=familyName&filter=${encodeURIComponent("roles.role='principal' OR sourcedId='u-1'")}`,
  );
  expect(body.users).toEqual([{ familyName: 'Лесин' }, { familyName: 'Зимина' }]);
  for (const path of [
    '/orgs/none',
    '/nothing',
    '/orgs/s-1/nothing',
    '/schools/none/classes',
    '/orgs/s-1/a/b',
  ])
    expect(await get(path)).toMatchObject({ status: 404, body: refused('unknownobject') });
});

describe('a key', () => {
  test('opens nothing without its secret, with another’s, or for what is not given', async () => {
    const key = await aKey();
    const form = { grant_type: 'client_credentials' };
    expect(await askToken({ ...form, client_id: key.id, client_secret: key.secret })).toMatchObject({
      status: 200,
      body: { scope: rosterScopes[0] },
    });
    const wrong = { ...key, secret: `${key.secret.slice(1)}x` };
    expect(await askToken(form, basic(wrong))).toMatchObject({
      status: 401,
      body: { error: 'invalid_client' },
    });
    expect(await askToken(form)).toMatchObject({ status: 401 });
    expect(await askToken({ grant_type: 'password' }, basic(key))).toMatchObject({
      status: 400,
      body: { error: 'unsupported_grant_type' },
    });
    expect(await askToken({ ...form, scope: 'everything' }, basic(key))).toMatchObject({
      status: 400,
      body: { error: 'invalid_scope' },
    });
    for (const bearer of ['', 'x', `${key.id}.${'a'.repeat(43)}`])
      expect(await get('/orgs', bearer)).toMatchObject({ status: 401, body: refused('unauthorisedrequest') });
  });

  test('taken back or renewed, its tokens are refused from the next call on; what is kept opens nothing', async () => {
    const key = await aKey();
    const first = await tokenOf(key);
    expect((await get('/orgs', first)).status).toBe(200);
    const kept = await restKeyRepository(domainTable(platform, 'exchange')).access(key.id);
    expect(kept).toMatchObject({ usedAt: now });
    expect(JSON.stringify(kept)).not.toContain(key.secret);
    expect(JSON.stringify(kept)).not.toContain(first);
    const used = (await aboutKeys('GET', '')).body.keys.find(({ id }: { id: string }) => id === key.id);
    expect(used).toMatchObject({ usedAt: now, secretMadeAt: now });

    const at = { headers: { 'if-match': `"${key.version}"` } };
    const renewed = (await aboutKeys('PUT', `/keys/${key.id}/secret`, at)).body;
    expect((await get('/orgs', first)).status).toBe(401);
    const second = await tokenOf({ id: key.id, secret: renewed.secret });
    expect((await get('/orgs', second)).status).toBe(200);
    const again = { headers: { 'if-match': `"${renewed.key.version}"` } };
    expect((await aboutKeys('PUT', `/keys/${key.id}/revocation`, again)).status).toBe(200);
    expect((await get('/orgs', second)).status).toBe(401);
    expect(
      (await askToken({ grant_type: 'client_credentials' }, basic({ id: key.id, secret: renewed.secret })))
        .status,
    ).toBe(401);
    const over = { headers: { 'if-match': `"${renewed.key.version + 1}"` } };
    expect(await aboutKeys('PUT', `/keys/${key.id}/secret`, over)).toMatchObject({
      body: { code: 'restKeyOver' },
    });
  });

  test('ends with its last day, and cannot end before today', async () => {
    const body = { name: 'Электронная библиотека', until: '2011-09-19' };
    expect(await aboutKeys('POST', '/keys', { body })).toMatchObject({
      status: 422,
      body: { code: 'restKeyEndsInPast' },
    });
  });

  test('that calls more often than it may is asked to wait', async () => {
    const bearer = `Bearer ${await tokenOf(await aKey())}`;
    const rooms = exchangeRooms(platform);
    const limits = callLimits(rooms.table, { rosterToken: 1, roster: 1 });
    expect(await admitted(bearer, { ...rooms, callLimits: limits })).toBe(region);
    const refusal = { code: 'server_busy', status: 429 };
    await expect(admitted(bearer, { ...rooms, callLimits: limits })).rejects.toMatchObject(refusal);
  });
});

test('lists can be read only, and only where they are', async () => {
  const path = `${service}/orgs`;
  const bearer = { authorization: `Bearer ${token}` };
  expect(await call(api, { method: 'POST', path, body: {}, headers: bearer })).toMatchObject({ status: 405 });
  expect(await call(api, { path: '/ims/oneroster/gradebook/v1p2/results', headers: bearer })).toMatchObject({
    status: 404,
    body: refused('unknownobject'),
  });
});

test('the same records are the same edition; others make a new one, and the one before the last is gone', async () => {
  expect(platform.sent).toContainEqual({ queue: 'exchange.roster', message: { regionId: region } });
  const rooms = exchangeRooms(platform);
  const first = await assembleRoster(region, rooms);
  expect(await assembleRoster(region, rooms)).toEqual(first);
  await putNode({ id: 's-20602000-011', code: '20602000-011' });
  const second = await assembleRoster(region, rooms);
  expect(second).toMatchObject({ counts: { schools: 4, users: 122 }, previous: { edition: first.edition } });
  expect((await get('/schools/s-20602000-011')).status).toBe(200);
  expect(await rooms.rosters.piece(first, 'schools', 0)).toHaveLength(3);
  await putNode({ id: 's-20602000-012', code: '20602000-012' });
  await assembleRoster(region, rooms);
  expect(await rooms.rosters.piece(first, 'schools', 0)).toBeUndefined();
  expect(await rooms.rosters.index(first)).toBeUndefined();
});

test('reads and writes cost what the repositories say', async () => {
  const table = new Table(database.db, database.tableName('exchange'));
  const cost = async (run: () => Promise<unknown>) => {
    const { readUnits, writeUnits } = table.meter;
    await run();
    return { read: table.meter.readUnits - readUnits, write: table.meter.writeUnits - writeUnits };
  };
  const rosters = rosterRepository(table, platform.files);
  const keys = restKeyRepository(table);
  const { id } = await aKey();
  expect(await cost(() => rosters.find(region))).toEqual({ read: 1, write: 0 });
  const roster = await rosters.find(region);
  expect(await cost(async () => roster && rosters.save(roster, roster))).toEqual({ read: 0, write: 1 });
  expect(await cost(() => Promise.all([keys.find(id), keys.access(id)]))).toEqual({ read: 2, write: 0 });
  const access = await keys.access(id);
  expect(await cost(async () => access && keys.saveAccess(access, access))).toEqual({ read: 0, write: 1 });
  const listed = await keys.ofRegion(region);
  expect((await cost(() => keys.ofRegion(region))).read).toBeLessThanOrEqual(
    0.5 * Math.ceil(listed.length / 8),
  );
});
