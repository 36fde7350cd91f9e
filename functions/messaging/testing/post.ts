import { manifest as planManifest } from '../../plan/manifest.ts';
import { manifest as registryManifest } from '../../registry/manifest.ts';
import { nodeRepository } from '../../registry/repository/nodeRepository.ts';
import { aNode } from '../../registry/testing/builders.ts';
import type { Session } from '../../seminars/contract/sessions.ts';
import { manifest as seminarsManifest } from '../../seminars/manifest.ts';
import { sessionRepository } from '../../seminars/repository/sessionRepository.ts';
import { type TravellingClock, travellingClock } from '../../shared/clock.ts';
import { domainTable, type Platform, setPlatform } from '../../shared/platform.ts';
import type { WriteObserver } from '../../shared/table.ts';
import { call, type TestReply } from '../../shared/testing/call.ts';
import { startDatabase } from '../../shared/testing/database.ts';
import { queueOf, streamOf } from '../../shared/testing/events.ts';
import {
  foreignMunicipality,
  ownMunicipality,
  ownSchool,
  personOf,
  region,
} from '../../shared/testing/people.ts';
import { type TestPlatform, testPlatform } from '../../shared/testing/platform.ts';
import { api, duties, events, notices, post, postFeed, webhookFeed, webhooks } from '../lambda.ts';
import { manifest } from '../manifest.ts';
import type { Who } from './messaging.ts';

export interface TestPost {
  platform: TestPlatform & { clock: TravellingClock };
  ask(
    as: Who,
    method: string,
    path: string,
    more?: { body?: unknown; version?: number; key?: string },
  ): Promise<TestReply>;
  /** Brings changes and messages to their handlers until nothing is left; hands back how many were of each queue. */
  settle(): Promise<Record<string, number>>;
  /** Writes, saves and sends a message, and brings it to its desks. */
  send(as: Who, body: object): Promise<string>;
  /** The hourly run that tells of answers whose day is over, brought to whoever it tells. */
  runDuties(): Promise<void>;
  /** A school more in the municipality. */
  addSchool(id: string): Promise<void>;
  addSession(session: Session): Promise<void>;
  stop(): Promise<void>;
}

/** Tuesday, noon in Moscow. */
export const noon = '2011-09-20T08:00:00.000Z';
export const schoolsOfOwn = ['001', '002', '003'].map((number) => `s-20602000-${number}`);

const feeds = {
  message: postFeed,
  messageThread: postFeed,
  webhook: webhookFeed,
  webhookDelivery: webhookFeed,
};
const queues = { notices, post, events, webhooks };

/** The domain's Lambda entries over the embedded database: a region with a municipality of three schools. */
export async function startPost(): Promise<TestPost> {
  const database = await startDatabase(registryManifest, planManifest, seminarsManifest, manifest);
  const clock = travellingClock(noon);
  const changed: Record<string, unknown>[] = [];
  const watching: WriteObserver = {
    intend: async (_table, item) => {
      if (String(item.kind) in feeds) changed.push(item);
      return '';
    },
    settle: () => undefined,
  };
  const platform = { ...testPlatform(database, noon), clock, observer: watching };
  await seed(platform);
  const ask: TestPost['ask'] = (as, method, path, { body, version, key } = {}) => {
    setPlatform(platform);
    return call(api, {
      method,
      path: `/api/messaging${path}`,
      as: typeof as === 'string' ? personOf(as) : as,
      ...(body !== undefined && { body }),
      headers: {
        ...(version !== undefined && { 'if-match': `"${version}"` }),
        ...(key !== undefined && { 'idempotency-key': key }),
      },
    });
  };
  async function settle(): Promise<Record<string, number>> {
    setPlatform(platform);
    const counts: Record<string, number> = {};
    while (changed.length > 0 || platform.sent.some(({ queue }) => queue.startsWith('messaging.'))) {
      for (const item of changed.splice(0)) await feeds[item.kind as keyof typeof feeds](streamOf([item]));
      for (const [name, take] of Object.entries(queues)) {
        const own = platform.sent.filter(({ queue }) => queue === `messaging.${name}`);
        platform.sent.splice(0, platform.sent.length, ...platform.sent.filter((one) => !own.includes(one)));
        counts[name] = (counts[name] ?? 0) + own.length;
        if (own.length > 0) await take(queueOf(own.map(({ message }) => message)));
      }
    }
    return counts;
  }
  return {
    platform,
    ask,
    settle,
    async send(as, body) {
      const draft = await ask(as, 'POST', '/messages', { body });
      const { id, version } = draft.body;
      const sent = await ask(as, 'PUT', `/messages/${id}/sending`, { version });
      if (sent.status !== 200) throw new Error(JSON.stringify(sent.body));
      await settle();
      return id;
    },
    async runDuties() {
      setPlatform(platform);
      await duties();
      await settle();
    },
    addSchool: (id) => putSchool(id, platform),
    async addSession(session) {
      await sessionRepository(domainTable(platform, 'seminars')).create(session, seeding);
    },
    stop: database.stop,
  };
}

const seeding = { action: 'seed', by: 'test', role: 'admin', at: noon, requestId: 'test', scope: region };

async function putSchool(id: string, platform: Platform): Promise<void> {
  const school = aNode({
    id,
    kind: 'school',
    regionId: region,
    municipalityId: ownMunicipality,
    parentId: ownMunicipality,
  });
  await nodeRepository(domainTable(platform, 'registry')).save(undefined, school, seeding);
}

async function seed(platform: Platform): Promise<void> {
  const nodes = nodeRepository(domainTable(platform, 'registry'));
  const { parentId: _parent, municipalityId: _place, ...bare } = aNode({ id: region, kind: 'region' });
  await nodes.save(undefined, { ...bare, timeZone: 'Europe/Moscow' }, seeding);
  for (const id of [ownMunicipality, foreignMunicipality]) {
    const { municipalityId: _own, ...town } = aNode({ id, kind: 'municipality', regionId: region });
    await nodes.save(undefined, { ...town, parentId: region }, seeding);
  }
  for (const id of new Set([ownSchool, ...schoolsOfOwn])) await putSchool(id, platform);
}
