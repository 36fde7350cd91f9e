import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { manifest as adoptionManifest } from '../adoption/manifest.ts';
import { manifest as registryManifest } from '../registry/manifest.ts';
import { nodeRepository } from '../registry/repository/nodeRepository.ts';
import { aNode } from '../registry/testing/builders.ts';
import { domainTable, setPlatform } from '../shared/platform.ts';
import { call, type TestReply } from '../shared/testing/call.ts';
import { startDatabase, type TestDatabase } from '../shared/testing/database.ts';
import { ownMunicipality, ownSchool, type people, personOf, region } from '../shared/testing/people.ts';
import { type TestPlatform, testPlatform } from '../shared/testing/platform.ts';
import { api } from './lambda.ts';
import { manifest } from './manifest.ts';
import { parameterReader } from './reading.ts';
import { monitoringRooms } from './rooms.ts';
import { aContent, aFormContent } from './testing/builders.ts';

const now = '2011-08-02T08:00:00.000Z';
let database: TestDatabase;
let platform: TestPlatform;

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

beforeAll(async () => {
  database = await startDatabase(registryManifest, adoptionManifest, manifest);
  platform = testPlatform(database, now);
  setPlatform(platform);
  const nodes = nodeRepository(domainTable(platform, 'registry'));
  const seeding = { action: 'seed', by: 'test', role: 'admin', at: now, requestId: 'test', scope: region };
  const { parentId: _parent, municipalityId: _municipality, ...bare } = aNode();
  for (const node of [
    { ...bare, id: region, kind: 'region' as const, regionId: region, oktmo: '20' },
    { ...bare, id: ownMunicipality, kind: 'municipality' as const, parentId: region, regionId: region },
    {
      ...bare,
      id: ownSchool,
      kind: 'school' as const,
      parentId: ownMunicipality,
      municipalityId: ownMunicipality,
      regionId: region,
      code: '20602000-001',
      pupils: 400,
      legalPerson: true,
      opensOn: '2010-09-01',
    },
  ])
    await nodes.save(undefined, node, seeding);
});
afterAll(() => database.stop());

type Who = keyof typeof people;

function ask(as: Who, method: string, path: string, body?: object, version?: number): Promise<TestReply> {
  setPlatform(platform);
  const headers = version === undefined ? {} : { 'if-match': `"${version}"` };
  return call(api, {
    method,
    path: `/api/monitoring${path}`,
    as: personOf(as),
    headers,
    ...(body && { body }),
  });
}

async function done(reply: Promise<TestReply>) {
  const { status, body } = await reply;
  expect(status, JSON.stringify(body)).toBeLessThan(300);
  return body;
}

