import { manifest as exchangeManifest } from '../../exchange/manifest.ts';
import { manifest as hotlineManifest } from '../../hotline/manifest.ts';
import type { Node } from '../../registry/contract/nodes.ts';
import { manifest as registryManifest } from '../../registry/manifest.ts';
import { nodeRepository } from '../../registry/repository/nodeRepository.ts';
import type { Claims } from '../../shared/access/claims.ts';
import type { Verdict } from '../../shared/evidence.ts';
import { domainTable, setPlatform } from '../../shared/platform.ts';
import { workInBackground } from '../../shared/testing/background.ts';
import { call, type TestCall, type TestReply } from '../../shared/testing/call.ts';
import { startDatabase } from '../../shared/testing/database.ts';
import { streamOf } from '../../shared/testing/events.ts';
import {
  foreignMunicipality,
  ownMunicipality,
  type people,
  personOf,
  region,
} from '../../shared/testing/people.ts';
import { type TestPlatform, testPlatform } from '../../shared/testing/platform.ts';
import { api, feed, imports, nightly, ordered } from '../lambda.ts';
import { manifest } from '../manifest.ts';

type Who = keyof typeof people | Claims;

export interface TestAdoption {
  ask(as: Who, method: string, path: string, more?: Omit<TestCall, 'path'>): Promise<TestReply>;
  importFile(as: Who, kind: string, csv: string, more?: { commit?: boolean }): Promise<TestReply>;
  /** Hands what was written since the last time to the feed, and tells the verdicts it sent. */
  deliver(): Promise<Verdict[]>;
  /** Hands the same changes over once more, as a stream may. */
  deliverAgain(): Promise<Verdict[]>;
  /** Runs the nightly schedule, and tells the verdicts it sent. */
  openDay(): Promise<Verdict[]>;
  platform: TestPlatform;
  stop(): Promise<void>;
}

/** The domain's Lambda entries over the embedded database: two municipalities, `schools` in the first, one in the other. */
export async function startAdoption(schools = 3, now = '2011-09-20T08:00:00.000Z'): Promise<TestAdoption> {
  const database = await startDatabase(registryManifest, hotlineManifest, exchangeManifest, manifest);
  const platform = testPlatform(database, now);
  let written: Record<string, unknown>[] = [];
  let delivered: Record<string, unknown>[] = [];
  platform.observer = {
    intend: async (table, item) => {
      if (table === platform.tableName('adoption')) written.push(item);
      return '';
    },
    settle: () => undefined,
  };
  workInBackground(platform, { kind: 'import', feed: ordered, queue: 'adoption.imports', handler: imports });
  setPlatform(platform);
  const nodes = nodeRepository(domainTable(platform, 'registry'));
  for (const node of treeOf(schools)) {
    const change = { action: 'seed', by: 'test', role: 'admin', at: now, requestId: 'test', scope: region };
    await nodes.save(undefined, node, change);
  }
  const ask: TestAdoption['ask'] = (as, method, path, more = {}) => {
    setPlatform(platform);
    const person = typeof as === 'string' ? personOf(as) : as;
    return call(api, { ...more, method, path: `/api/adoption${path}`, as: person });
  };
  const sentBy = async (run: () => Promise<void>) => {
    setPlatform(platform);
    const sentBefore = platform.sent.length;
    await run();
    const verdicts = platform.sent.slice(sentBefore).filter(({ queue }) => queue === 'plan.verdicts');
    return verdicts.map(({ message }) => message as Verdict);
  };
  const hand = (changes: readonly Record<string, unknown>[]) =>
    sentBy(async () => {
      const reply = await feed(streamOf(changes));
      if (reply.batchItemFailures.length > 0) throw new Error('The feed failed');
    });
  return {
    ask,
    importFile: (as, kind, csv, { commit = false } = {}) =>
      ask(as, 'POST', `/imports?kind=${kind}&commit=${commit}`, {
        upload: { bytes: new TextEncoder().encode(csv), mediaType: 'text/csv', fileName: `${kind}.csv` },
      }),
    async deliver() {
      [delivered, written] = [written, []];
      return hand(delivered);
    },
    deliverAgain: () => hand(delivered),
    openDay: () => sentBy(nightly),
    platform,
    stop: database.stop,
  };
}

function treeOf(schools: number): Node[] {
  const own = Array.from({ length: schools }, (_, index) => schoolOf(ownMunicipality, index + 1));
  return [
    { ...baseOf(region, 'Воронежская область'), kind: 'region', timeZone: 'Europe/Moscow', oktmo: '20' },
    municipalityOf(ownMunicipality, 'Аннинский район'),
    municipalityOf(foreignMunicipality, 'Бобровский район'),
    ...own,
    schoolOf(foreignMunicipality, 1),
  ];
}

function baseOf(id: string, name: string): Omit<Node, 'kind'> {
  return {
    id,
    regionId: region,
    names: [{ ru: name, en: name, since: '2010-09-01' }],
    legalPerson: true,
    platforms: [],
    opensOn: '2010-09-01',
    succession: [],
    confirmations: [],
    recordedAt: '2011-04-01T08:00:00.000Z',
    version: 1,
  };
}

function municipalityOf(id: string, name: string): Node {
  return { ...baseOf(id, name), kind: 'municipality', parentId: region, oktmo: id.slice(2) };
}

function schoolOf(municipalityId: string, number: number): Node {
  const code = `${municipalityId.slice(2)}-${String(number).padStart(3, '0')}`;
  return {
    ...baseOf(`s-${code}`, `Школа № ${number}`),
    kind: 'school',
    parentId: municipalityId,
    municipalityId,
    code: code.toUpperCase(),
  };
}
