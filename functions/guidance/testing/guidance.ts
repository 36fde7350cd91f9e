import { manifest as adoptionManifest } from '../../adoption/manifest.ts';
import { api as hotlineApi, feed as hotlineFeed } from '../../hotline/lambda.ts';
import { manifest as hotlineManifest } from '../../hotline/manifest.ts';
import type { Node } from '../../registry/contract/nodes.ts';
import { manifest as registryManifest } from '../../registry/manifest.ts';
import { nodeRepository } from '../../registry/repository/nodeRepository.ts';
import type { Claims } from '../../shared/access/claims.ts';
import { travellingClock } from '../../shared/clock.ts';
import { domainTable, setPlatform } from '../../shared/platform.ts';
import { call, type TestCall, type TestReply } from '../../shared/testing/call.ts';
import { startDatabase } from '../../shared/testing/database.ts';
import { queueOf, streamOf } from '../../shared/testing/events.ts';
import { ownMunicipality, ownSchool, type people, personOf, region } from '../../shared/testing/people.ts';
import { type TestPlatform, testPlatform } from '../../shared/testing/platform.ts';
import type { WriteArticle } from '../contract/asking.ts';
import { api, feed, nightly, questions } from '../lambda.ts';
import { manifest } from '../manifest.ts';
import { aWriting } from './builders.ts';

type Who = keyof typeof people | Claims | 'public';

export interface TestGuidance {
  platform: TestPlatform;
  ask(as: Who, method: string, path: string, more?: Omit<TestCall, 'path'>): Promise<TestReply>;
  /** A step of an article over the version it has; hands back the article after it. */
  step(as: Who, article: Written, name: string, body?: object): Promise<TestReply>;
  /** An article that is in force, by the operator and approved by leadership. */
  published(more?: Partial<WriteArticle>): Promise<Written>;
  /** A question of the school to the hotline, answered unless said otherwise. */
  asked(text: string, more?: object): Promise<string>;
  travelTo(instant: string): void;
  /** Hands what was written to the feeds, and what those send to whoever takes it, until all is quiet. */
  settle(): Promise<void>;
  night(): Promise<void>;
  stop(): Promise<void>;
}

interface Written {
  id: string;
  slug: string;
  version: number;
}

/** Guidance and the hotline over the embedded database, their feeds and queues run when the test says so. */
export async function startGuidance(now: string): Promise<TestGuidance> {
  const database = await startDatabase(registryManifest, adoptionManifest, hotlineManifest, manifest);
  const clock = travellingClock(now);
  const platform = { ...testPlatform(database, now), clock };
  const written: { table: string; item: Record<string, unknown> }[] = [];
  const intended = new Map<string, { table: string; item: Record<string, unknown> }>();
  platform.observer = {
    intend: async (table, item) => {
      const token = String(intended.size);
      intended.set(token, { table, item });
      return token;
    },
    settle: (token, wasWritten) => {
      const one = intended.get(token);
      if (one && wasWritten) written.push(one);
    },
  };
  setPlatform(platform);
  const nodes = nodeRepository(domainTable(platform, 'registry'));
  for (const node of tree()) {
    const change = { action: 'seed', by: 'test', role: 'admin', at: now, requestId: 'test', scope: region };
    await nodes.save(undefined, node, change);
  }
  const request = (handler: typeof api, domain: string): TestGuidance['ask'] => {
    return (as, method, path, more = {}) => {
      setPlatform(platform);
      const person = typeof as === 'string' ? (as === 'public' ? undefined : personOf(as)) : as;
      const prefix = person ? `/api/${domain}` : `/api/public/${domain}`;
      return call(handler, { ...more, method, path: `${prefix}${path}`, ...(person && { as: person }) });
    };
  };
  const ask = request(api, 'guidance');
  const askHotline = request(hotlineApi, 'hotline');
  const step: TestGuidance['step'] = (as, { id, version }, name, body = {}) =>
    ask(as, 'PUT', `/desk/articles/${id}/${name}`, { body, headers: { 'if-match': `"${version}"` } });
  return {
    platform,
    ask,
    step,
    async published(more = {}) {
      const begun = expectDone(await ask('operator', 'POST', '/desk/articles', { body: aWriting(more) }));
      const sent = expectDone(await step('operator', begun, 'review'));
      return expectDone(await step('leadership', sent, 'approval'));
    },
    async asked(text, more = {}) {
      const body = { text, schoolId: ownSchool, queue: 'methodical', ...more };
      return expectDone(await askHotline('operator', 'POST', '/calls', { body })).id;
    },
    travelTo: clock.travelTo,
    async settle() {
      setPlatform(platform);
      for (;;) {
        const changed = written.splice(0);
        const of = (domain: string, kinds: readonly string[]) =>
          changed
            .filter(
              ({ table, item }) => table === platform.tableName(domain) && kinds.includes(String(item.kind)),
            )
            .map(({ item }) => item);
        const tickets = of('hotline', ['ticket']);
        const records = of('guidance', ['article', 'vote', 'use', 'reader']);
        const told = platform.sent.filter(({ queue }) => queue === 'guidance.questions');
        for (const one of told) platform.sent.splice(platform.sent.indexOf(one), 1);
        if (tickets.length + records.length + told.length === 0) return;
        const settled = [
          await hotlineFeed(streamOf(tickets)),
          await feed(streamOf(records)),
          await questions(queueOf(told.map(({ message }) => message))),
        ];
        if (settled.some(({ batchItemFailures }) => batchItemFailures.length > 0))
          throw new Error('A feed failed');
      }
    },
    async night() {
      setPlatform(platform);
      await nightly();
    },
    stop: database.stop,
  };
}

function expectDone(reply: TestReply) {
  if (reply.status >= 300) throw new Error(JSON.stringify(reply.body));
  return reply.body;
}

function tree(): Node[] {
  const base = (id: string): Omit<Node, 'kind'> => ({
    id,
    regionId: region,
    names: [{ ru: id, en: id, since: '2010-09-01' }],
    legalPerson: true,
    platforms: [],
    opensOn: '2010-09-01',
    succession: [],
    confirmations: [],
    recordedAt: '2011-04-01T08:00:00.000Z',
    version: 1,
  });
  return [
    { ...base(region), kind: 'region', timeZone: 'Europe/Moscow', oktmo: '20' },
    { ...base(ownMunicipality), kind: 'municipality', parentId: region, oktmo: '20602000' },
    {
      ...base(ownSchool),
      kind: 'school',
      parentId: ownMunicipality,
      municipalityId: ownMunicipality,
      code: '20602000-001',
    },
  ];
}
