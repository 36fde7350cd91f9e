import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fixedClock } from '../../functions/shared/clock.ts';
import { DiskFiles } from './files.ts';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files = new DiskFiles(folder, 'secret', fixedClock('2011-09-20T08:00:00.000Z'));
const placing = { validForSeconds: 60, contentType: 'text/csv', bytes: 5 };
const put = (url: string, body: string, to = files) =>
  to.receive(
    new Request(`http://127.0.0.1${url}`, {
      method: 'PUT',
      body,
      headers: { 'content-length': String(Buffer.byteLength(body)) },
    }),
  );

test('a place takes the file it was asked for, which is then read from anywhere', async () => {
  expect((await put(await files.place('a/one', placing), 'a;b;c')).status).toBe(200);
  expect(await files.size('a/one')).toBe(5);
  const pieces: Uint8Array[] = [];
  for await (const piece of files.read('a/one', 2)) pieces.push(piece);
  expect(Buffer.concat(pieces).toString()).toBe('b;c');
  expect((await files.get('a/one'))?.contentType).toBe('text/csv');
});

test('a place takes nothing longer, nothing for another key, and nothing too late', async () => {
  const url = await files.place('a/two', placing);
  expect((await put(url, 'a;b;c;d')).status).toBe(400);
  expect((await put(url.replace('two', 'three'), 'a;b;c')).status).toBe(404);
  const later = new DiskFiles(folder, 'secret', fixedClock('2011-09-20T09:00:00.000Z'));
  expect((await put(url, 'a;b;c', later)).status).toBe(404);
  expect(existsSync(join(folder, 'a/two'))).toBe(false);
  expect(await files.size('a/two')).toBeUndefined();
});

test('a link opens its file until it expires, and then says so; another signature opens nothing', async () => {
  await files.put('a/report.csv', new TextEncoder().encode('a'), 'text/csv');
  const url = new URL(
    await files.link('a/report.csv', { validForSeconds: 60, fileName: 'Отчёт.csv' }),
    'http://127.0.0.1',
  );
  expect(await (await files.serve(url)).text()).toBe('a');
  const later = new DiskFiles(folder, 'secret', fixedClock('2011-09-20T08:01:00.000Z'));
  const gone = await later.serve(url);
  expect(gone.status).toBe(410);
  expect(await gone.text()).toContain('Срок действия ссылки истёк');
  url.searchParams.set('name', 'другое.csv');
  expect((await files.serve(url)).status).toBe(404);
});
