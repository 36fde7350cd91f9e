import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Verdict } from '../../shared/evidence.ts';
import { domainTable } from '../../shared/platform.ts';
import { foreignMunicipality, ownMunicipality, ownSchool } from '../../shared/testing/people.ts';
import { startSeminars, type TestSeminars } from '../testing/seminars.ts';
import { schoolRunRepository } from './repository/schoolRunRepository.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const path = `/nodes/${ownSchool}/school-runs`;
const run = { audience: 'teachers', on: '2011-05-10', present: 14, topic: 'Как вести электронный журнал' };

let seminars: TestSeminars;
beforeAll(async () => {
  seminars = await startSeminars();
});
afterAll(() => seminars.stop());

const post = (body: object, key: string) =>
  seminars.ask('school', 'POST', path, { body, headers: { 'idempotency-key': key } });
const row = async () =>
  (await seminars.done('leadership', 'GET', '/school-runs')).items.find(
    ({ municipalityId }: { municipalityId: string }) => municipalityId === ownMunicipality,
  );

test('a school records its seminars once each, corrects and withdraws one, and all three prove the measure', async () => {
  expect(await post(run, 'k-1')).toMatchObject({ status: 201 });
  expect((await post(run, 'k-1')).body.runs).toHaveLength(1);
  expect(await post({ ...run, present: 15 }, 'k-1')).toMatchObject({
    body: { code: 'idempotencyKeyReused' },
  });
  expect(await post({ ...run, present: 15 }, 'k-2')).toMatchObject({
    status: 409,
    body: { code: 'schoolRunRepeated', params: { audience: 'teachers', on: '2011-05-10', present: 14 } },
  });
  expect(await post({ ...run, audience: 'pupils', on: '2011-05-11' }, 'k-3')).toMatchObject({
    status: 422,
    body: { code: 'dayInFuture', errors: [{ pointer: '/body/on' }] },
  });
  await seminars.deliver('again');
  expect(await row()).toMatchObject({ schools: 1, teachers: 1, parents: 0, all: 0 });

  await post({ ...run, audience: 'parents', on: '2011-05-09' }, 'k-4');
  const { body: view } = await post({ ...run, audience: 'pupils', on: '2011-05-06' }, 'k-5');
  await seminars.deliver('again');
  const verdicts = seminars.sentTo<Verdict>('plan.verdicts');
  expect(verdicts.at(-1)).toMatchObject({
    nodeId: ownSchool,
    predicate: 'seminars.schoolRun',
    period: 'once',
    history: expect.arrayContaining([expect.objectContaining({ status: 'satisfied', since: '2011-05-10' })]),
  });
  expect(await row()).toMatchObject({ teachers: 1, parents: 1, pupils: 1, all: 1 });
  const list = await seminars.done('municipal', 'GET', `/school-runs/${ownMunicipality}`);
  expect(list.items).toEqual([
    expect.objectContaining({
      nodeId: ownSchool,
      held: expect.objectContaining({ pupils: { on: '2011-05-06', present: 14 } }),
    }),
  ]);

  const pupils = view.runs.find(({ audience }: { audience: string }) => audience === 'pupils');
  const { audience: _audience, ...counts } = run;
  const corrected = await seminars.done(
    'school',
    'PUT',
    `${path}/${pupils.id}`,
    { ...counts, on: '2011-05-06', present: 21, reason: 'пересчитали' },
    view.version,
  );
  expect(corrected.runs.find(({ id }: { id: string }) => id === pupils.id)).toMatchObject({
    present: 21,
    state: 'held',
    entries: [{ present: 14 }, { kind: 'corrected', present: 21, reason: 'пересчитали' }],
  });
  const withdrawal = { reason: 'записали не ту дату' };
  const after = await seminars.done(
    'school',
    'PUT',
    `${path}/${pupils.id}/withdrawal`,
    withdrawal,
    corrected.version,
  );
  expect(after.runs.find(({ id }: { id: string }) => id === pupils.id)).toMatchObject({ state: 'withdrawn' });
  await seminars.deliver();
  expect(await row()).toMatchObject({ pupils: 0, all: 0 });
  expect(seminars.sentTo<Verdict>('plan.verdicts').at(-1)?.history.at(-1)).toMatchObject({
    status: 'missing',
    because: { code: 'schoolRunLacking', params: { lacking: 'pupils' } },
  });
});

