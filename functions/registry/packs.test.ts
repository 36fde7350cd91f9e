import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { feature } from 'topojson-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signedArea } from './pack/rings.ts';
import { packOf, schoolsCsv } from './testing/pack.ts';
import { startRegistry, type TestRegistry } from './testing/registry.ts';

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.database.stop());

const zip = (bytes: Uint8Array) => ({
  upload: { bytes, mediaType: 'application/zip', fileName: 'pack.zip' },
});

describe('a region pack', () => {
  test('says what it would change and writes nothing', async () => {
    const sent = await registry.ask('admin', 'POST', '/packs', zip(packOf()));
    expect(sent.status).toBe(201);
    expect(sent.body).toMatchObject({
      status: 'ready',
      regionId: 'r-20',
      counts: { added: 7, changed: 0, unchanged: 0, errors: 0, boundaries: 2 },
      boundaries: { matched: 2, rewound: 1, unmatchedNodes: [], unmatchedFeatures: [], broken: [] },
    });
    expect((await registry.ask('admin', 'GET', '/nodes/r-20')).status).toBe(404);
    expect((await registry.ask(undefined, 'GET', '/boundaries?region=r-20')).body.code).toBe(
      'boundariesNotLoaded',
    );
  });

  test('is written when it is committed, once', async () => {
    const sent = await registry.ask('admin', 'POST', '/packs', zip(packOf()));
    const done = await registry.ask('admin', 'POST', `/packs/${sent.body.id}/commit`, {
      headers: { 'if-match': sent.headers.etag ?? '' },
    });
    expect(done.status).toBe(200);
    expect(done.body).toMatchObject({ status: 'committed', version: 2 });
    const again = await registry.ask('admin', 'POST', `/packs/${sent.body.id}/commit`, {
      headers: { 'if-match': '"2"' },
    });
    expect([again.status, again.body.code]).toEqual([409, 'importCommitted']);
    const school = await registry.ask('leadership', 'GET', '/nodes/s-20602000-002');
    expect(school.body).toMatchObject({
      kind: 'school',
      parentId: 'm-20602000',
      legalPerson: true,
      opensOn: '1968-09-01',
      parents: [{ id: 'r-20' }, { id: 'm-20602000' }],
    });
    const branch = await registry.ask('leadership', 'GET', '/nodes/b-20602000-002-1');
    expect(branch.body).toMatchObject({ kind: 'branch', parentId: 's-20602000-002', legalPerson: false });
  });

  test('that says what is known already writes its own record and nothing else', async () => {
    const before = await registry.ask('admin', 'GET', '/nodes/m-20602000');
    const written: unknown[] = [];
    registry.platform.observer = {
      intend: async (_table, item) => String(written.push(item.pk)),
      settle: () => undefined,
    };
    const report = await registry.importPack();
    delete registry.platform.observer;
    expect(report.counts).toMatchObject({ added: 0, changed: 0, unchanged: 7, absent: 0 });
    expect(written).toEqual([`pack#${report.id}`, `pack#${report.id}`]);
    expect((await registry.ask('admin', 'GET', '/nodes/m-20602000')).body).toEqual(before.body);
  });

  test('names every field it changes and every open node it leaves out', async () => {
    const schools = schoolsCsv
      .split('\n')
      .filter((line) => !line.startsWith('20604000-001'))
      .join('\n')
      .replace(';512;24;', ';520;24;')
      .replace('МОУ «Берёзовская СОШ»;', 'МОУ «Берёзовская средняя школа»;');
    const sent = await registry.ask('admin', 'POST', '/packs', zip(packOf({ 'schools.csv': schools })));
    const { changed, absent } = sent.body.differences;
    expect(changed).toHaveLength(2);
    expect(changed[0]).toMatchObject({
      nodeId: 's-20602000-001',
      fields: [{ field: 'pupils', from: '512', to: '520' }],
    });
    expect(changed[1].fields[0].field).toBe('names');
    expect(absent).toEqual([{ nodeId: 's-20604000-001', kind: 'school', name: 'МОУ «Бобровская СОШ № 1»' }]);
  });

  test('with errors is kept with all of them and cannot be committed', async () => {
    const schools = `${schoolsCsv}20602000-002;20609999;;;;;;;много;;91;40;;31.02.2011\n`;
    const sent = await registry.ask('admin', 'POST', '/packs', zip(packOf({ 'schools.csv': schools })));
    expect(sent.body.status).toBe('hasErrors');
    expect(
      sent.body.errors.map(({ row, column, code }: { row: number; column: string; code: string }) => [
        row,
        column,
        code,
      ]),
    ).toEqual([
      [6, 'oktmo', 'municipalityUnknown'],
      [6, 'name_ru', 'cellEmpty'],
      [6, 'lat', 'outOfRange'],
      [6, 'pupils', 'notWholeNumber'],
      [6, 'opened_on', 'notDay'],
      [6, 'code', 'duplicate'],
    ]);
    const commit = await registry.ask('admin', 'POST', `/packs/${sent.body.id}/commit`, {
      headers: { 'if-match': '"1"' },
    });
    expect([commit.status, commit.body.code]).toEqual([422, 'importHasErrors']);
    const kept = await registry.ask('admin', 'GET', `/packs/${sent.body.id}`);
    expect(kept.body).toEqual(sent.body);
  });

  test('repeated with one idempotency key is one import', async () => {
    const headers = { 'idempotency-key': 'pack-1' };
    const first = await registry.ask('admin', 'POST', '/packs', { ...zip(packOf()), headers });
    const second = await registry.ask('admin', 'POST', '/packs', { ...zip(packOf()), headers });
    expect(second.body.id).toBe(first.body.id);
  });

  test('is listed, newest first, page by page', async () => {
    const page = await registry.ask('admin', 'GET', '/packs?limit=2');
    expect(page.body.items).toHaveLength(2);
    const next = await registry.ask('admin', 'GET', `/packs?limit=2&cursor=${page.body.next}`);
    expect(next.body.items[0].id).not.toBe(page.body.items[1].id);
  });

  test.each(['leadership', 'operator', 'municipal', 'school', 'trainer', 'partner'] as const)(
    'is not for the role %s',
    async (role) => {
      expect((await registry.ask(role, 'POST', '/packs', zip(packOf()))).body.code).toBe('notAllowed');
      expect((await registry.ask(role, 'GET', '/packs')).body.code).toBe('notAllowed');
    },
  );

  test.each([
    ['text', new TextEncoder().encode('not a zip'), 422, 'packNotZip'],
    [
      'a zip of something else',
      packOf(
        Object.fromEntries(
          ['region.csv', 'municipalities.csv', 'schools.csv', 'boundaries.geojson']
            .map((name) => [name, undefined])
            .concat([['photo.txt', 'x']]),
        ),
      ),
      422,
      'packHasNoFiles',
    ],
    ['a bomb', packOf({ 'schools.csv': new Uint8Array(70 * 1024 * 1024) }), 413, 'fileInflatesTooMuch'],
  ])('that is %s is refused', async (_what, bytes, status, code) => {
    const sent = await registry.ask('admin', 'POST', '/packs', zip(bytes));
    expect([sent.status, sent.body.code]).toEqual([status, code]);
  });

  test('too large is refused before it is read', async () => {
    const sent = await registry.ask('admin', 'POST', '/packs', zip(new Uint8Array(6 * 1024 * 1024 + 1)));
    expect(sent.body.code).toBe('fileTooLarge');
  });
});

