import { extractText } from 'unpdf';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { setPlatform } from '../shared/platform.ts';
import { Table } from '../shared/table.ts';
import { queueOf } from '../shared/testing/events.ts';
import {
  foreignMunicipality,
  foreignSchool,
  ownMunicipality,
  ownSchool,
  region,
} from '../shared/testing/people.ts';
import type { CertificatesReply } from './contract/certificates.ts';
import { certificates as issueFrom } from './lambda.ts';
import { catalogueRepository } from './repository/catalogueRepository.ts';
import { sessionRepository } from './repository/sessionRepository.ts';
import { anAttended, aRegistration, aSession } from './testing/builders.ts';
import { startSeminars, type TestSeminars } from './testing/seminars.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const at = '2011-05-25T06:00:00.000Z';
const change = { action: 'seed', by: 'p', role: 'operator', at, requestId: 'r', scope: region };
const path = '/sessions/session-1/certificates';
const foreignPath = [region, foreignMunicipality, foreignSchool];

let seminars: TestSeminars;
beforeAll(async () => {
  seminars = await startSeminars(at);
  const table = new Table(seminars.platform.database, seminars.platform.tableName('seminars'));
  await catalogueRepository(table, 'programme').create(
    {
      id: 'programme-1',
      regionId: region,
      title: { ru: 'Ведение электронного журнала', en: 'Keeping the gradebook' },
      organisation: { ru: 'РЦОИ', en: 'RCOI' },
      hours: 4,
      duties: ['responsible'],
      modules: [],
      outcomes: [],
      version: 1,
    },
    change,
  );
  await sessionRepository(table).create(
    aSession({
      hours: 4,
      capacity: 80,
      registrations: [
        anAttended({ id: 'r-own' }),
        anAttended({ id: 'r-foreign', code: 'AAA-AAA', path: foreignPath }),
        ...Array.from({ length: 58 }, (_, one) =>
          anAttended({ id: `r-${one}`, code: `BBB-${one}`, path: foreignPath }),
        ),
        aRegistration({
          id: 'r-short',
          code: 'CCC-CCC',
          status: 'partial',
          attendance: anAttended().attendance.map((mark) => ({ ...mark, hours: 3.5 })),
        }),
      ],
    }),
    change,
  );
});
afterAll(() => seminars.stop());

const read = (who: 'trainer' | 'operator' | 'school'): Promise<CertificatesReply> =>
  seminars.done(who, 'GET', path);
const check = async (number: string) =>
  (await seminars.done('public', 'GET', `/certificates/${encodeURIComponent(number)}`)).result;

async function work(): Promise<void> {
  await seminars.deliver();
  setPlatform(seminars.platform);
  for (const message of seminars.sentTo<{ orderId: string }>('seminars.certificates')) {
    const { batchItemFailures } = await issueFrom(queueOf([message]));
    expect(batchItemFailures).toEqual([]);
  }
}

test('all who were there for all hours are given a number of their own, and an order worked on twice gives no second', async () => {
  expect(await read('operator')).toMatchObject({ items: [], due: 60 });
  await seminars.done('operator', 'POST', path);
  await work();
  const first = await read('operator');
  expect(first).toMatchObject({ due: 0, work: { state: 'done', of: 60, done: 60 } });
  expect(first.work?.parts.map(({ from, to }) => [from, to])).toEqual([
    [1, 50],
    [51, 60],
  ]);
  expect(new Set(first.items.map(({ number }) => number)).size).toBe(60);
  expect(first.items.map(({ registrationId }) => registrationId)).not.toContain('r-short');
  await seminars.done('operator', 'POST', path);
  await work();
  expect((await read('operator')).items).toEqual(first.items);
});

