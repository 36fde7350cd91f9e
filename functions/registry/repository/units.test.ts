import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Change } from '../../shared/change.ts';
import { domainTable } from '../../shared/platform.ts';
import { startDatabase, type TestDatabase } from '../../shared/testing/database.ts';
import { testPlatform } from '../../shared/testing/platform.ts';
import { manifest } from '../manifest.ts';
import { searchFor } from '../rules/search.ts';
import { aNode, anAct, stepped, theActs } from '../testing/builders.ts';
import { actsRepository } from './actsRepository.ts';
import { calendarRepository } from './calendarRepository.ts';
import { completenessRepository } from './completenessRepository.ts';
import { nodeRepository } from './nodeRepository.ts';

let database: TestDatabase;
const change: Change = {
  action: 'test',
  by: 'p',
  role: 'admin',
  at: '2011-04-01T08:00:00.000Z',
  requestId: 'r',
  scope: 'r-20',
};
const region = aNode({ id: 'r-20', kind: 'region', parentId: undefined, municipalityId: undefined });
const municipalities = Array.from({ length: 34 }, (_, at) =>
  aNode({
    id: `m-206${String(at).padStart(2, '0')}000`,
    kind: 'municipality',
    parentId: 'r-20',
    municipalityId: undefined,
    oktmo: `206${String(at).padStart(2, '0')}000`,
    names: [{ ru: `Муниципальный район № ${at}`, en: `District ${at}`, since: '1900-01-01' }],
    centre: { name: { ru: 'Анна', en: 'Anna' }, type: 'пгт' },
    point: { lat: 51.49, lon: 40.42 },
    tile: { column: at % 7, row: Math.floor(at / 7) },
  }),
);
const schools = municipalities.flatMap(({ id }) =>
  Array.from({ length: 24 }, (_, at) =>
    aNode({
      id: `s-${id.slice(2)}-${at}`,
      municipalityId: id,
      parentId: id,
      names: [
        {
          ru: `МОУ «Берёзовская СОШ № ${at}»`,
          en: `MOU “Beryozovskaya SOSh No. ${at}”`,
          since: '1900-01-01',
        },
      ],
      address: 'с. Берёзовка, ул. Школьная, 1',
      point: { lat: 51.4, lon: 40.4 },
      pupils: 87,
      classes: 11,
    }),
  ),
);

function open() {
  const table = domainTable(testPlatform(database, '2011-05-20T08:00:00.000Z'), 'registry');
  const spent = async <Value>(work: Promise<Value>) => {
    const before = { ...table.meter };
    const value = await work;
    return {
      value,
      read: table.meter.readUnits - before.readUnits,
      written: table.meter.writeUnits - before.writeUnits,
      calls: table.meter.calls - before.calls,
    };
  };
  return {
    nodes: nodeRepository(table),
    acts: actsRepository(table),
    calendars: calendarRepository(table),
    completeness: completenessRepository(table),
    spent,
  };
}

beforeAll(async () => {
  database = await startDatabase(manifest);
  const { nodes } = open();
  for (const node of [region, ...municipalities, ...schools]) await nodes.save(undefined, node, change);
}, 60_000);
afterAll(() => database.stop());

