import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { S3Files } from './s3Files.ts';

/** A bucket in memory behind the protocol of S3, so that the client's own request and error reading are exercised. */
const kept = new Map<string, { body: Buffer; contentType: string }>();
let server: Server;
let files: S3Files;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const key = new URL(request.url ?? '/', 'http://bucket').pathname;
    if (request.method === 'PUT') {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      kept.set(key, { body: Buffer.concat(chunks), contentType: request.headers['content-type'] ?? '' });
      response.end();
    } else if (request.method === 'DELETE') {
      kept.delete(key);
      response.writeHead(204).end();
    } else if (request.headers.range) {
      const from = Number(/\d+/.exec(request.headers.range)?.[0]);
      response.writeHead(206).end(kept.get(key)?.body.subarray(from));
    } else {
      const file = kept.get(key);
      if (file)
        response
          .writeHead(200, { 'content-type': file.contentType, 'content-length': file.body.length })
          .end(file.body);
      else
        response
          .writeHead(404, { 'content-type': 'application/xml' })
          .end('<Error><Code>NoSuchKey</Code></Error>');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = new S3Client({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'local',
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  files = new S3Files(client, 'files');
});

afterAll(() => {
  server.close();
});

const key = 'registry/imports/01/schools.csv';

test('a file is kept with its media type until it is removed', async () => {
  await files.put(key, Buffer.from('a;b'), 'text/csv');
  const found = await files.get(key);
  expect(Buffer.from(found?.body ?? []).toString()).toBe('a;b');
  expect(found?.contentType).toBe('text/csv');
  await files.remove(key);
  expect(await files.get(key)).toBeUndefined();
});

test('a link is signed, expires, and saves the file under its own name', async () => {
  const link = new URL(await files.link(key, { validForSeconds: 300, fileName: 'Школы.csv' }));
  expect(link.pathname).toBe(`/files/${key}`);
  expect(link.searchParams.get('X-Amz-Expires')).toBe('300');
  expect(link.searchParams.get('X-Amz-Signature')).toMatch(/^[0-9a-f]{64}$/);
  expect(link.searchParams.get('response-content-disposition')).toBe(
    `attachment; filename*=UTF-8''${encodeURIComponent('Школы.csv')}`,
  );
});

test('a file tells its length, and is read from anywhere piece by piece', async () => {
  await files.put(key, Buffer.from('Код;Класс'), 'text/csv');
  expect(await files.size(key)).toBe(Buffer.byteLength('Код;Класс'));
  expect(await files.size('nothing/here')).toBeUndefined();
  const pieces: Uint8Array[] = [];
  for await (const piece of files.read(key, 7)) pieces.push(piece);
  expect(Buffer.concat(pieces).toString()).toBe('Класс');
});

test('a place takes one file of the length and type it was asked for', async () => {
  const place = new URL(
    await files.place(key, { validForSeconds: 300, contentType: 'application/octet-stream', bytes: 3 }),
  );
  expect(place.searchParams.get('X-Amz-Expires')).toBe('300');
  expect(place.searchParams.get('X-Amz-SignedHeaders')).toBe('content-length;content-type;host');
});