test('a school reads and downloads its own people’s certificates alone, as a paper', async () => {
  const { items } = await read('school');
  expect(items.map(({ registrationId }) => registrationId)).toEqual(['r-own']);
  const { url, fileName } = await seminars.done('school', 'GET', `${path}/r-own/link`);
  expect(fileName).toBe(`udostoverenie-${items[0]?.number}.pdf`);
  const paper = await seminars.platform.files.get(url.replace('memory:', ''));
  const { text } = await extractText(Uint8Array.from(paper?.body ?? []), { mergePages: true });
  for (const said of ['УДОСТОВЕРЕНИЕ', items[0]?.number ?? '', 'Зайцева Вера Ильинична', '4 ч', '24.05.2011'])
    expect(text).toContain(said);
  expect((await seminars.ask('school', 'GET', `${path}/r-foreign/link`)).status).toBe(403);
  expect((await seminars.ask('operator', 'GET', `${path}/r-short/link`)).status).toBe(404);
});

test('a number says valid and nothing more, an annulled one says so, any other is unknown', async () => {
  const [own] = (await read('school')).items;
  const number = own?.number ?? '';
  const reply = await seminars.ask(
    'public',
    'GET',
    `/certificates/${number.toLowerCase().replaceAll('-', ' ')}`,
  );
  expect(reply.body).toEqual({ result: 'valid' });
  expect(await check('K7M2-QXP4-RTVW')).toBe('unknown');
  expect(await check('—')).toBe('unknown');
  const annulment = `${path}/r-own/annulment`;
  const annul = (version: number) =>
    seminars.ask('operator', 'PUT', annulment, {
      body: { reason: 'ошибка в имени' },
      headers: { 'if-match': `"${version}"` },
    });
  expect((await annul(7)).body).toMatchObject({ code: 'staleRecord' });
  expect((await annul(1)).body).toMatchObject({ annulled: { reason: 'ошибка в имени' } });
  expect((await annul(2)).body).toMatchObject({ code: 'certificateAnnulled' });
  expect(await check(number)).toBe('annulled');
  expect((await seminars.ask('school', 'GET', `${path}/r-own/link`)).body).toMatchObject({
    code: 'certificateAnnulled',
  });
  await seminars.deliver();
  const audit = await seminars.done('operator', 'GET', `/audit`);
  expect(JSON.stringify(audit)).toContain('annulCertificate');
  expect(JSON.stringify(audit)).not.toContain('Зайцева');
});

test('an annulled certificate is replaced under a new number, and the old number stays annulled', async () => {
  const replacement = `${path}/r-own/replacement`;
  const replace = (version: number) =>
    seminars.ask('operator', 'PUT', replacement, {
      body: { name: 'Зайцева Вера Игоревна' },
      headers: { 'if-match': `"${version}"` },
    });
  const [old] = (await read('school')).items;
  const issued = (await replace(old?.version ?? 0)).body;
  expect(issued).toMatchObject({
    name: 'Зайцева Вера Игоревна',
    replaced: [{ number: old?.number, reason: 'ошибка в имени' }],
  });
  expect(issued.number).not.toBe(old?.number);
  expect([await check(old?.number ?? ''), await check(issued.number)]).toEqual(['annulled', 'valid']);
  expect((await replace(issued.version)).body).toMatchObject({ code: 'certificateValid' });
  const { url } = await seminars.done('school', 'GET', `${path}/r-own/link`);
  expect(url).toContain(issued.number);
  expect((await read('school')).items).toMatchObject([{ number: issued.number }]);
});

test('whoever asks after many numbers within a minute is asked to wait', async () => {
  const answers = [];
  for (let asked = 0; asked < 32; asked += 1)
    answers.push((await seminars.ask('public', 'GET', `/certificates/${asked}`)).status);
  expect(answers).toContain(429);
});

test.each([ownSchool, ownMunicipality])('%s does not issue for a session of the region', async (node) => {
  const who = node === ownSchool ? 'school' : 'municipal';
  expect((await seminars.ask(who, 'POST', path)).status).toBe(403);
});