describe('what each access pattern costs', () => {
  test('a node by id: one read of one unit', async () => {
    const { nodes, spent } = open();
    expect(await spent(nodes.get('s-20600000-1'))).toMatchObject({ read: 1, calls: 1 });
  });

  test('the municipalities of a region: one query', async () => {
    const { nodes, spent } = open();
    const { value, read, calls } = await spent(nodes.all('municipality', region));
    expect(value).toHaveLength(34);
    expect(calls).toBe(1);
    expect(read).toBeLessThanOrEqual(6);
  });

  test('the schools of a municipality: one query, of no other municipality', async () => {
    const { nodes, spent } = open();
    const root = municipalities[3] ?? region;
    const { value, read, calls } = await spent(nodes.all('school', root));
    expect(new Set(value.map(({ municipalityId }) => municipalityId))).toEqual(new Set([root.id]));
    expect(value).toHaveLength(24);
    expect(calls).toBe(1);
    expect(read).toBeLessThanOrEqual(4);
  });

  test('all schools of a region: two queries', async () => {
    const { nodes, spent } = open();
    const { value, read, calls } = await spent(nodes.all('school', region));
    expect(value).toHaveLength(816);
    expect(calls).toBeLessThanOrEqual(2);
    expect(read).toBeLessThanOrEqual(125);
  });

  test('words looked for in a region read no more than the list itself, and page on exactly', async () => {
    const { nodes, spent } = open();
    const matches = searchFor('березовская 7');
    const all = await spent(nodes.page('school', region, { limit: 500, matches }));
    expect(all.value.items).toHaveLength(34);
    expect(all.read).toBeLessThanOrEqual(125);
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await nodes.page('school', region, { limit: 10, cursor, matches });
      expect(page.items.length).toBeLessThanOrEqual(10);
      found.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    } while (cursor);
    expect(found).toEqual(all.value.items.map(({ id }) => id));
  });

  test('children of a node: one query', async () => {
    const { nodes, spent } = open();
    expect((await spent(nodes.children(municipalities[0]?.id ?? ''))).calls).toBe(1);
  });

  test('saving a node: itself and two indexes, about a unit for each KB', async () => {
    const { nodes, spent } = open();
    const node = await nodes.get('s-20600000-1');
    const { written, calls } = await spent(nodes.save(node, { ...node, pupils: 90 }, change));
    expect(calls).toBe(1);
    expect(written).toBeLessThanOrEqual(6);
  });

  test('the acts of a node: one read; six acts fit one unit', async () => {
    const { acts, spent } = open();
    const six = Array.from({ length: 6 }, (_, at) =>
      stepped(anAct({ id: `a-${at}` }), 'accepted', '2011-05-16T08:00:00.000Z'),
    );
    const record = theActs(...six);
    await acts.save({ ...record, version: 0 }, record, change);
    const { read, calls } = await spent(acts.of(aNode()));
    expect([read, calls]).toEqual([1, 1]);
  });

  test('what the check found of a hundred schools: one batch of half a unit each', async () => {
    const { completeness, spent } = open();
    const ids = schools.slice(0, 100).map(({ id }) => id);
    const fact = { since: '2011-05-20', recordedAt: change.at, score: 80, lacks: ['address' as const] };
    for (const nodeId of ids)
      await completeness.save(undefined, { nodeId, nodeVersion: 1, facts: [fact], version: 0 });
    expect(await spent(completeness.ofMany(ids))).toMatchObject({ read: 50, calls: 1 });
  });

  test('the desk of a municipality: one query; twenty schools with an act each within 3.5 units', async () => {
    const { acts, spent } = open();
    for (const at of Array.from({ length: 20 }, (_, index) => index)) {
      const nodeId = `s-20604000-${at}`;
      const record = { ...theActs(anAct()), nodeId, path: ['r-20', 'm-20604000', nodeId] };
      await acts.save({ ...record, version: 0 }, record, change);
    }
    const { value, read, calls } = await spent(acts.awaiting('m-20604000', { limit: 100 }));
    expect([value.items.length, calls]).toEqual([20, 1]);
    expect(read).toBeLessThanOrEqual(3.5);
  });

  test('the calendar of a school: one batch over its path', async () => {
    const { calendars, spent } = open();
    const { value, calls } = await spent(calendars.layers(['r-20', 'm-20602000', 's-20602000-001']));
    expect(calls).toBe(1);
    expect(value).toHaveLength(1);
  });
});

test('a save over a version that is no longer there is refused', async () => {
  const { nodes } = open();
  const node = await nodes.get('s-20600000-2');
  await nodes.save(node, { ...node, pupils: 1 }, change);
  await expect(nodes.save(node, { ...node, pupils: 2 }, change)).rejects.toMatchObject({
    code: 'staleRecord',
  });
});
