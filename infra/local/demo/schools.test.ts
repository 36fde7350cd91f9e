import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readPack } from '../../../functions/registry/pack/readPack.ts';
import { type SchoolsOfWhom, schoolsCsv } from './schools.ts';

const folder = join(import.meta.dirname, 'region');
const read = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const known = { regionId: 'r-20', nodes: [] };

const shipped = readPack(
  zipSync({ 'region.csv': read('region.csv'), 'municipalities.csv': read('municipalities.csv') }),
  known,
);
const municipalities: SchoolsOfWhom[] = shipped.nodes
  .filter(({ kind }) => kind === 'municipality')
  .map(({ oktmo = '', name, centre, nodeType, point }) => ({
    oktmo,
    nameRu: name.ru,
    centreRu: centre?.name.ru ?? '',
    centreTypeRu: centre?.type ?? '',
    isTown: nodeType === 'urban okrug',
    lat: point?.lat ?? 0,
    lon: point?.lon ?? 0,
  }));

describe('the shipped region', () => {
  test('is a pack without an error, 34 municipalities each with a tile of its own', () => {
    expect(shipped.errors).toEqual([]);
    expect(municipalities).toHaveLength(34);
    const tiles = shipped.nodes.flatMap(({ tile }) => (tile ? [`${tile.column}:${tile.row}`] : []));
    expect(new Set(tiles).size).toBe(34);
  });

  test.each([
    ['m-20602000', 'm-20651000', { column: 0, row: 1 }],
    ['m-20701000', 'm-20625000', { column: 1, row: 0 }],
    ['m-20613000', 'm-20710000', { column: 1, row: 0 }],
    ['m-20610000', 'm-20605000', { column: 0, row: 1 }],
  ])('keeps neighbours neighbours: from %s to %s %j', (from, to, step) => {
    const tileOf = (id: string) =>
      shipped.nodes.find((node) => node.id === id)?.tile ?? { column: 0, row: 0 };
    const [a, b] = [tileOf(from), tileOf(to)];
    expect({ column: b.column - a.column, row: b.row - a.row }).toEqual(step);
  });
});

describe('invented schools', () => {
  const csv = schoolsCsv(municipalities);
  const pack = readPack(
    zipSync({
      'municipalities.csv': read('municipalities.csv'),
      'schools.csv': new TextEncoder().encode(csv),
    }),
    known,
    { regionName: 'Воронежская область' },
  );
  const schools = pack.nodes.filter(({ kind }) => kind === 'school');

  test('are a pack without an error: 800 legal persons and 90 branches', () => {
    expect(pack.errors).toEqual([]);
    expect(schools).toHaveLength(800);
    expect(pack.nodes.filter(({ kind }) => kind === 'branch')).toHaveLength(90);
  });

  test('are always the same for one seed, and others for another', () => {
    expect(schoolsCsv(municipalities)).toBe(csv);
    expect(schoolsCsv(municipalities, 7)).not.toBe(csv);
  });

  test('are shared out as in a real region: 120 in the capital, 10 to 45 elsewhere', () => {
    const counts = new Map<string, number>();
    for (const { municipalityId = '' } of schools)
      counts.set(municipalityId, (counts.get(municipalityId) ?? 0) + 1);
    expect(counts.get('m-20701000')).toBe(120);
    counts.delete('m-20701000');
    const others = [...counts.values()].sort((a, b) => a - b);
    expect(others[0]).toBeGreaterThanOrEqual(10);
    expect(others.at(-1)).toBeLessThanOrEqual(45);
    expect(others[16]).toBeGreaterThanOrEqual(15);
    expect(others[16]).toBeLessThanOrEqual(25);
  });

  test('have some 200,000 pupils', () => {
    const pupils = pack.nodes.reduce((sum, node) => sum + (node.pupils ?? 0), 0);
    expect(pupils).toBeGreaterThan(180_000);
    expect(pupils).toBeLessThan(220_000);
  });
});