test('from the catalogue through a form to the receipt of what a school has filled in', async () => {
  for (const code of ['pupils', 'teachers']) {
    const written = ask(
      'admin',
      'PUT',
      `/parameters/${code}`,
      { content: aContent(), ground: 'Протокол № 1' },
      0,
    );
    const { version } = await done(written);
    await done(ask('leadership', 'PUT', `/parameters/${code}/approval`, undefined, version));
  }
  const gaps = { content: aContent({ owner: '' }), ground: 'Протокол № 1' };
  const { version: ofDraft } = await done(ask('admin', 'PUT', '/parameters/rooms', gaps, 0));
  expect(await ask('leadership', 'PUT', '/parameters/rooms/approval', undefined, ofDraft)).toMatchObject({
    status: 422,
    body: { code: 'parameterHasGaps', errors: [{ pointer: '/owner' }] },
  });
  expect(await parameterReader(platform).parameter(region, 'pupils')).toMatchObject({ status: 'approved' });

  const form = await done(ask('operator', 'POST', '/forms', aFormContent({ isPrimary: true })));
  const formPath = `/forms/${form.id}`;
  expect((await done(ask('school', 'GET', '/forms'))).items).toEqual([]);
  const sheetPath = `${formPath}/schools/${ownSchool}`;
  expect(await ask('school', 'PUT', sheetPath, { values: {} }, 0)).toMatchObject({
    body: { code: 'formNotPublished' },
  });
  await done(ask('leadership', 'PUT', `${formPath}/publication`, undefined, form.version));

  const fresh = await done(ask('school', 'GET', sheetPath));
  expect(fresh).toMatchObject({ values: { pupils: 400 }, known: { pupils: 400 }, version: 0 });
  const saved = await done(ask('school', 'PUT', sheetPath, { values: { pupils: 30, teachers: 400 } }, 0));
  expect(saved).toMatchObject({ status: 'draft', version: 1 });
  expect(await ask('school', 'PUT', sheetPath, { values: { pupils: 1 } }, 0)).toMatchObject({
    status: 409,
    body: { code: 'staleRecord' },
  });
  expect(await done(ask('operator', 'GET', `${formPath}/checks/teachers-fewer/flagged`))).toEqual({
    checked: 1,
    unknown: 0,
    flagged: 1,
    schools: [{ nodeId: ownSchool, values: { pupils: 30, teachers: 400 } }],
  });
  expect(
    await ask('school', 'PUT', `${sheetPath}/submission`, { values: { teachers: 400 } }, 1),
  ).toMatchObject({
    status: 422,
    body: { code: 'sheetIncomplete', errors: [{ pointer: '/field/pupils', code: 'fieldUnmet' }] },
  });
  const values = { pupils: 410, teachers: 30, strange: 1 };
  const sent = await done(ask('school', 'PUT', `${sheetPath}/submission`, { values }, 1));
  expect(sent).toMatchObject({ status: 'submitted', values: { pupils: 410, teachers: 30 } });
  const returned = await done(
    ask('operator', 'PUT', `${sheetPath}/return`, { remarks: 'Проверьте число учителей' }, sent.version),
  );
  const again = await done(ask('school', 'PUT', `${sheetPath}/submission`, { values }, returned.version));
  // Together with one that never began, and not over a version that is gone.
  const together = (version: number, as: Who = 'municipal') =>
    ask(as, 'PUT', `${formPath}/municipalities/${ownMunicipality}/acceptance`, {
      sheets: [
        { schoolId: ownSchool, version },
        { schoolId: 's-20602000-077', version: 1 },
      ],
    });
  expect(await together(again.version, 'operator')).toMatchObject({ status: 403 });
  expect((await done(together(sent.version))).accepted).toEqual([]);
  expect(await done(together(again.version))).toEqual({
    accepted: [ownSchool],
    left: [{ schoolId: 's-20602000-077', code: 'notFound' }],
  });
  const accepted = await done(ask('school', 'GET', sheetPath));
  expect(
    (await done(ask('municipal', 'GET', `${formPath}/municipalities/${ownMunicipality}/submissions`))).items,
  ).toEqual([
    {
      schoolId: ownSchool,
      status: 'accepted',
      score: 100,
      submittedOn: '2011-08-02',
      isLate: false,
      version: accepted.version,
    },
  ]);
  expect((await done(ask('leadership', 'GET', `${formPath}/progress`))).items).toMatchObject([
    { nodeId: ownMunicipality, schools: 1, accepted: 1 },
  ]);

  const packed = await done(ask('operator', 'POST', '/packages', { formId: form.id }));
  expect(packed).toMatchObject({
    number: 1,
    receiptsDueOn: '2011-08-05',
    counts: { records: 1, waiting: 1 },
  });
  expect(await ask('operator', 'POST', '/packages', { formId: form.id })).toMatchObject({
    status: 409,
    body: { code: 'nothingToPack' },
  });
  const { url } = await done(ask('partner', 'GET', `/packages/${packed.id}/link`));
  const zip = await platform.files.get(url.replace('memory:', ''));
  const files = unzipSync(zip?.body ?? new Uint8Array());
  const valueRows = strFromU8(files['values.csv'] ?? new Uint8Array()).split('\r\n');
  expect(valueRows).toContain(`${ownSchool},20602000-001,pupils,410,2011-08-02,${accepted.version}`);
  expect(strFromU8(files['manifest.csv'] ?? new Uint8Array())).toContain('sha256.values.csv');
  const receipts = { records: [{ schoolId: ownSchool, result: 'rejected', reason: 'Нет такого кода' }] };
  const received = await done(
    ask('partner', 'PUT', `/packages/${packed.id}/receipts`, receipts, packed.version),
  );
  expect(received.counts).toMatchObject({ rejected: 1, waiting: 0, isLate: false });
  expect((await done(ask('operator', 'GET', '/packages'))).unpacked).toMatchObject([
    { formId: form.id, sheets: 1 },
  ]);
});

test('costs stay as they stand over the repositories', async () => {
  const { parameters, forms, submissions, packages, table } = monitoringRooms(platform);
  const cost = async (run: () => Promise<unknown>) => {
    const before = table.meter.readUnits;
    await run();
    return table.meter.readUnits - before;
  };
  const [form] = await forms.all(region);
  const formId = form?.id ?? '';
  expect(await cost(() => parameters.get(region, 'pupils'))).toBe(1);
  expect(await cost(() => parameters.all(region))).toBeLessThanOrEqual(1);
  expect(await cost(() => forms.get(formId))).toBeLessThanOrEqual(1);
  expect(await cost(() => forms.all(region))).toBeLessThanOrEqual(1);
  expect(await cost(() => submissions.ofMunicipality(formId, ownMunicipality))).toBeLessThanOrEqual(0.5);
  expect(await cost(() => packages.all(region))).toBeLessThanOrEqual(0.5);
});