test('boundaries are open to everybody, with their attribution, and turned as d3 wants them', async () => {
  const reply = await registry.ask(undefined, 'GET', '/boundaries');
  expect(reply.body).toMatchObject({ regionId: 'r-20', attribution: '© test', license: 'ODbL-1.0' });
  const { features } = feature(reply.body.topology, reply.body.topology.objects.boundaries) as unknown as {
    features: { id: string; geometry: { coordinates: [number, number][][] } }[];
  };
  expect(features.map(({ id }) => id)).toEqual(['m-20602000', 'm-20604000']);
  for (const { geometry } of features) expect(signedArea(geometry.coordinates[0] ?? [])).toBeLessThan(0);
});

const voronezh = resolve(import.meta.dirname, '../../../shared/region/voronezh');

describe.skipIf(!existsSync(voronezh))('the pack of Voronezh Oblast (../shared/region/voronezh)', () => {
  test.each(['boundaries.topo.json', 'boundaries.geojson'])(
    'joins its 34 municipalities with %s',
    async (name) => {
      const read = (file: string) => new Uint8Array(readFileSync(join(voronezh, file)));
      const own = await startRegistry();
      const report = await own.importPack(
        packOf({
          'municipalities.csv': read('municipalities.csv'),
          'schools.csv': undefined,
          'boundaries.geojson': undefined,
          [name]: read(name),
        }),
      );
      expect(report.counts).toMatchObject({ added: 35, errors: 0, boundaries: 34 });
      expect(report.boundaries).toMatchObject({ unmatchedNodes: [], unmatchedFeatures: [], broken: [] });
      const nodes = await own.ask(undefined, 'GET', '/nodes?kind=municipality&parent=r-20');
      expect(nodes.body.items).toHaveLength(34);
      expect(new Set(nodes.body.items.map((node: { tile: unknown }) => JSON.stringify(node.tile))).size).toBe(
        34,
      );
      await own.database.stop();
    },
  );
});
