import { afterAll, beforeAll, expect, test } from 'vitest';
import { manifest as registryManifest } from '../../registry/manifest.ts';
import { nodeRepository } from '../../registry/repository/nodeRepository.ts';
import { aNode } from '../../registry/testing/builders.ts';
import { travellingClock } from '../../shared/clock.ts';
import type { Verdict } from '../../shared/evidence.ts';
import { domainTable, setPlatform } from '../../shared/platform.ts';
import { startDatabase, type TestDatabase } from '../../shared/testing/database.ts';
import { streamOf } from '../../shared/testing/events.ts';
import { type TestPlatform, testPlatform } from '../../shared/testing/platform.ts';
import { feed } from '../lambda.ts';
import { manifest } from '../manifest.ts';
import { exchangeRooms } from '../rooms.ts';
import { countFreshDays } from './countDay.ts';
import { tellHeard } from './turning.ts';

const [region, municipality, silent, heard] = ['r-20', 'm-20602000', 's-20602000-001', 's-20602000-002'];
const clock = travellingClock('2011-09-13T08:00:00.000Z');
let database: TestDatabase;
let platform: TestPlatform;
const written: Record<string, unknown>[] = [];
beforeAll(async () => {
  database = await startDatabase(registryManifest, manifest);
  platform = { ...testPlatform(database, '2011-09-13T08:00:00.000Z'), clock };
  platform.observer = {
    intend: async (_table, item) => {
      written.push(item);
      return '';
    },
    settle: () => undefined,
  };
  setPlatform(platform);
  const seeding = {
    action: 'seed',
    by: 't',
    role: 'admin',
    at: '2011-04-29T08:00:00.000Z',
    requestId: 't',
    scope: region,
  };
  const nodes = nodeRepository(domainTable(platform, 'registry'));
  await nodes.save(undefined, aNode({ id: region, kind: 'region', regionId: region }), seeding);
});
afterAll(() => database.stop());

const told = (nodeId: string, at: string) => ({ nodeId, municipalityId: municipality, at });
/** What the plan hears of it, by the feed of changed records. */
const toldToPlan = async () => {
  platform.sent.length = 0;
  await feed(streamOf(written.splice(0).filter(({ kind }) => kind === 'schoolTurns')));
  return platform.sent.map(({ message }) => message as Verdict);
};

test('of a feed that stops the plan hears at night, and of its coming back at once; of the others nothing', async () => {
  const rooms = exchangeRooms(platform);
  await tellHeard(region, [told(silent, '2011-09-13T08:00:00.000Z')], rooms);
  await tellHeard(region, [told(heard, '2011-09-15T08:00:00.000Z')], rooms);
  clock.travelTo('2011-09-14T23:00:00.000Z');
  await countFreshDays(rooms);
  clock.travelTo('2011-09-15T23:00:00.000Z');
  await countFreshDays(rooms);
  const [stopped, ...others] = await toldToPlan();
  expect(others).toEqual([]);
  expect(stopped).toMatchObject({
    nodeId: silent,
    path: [region, municipality, silent],
    predicate: 'exchange.heard',
  });
  expect(stopped?.history).toEqual([
    {
      since: '2011-09-15',
      knownSince: '2011-09-15T23:00:00.000Z',
      status: 'noData',
      because: {
        code: 'dataStale',
        params: { on: '2011-09-13' },
        fact: `/api/exchange/freshness/schools/${silent}`,
      },
    },
  ]);
  await countFreshDays(rooms);
  expect(await toldToPlan()).toEqual([]);

  clock.travelTo('2011-09-16T08:00:00.000Z');
  await tellHeard(region, [told(silent, '2011-09-16T08:00:00.000Z')], rooms);
  const [back] = await toldToPlan();
  expect(back?.history.map(({ status, since }) => [status, since])).toEqual([
    ['noData', '2011-09-15'],
    ['satisfied', '2011-09-16'],
  ]);
});
