import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { foreignSchool, ownMunicipality, ownSchool, region } from '../shared/testing/people.ts';
import { nodeReader } from './reading.ts';
import { startRegistry, type TestRegistry } from './testing/registry.ts';

let registry: TestRegistry;
let actId: string;
let number = 0;
beforeAll(async () => {
  registry = await startRegistry();
  await registry.importPack();
});
beforeEach(async () => {
  number += 1;
  const { body } = await registry.ask('school', 'POST', `/nodes/${ownSchool}/acts`, {
    body: { ...anAppointment('Седова Анна Петровна'), number: `${number}-о` },
  });
  actId = body.acts.at(-1).id;
});
afterAll(() => registry.database.stop());

const anAppointment = (personName: string) => ({
  type: 'appointment',
  number: '1',
  signedOn: '2011-05-12',
  signatory: 'Лаптев Г. И.',
  appoints: { personName, post: 'заместитель директора', role: 'responsible' },
});
const pdf = new TextEncoder().encode('%PDF-1.4 приказ');
const programme = new Uint8Array([0x4d, 0x5a, 0x90, 0, 3]);
const scanPath = (node = ownSchool) => `/nodes/${node}/acts/${actId}/scan`;
const version = async () => (await registry.ask('school', 'GET', `/nodes/${ownSchool}/acts`)).body.version;

/** Puts a file where the product said, as a browser does. */
async function put(bytes: Uint8Array): Promise<string> {
  const place = await registry.ask('school', 'GET', `${scanPath()}/place?bytes=${bytes.length}`);
  await registry.platform.files.put(place.body.address.replace('memory:', ''), bytes, place.body.contentType);
  return place.body.uploadId;
}

async function attach(uploadId: string, fileName: string) {
  return registry.ask('school', 'PUT', scanPath(), {
    body: { uploadId, fileName },
    headers: { 'if-match': `"${await version()}"` },
  });
}

describe('a scan of an act', () => {
  test('is attached, told with the act and opened by those who may see the act', async () => {
    const attached = await attach(await put(pdf), 'Приказ 12.pdf');
    expect(attached.body.acts.at(-1).scan).toMatchObject({
      fileName: 'Приказ 12.pdf',
      type: 'application/pdf',
      bytes: pdf.length,
      byName: 'Администратор школы',
    });
    const link = await registry.ask('municipal', 'GET', scanPath());
    expect(link.body.address).toBe(`memory:registry/acts/${ownSchool}/${actId}/${link.body.id}`);
    expect((await registry.ask('trainer', 'GET', scanPath())).status).toBe(403);
    expect((await registry.ask(undefined, 'GET', scanPath())).status).toBe(404);
    expect((await registry.ask('school', 'GET', scanPath(foreignSchool))).body.code).toBe('foreignNode');
  });

  test('that is a programme named .pdf is refused, and the file is gone', async () => {
    const uploadId = await put(programme);
    const refused = await attach(uploadId, 'приказ.pdf');
    expect(refused).toMatchObject({ status: 422, body: { code: 'scanNotRead' } });
    expect((await attach(uploadId, 'приказ.pdf')).body.code).toBe('scanNotSent');
    const { body } = await registry.ask('school', 'GET', `/nodes/${ownSchool}/acts`);
    expect(body.acts.at(-1).scan).toBeUndefined();
  });

  test('above 10 MB gets no place', async () => {
    const place = (bytes: number) => registry.ask('school', 'GET', `${scanPath()}/place?bytes=${bytes}`);
    expect((await place(10 * 1024 * 1024)).status).toBe(200);
    expect(await place(10 * 1024 * 1024 + 1)).toMatchObject({
      status: 413,
      body: { code: 'fileTooLarge', params: { limitBytes: 10 * 1024 * 1024 } },
    });
  });

  test('over an older version of the record is refused', async () => {
    const uploadId = await put(pdf);
    const stale = await registry.ask('school', 'PUT', scanPath(), {
      body: { uploadId, fileName: 'a.pdf' },
      headers: { 'if-match': '"0"' },
    });
    expect(stale.body.code).toBe('staleRecord');
  });
});