test('a photo of the list is looked at by content', async () => {
  const photo = async (bytes: Uint8Array) => {
    const place = await seminars.done('school', 'GET', '/school-run-photos/place?name=list.png&bytes=8');
    await seminars.platform.files.put(place.url.replace('memory:', ''), bytes, place.contentType);
    return { id: place.id, name: 'list.png' };
  };
  const held = { ...run, on: '2011-05-04' };
  const text = await photo(new TextEncoder().encode('Список'));
  expect(await post({ ...held, photo: text }, 'p-1')).toMatchObject({ body: { code: 'attachmentRefused' } });
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const { body } = await post({ ...held, photo: await photo(png) }, 'p-2');
  expect(body.runs.find(({ on }: { on: string }) => on === held.on).photo).toMatchObject({
    mediaType: 'image/png',
  });
});

test('parents count themselves by a link, each browser once and none the day after; twenty at once are twenty', async () => {
  const link = `/nodes/${ownSchool}/check-ins/2011-05-10`;
  await seminars.done('school', 'PUT', link);
  const { links } = await seminars.done('school', 'PUT', link);
  expect(links).toHaveLength(1);
  const here = `/check-ins/${ownSchool}/${links[0].code.toLowerCase()}`;
  expect(await seminars.done('public', 'GET', here)).toMatchObject({ state: 'open', on: '2011-05-10' });
  const press = (browser: number) => seminars.ask('public', 'PUT', `${here}/browsers/browser-${browser}`);
  const replies = await Promise.all(Array.from({ length: 26 }, (_, at) => press(at % 20)));
  expect(replies.every(({ status }) => status === 200)).toBe(true);
  const view = await seminars.done('municipal', 'GET', path);
  expect(view.links).toMatchObject([
    { checkedIn: 20, address: expect.stringContaining(`/here/${ownSchool}/`) },
  ]);
  expect(JSON.stringify(view)).not.toContain('browser-');
  expect(await seminars.ask('public', 'GET', `/check-ins/${ownSchool}/AAA-AAA`)).toMatchObject({
    status: 404,
  });
  seminars.travelTo('2011-05-11T06:00:00.000Z');
  expect(await press(99)).toMatchObject({ status: 409, body: { code: 'checkInOver' } });
});

test('a municipality sees its own schools and records for none; the region’s figures cost a query each', async () => {
  expect(await seminars.ask('municipal', 'POST', path, { body: run })).toMatchObject({ status: 403 });
  expect(await seminars.ask('municipal', 'GET', `/school-runs/${foreignMunicipality}`)).toMatchObject({
    status: 403,
  });
  const own = await seminars.done('municipal', 'GET', '/school-runs');
  expect(own.items.map(({ municipalityId }: { municipalityId: string }) => municipalityId)).toEqual([
    ownMunicipality,
  ]);

  const table = domainTable(seminars.platform, 'seminars');
  const repository = schoolRunRepository(table);
  const held = { teachers: { on: '2011-05-10', present: 14 }, pupils: { on: '2011-05-10', present: 200 } };
  const schools = Array.from({ length: 200 }, (_, at) => ({
    nodeId: `s-${at}`,
    municipalityId: `m-${at % 5}`,
    held,
  }));
  await repository.putCards('r-36', schools);
  const before = table.meter.readUnits;
  expect(await repository.cards('r-36')).toHaveLength(200);
  expect(table.meter.readUnits - before).toBeLessThanOrEqual(200 * 0.03);
});