describe('a vacancy', () => {
  const vacancies = async (who: 'municipal' | 'leadership', desk: string) =>
    (await registry.ask(who, 'GET', `/vacancies?desk=${desk}`)).body.items;
  const decide = async (kind: string, who: 'municipal' | 'school', body?: object) =>
    registry.ask(who, 'PUT', `/nodes/${ownSchool}/acts/${actId}/${kind}`, {
      ...(body && { body }),
      headers: { 'if-match': `"${await version()}"` },
    });

  test('is listed for the municipality and the department until a successor is accepted', async () => {
    await decide('acceptance', 'municipal');
    expect(await vacancies('municipal', ownMunicipality)).toEqual([]);
    await decide('revocation', 'school', { reason: 'Уволилась', effectiveAt: '2011-05-19' });
    const vacant = {
      nodeId: ownSchool,
      role: 'responsible',
      personName: 'Седова Анна Петровна',
      reason: 'actRevoked',
      since: '2011-05-19',
    };
    expect(await vacancies('municipal', ownMunicipality)).toMatchObject([vacant]);
    expect(await vacancies('leadership', ownMunicipality)).toMatchObject([vacant]);
    expect(await vacancies('leadership', region)).toEqual([]);
    expect((await registry.ask('municipal', 'GET', `/vacancies?desk=${region}`)).body.code).toBe(
      'foreignNode',
    );
    const next = await registry.ask('school', 'POST', `/nodes/${ownSchool}/acts`, {
      body: { ...anAppointment('Орлова Нина Львовна'), signedOn: '2011-05-19', number: '99' },
    });
    actId = next.body.acts.at(-1).id;
    await decide('acceptance', 'municipal');
    expect(await vacancies('municipal', ownMunicipality)).toEqual([]);
  });

  test('is told by the person’s record once it is closed, and duties pass by the next act', async () => {
    const person = {
      nodeId: ownSchool,
      name: 'Орлова Нина Львовна',
      post: 'завуч',
      contacts: {},
      role: 'school',
    };
    const { body: added } = await registry.ask('municipal', 'POST', '/people', { body: person });
    const { nodeId: _node, ...said } = person;
    await registry.ask('municipal', 'PUT', `/people/${added.id}`, {
      body: { ...said, active: false },
      headers: { 'if-match': '"1"' },
    });
    const [vacant] = await vacancies('municipal', ownMunicipality);
    expect(vacant).toMatchObject({ reason: 'accountClosed', since: '2011-05-20', personName: person.name });
    const next = await registry.ask('school', 'POST', `/nodes/${ownSchool}/acts`, {
      body: { ...anAppointment('Жданов Пётр Ильич'), signedOn: '2011-05-20', succeeds: vacant.actId },
    });
    actId = next.body.acts.at(-1).id;
    await decide('acceptance', 'municipal');
    const reader = nodeReader(registry.platform);
    const holder = async (day: string) =>
      (await reader.personInAct(ownSchool, 'responsible', day))?.personName;
    expect([await holder('2011-05-19'), await holder('2011-05-20')]).toEqual([
      'Орлова Нина Львовна',
      'Жданов Пётр Ильич',
    ]);
    expect(await vacancies('municipal', ownMunicipality)).toEqual([]);
  });
});

test('a visit is recorded once a day for people the registry knows', async () => {
  const person = {
    nodeId: ownSchool,
    name: 'Администратор школы',
    post: 'завуч',
    contacts: {},
    role: 'school',
  };
  const visit = () => registry.ask('school', 'POST', '/people/visits');
  expect((await visit()).body).toEqual({});
  const { body: added } = await registry.ask('municipal', 'POST', '/people', { body: person });
  expect((await visit()).body).toEqual({ lastSeenOn: '2011-05-20' });
  await visit();
  const { body } = await registry.ask('municipal', 'GET', `/people?node=${ownSchool}`);
  const kept = body.items.find(({ id }: { id: string }) => id === added.id);
  expect(kept).toMatchObject({ lastSeenOn: '2011-05-20', version: 2 });
});
