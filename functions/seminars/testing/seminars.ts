import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { manifest as adoptionManifest } from '../../adoption/manifest.ts';
import type { Node } from '../../registry/contract/nodes.ts';
import { manifest as registryManifest } from '../../registry/manifest.ts';
import { actsRepository } from '../../registry/repository/actsRepository.ts';
import { nodeRepository } from '../../registry/repository/nodeRepository.ts';
import { anAct, stepped } from '../../registry/testing/builders.ts';
import type { Claims } from '../../shared/access/claims.ts';
import { travellingClock } from '../../shared/clock.ts';
import { domainTable, setPlatform } from '../../shared/platform.ts';
import { call, type TestCall, type TestReply } from '../../shared/testing/call.ts';
import { startDatabase } from '../../shared/testing/database.ts';
import {
  foreignMunicipality,
  foreignSchool,
  ownMunicipality,
  ownSchool,
  type people,
  personOf,
  region,
} from '../../shared/testing/people.ts';
import { type TestPlatform, testPlatform } from '../../shared/testing/platform.ts';
import type { NodeId } from '../../shared/words.ts';
import { api, appointments, effects, feed, remind, settle } from '../lambda.ts';
import { manifest } from '../manifest.ts';

export type Who = keyof typeof people | Claims | 'public';

export interface TestSeminars {
  platform: TestPlatform;
  ask(as: Who, method: string, path: string, more?: Omit<TestCall, 'path'>): Promise<TestReply>;
  /** Asks, and hands back the body of a reply that has to be a yes. */
  done(as: Who, method: string, path: string, body?: unknown, version?: number): Promise<TestReply['body']>;
  travelTo(instant: string): void;
  /** Hands what was written since the last time to the feed, until nothing new is written; `again` hands it over twice. */
  deliver(again?: 'again'): Promise<void>;
  /** What went to a queue since the beginning. */
  sentTo<Message>(queue: string): Message[];
  /** An accepted act appoints somebody in a school, and the registry tells so. */
  appoint(
    nodeId: NodeId,
    personName: string,
    more?: { id?: string; succeeds?: string; on?: string },
  ): Promise<void>;
  settle(): Promise<void>;
  /** The nightly run that reckons what came of sessions. */
  reckon(): Promise<void>;
  /** The daily run that reminds people. */
  remind(): Promise<void>;
  stop(): Promise<void>;
}

/** The domain's Lambda entries over the embedded database: two municipalities with a school in each. */
export async function startSeminars(now = '2011-05-10T06:00:00.000Z'): Promise<TestSeminars> {
  const database = await startDatabase(registryManifest, adoptionManifest, manifest);
  const clock = travellingClock(now);
  const platform = { ...testPlatform(database, now), clock };
  let written: Record<string, unknown>[] = [];
  const intended = new Map<string, Record<string, unknown>>();
  let tokens = 0;
  platform.observer = {
    intend: async (table, item) => {
      if (table !== platform.tableName('seminars')) return '';
      tokens += 1;
      intended.set(String(tokens), item);
      return String(tokens);
    },
    settle: (token, wasWritten) => {
      const item = intended.get(token);
      if (item && wasWritten) written.push(item);
    },
  };
  setPlatform(platform);
  const registry = domainTable(platform, 'registry');
  const nodes = nodeRepository(registry);
  const change = { action: 'seed', by: 'test', role: 'admin', at: now, requestId: 'test', scope: region };
  for (const node of tree()) await nodes.save(undefined, node, change);

  const ask: TestSeminars['ask'] = (as, method, path, more = {}) => {
    setPlatform(platform);
    const person = typeof as === 'string' ? (as === 'public' ? undefined : personOf(as)) : as;
    const prefix = person ? '/api/seminars' : '/api/public/seminars';
    return call(api, { ...more, method, path: `${prefix}${path}`, ...(person && { as: person }) });
  };
  return {
    platform,
    ask,
    done: async (as, method, path, body, version) => {
      const reply = await ask(as, method, path, {
        ...(body !== undefined && { body }),
        ...(version !== undefined && { headers: { 'if-match': `"${version}"` } }),
      });
      if (reply.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(reply.body)}`);
      return reply.body;
    },
    travelTo: clock.travelTo,
    deliver: async (again) => {
      setPlatform(platform);
      while (written.length > 0) {
        const changes = written.filter(({ kind }) =>
          (manifest.feeds[0].kinds as readonly unknown[]).includes(kind),
        );
        written = [];
        for (let time = 0; time < (again ? 2 : 1); time += 1) {
          const { batchItemFailures } = await feed(streamOf(changes));
          if (batchItemFailures.length > 0) throw new Error('The feed failed');
        }
      }
    },
    sentTo: (queue) =>
      platform.sent.filter((sent) => sent.queue === queue).map(({ message }) => message as never),
    appoint: async (nodeId, personName, { id = 'act-1', succeeds, on = '2011-05-05' } = {}) => {
      setPlatform(platform);
      const acts = actsRepository(registry);
      const node = await nodes.get(nodeId);
      const before = await acts.of(node);
      const at = clock.now().toISOString();
      const act = stepped(
        anAct({
          id,
          signedOn: on,
          validFrom: on,
          appoints: { personName, post: 'завуч', role: 'responsible' },
        }),
        'accepted',
        at,
      );
      const standing = before.acts.map((one) =>
        one.id === succeeds
          ? {
              ...one,
              steps: [...one.steps, { kind: 'succeeded' as const, effectiveAt: on, recordedAt: at, by: 'p' }],
            }
          : one,
      );
      await acts.save(before, { ...before, acts: [...standing, act] }, change);
      const { batchItemFailures } = await appointments(messagesOf({ nodeId }));
      if (batchItemFailures.length > 0) throw new Error('The appointment was not taken');
    },
    settle: async () => {
      setPlatform(platform);
      await settle();
    },
    reckon: async () => {
      setPlatform(platform);
      await effects();
    },
    remind: async () => {
      setPlatform(platform);
      await remind();
    },
    stop: database.stop,
  };
}

function tree(): Node[] {
  const base = (id: string, name: string): Omit<Node, 'kind'> => ({
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
  });
  const town = (id: string, name: string, lat: number, lon: number): Node => ({
    ...base(id, name),
    kind: 'municipality',
    parentId: region,
    oktmo: id.slice(2),
    point: { lat, lon },
  });
  const school = (id: string, municipalityId: string): Node => ({
    ...base(id, `Школа ${id}`),
    kind: 'school',
    parentId: municipalityId,
    municipalityId,
    code: id.slice(2),
  });
  return [
    { ...base(region, 'Воронежская область'), kind: 'region', timeZone: 'Europe/Moscow', oktmo: '20' },
    town(ownMunicipality, 'Аннинский район', 51.49, 40.42),
    town(foreignMunicipality, 'Бобровский район', 51.1, 40.03),
    school(ownSchool, ownMunicipality),
    school(foreignSchool, foreignMunicipality),
  ];
}

function streamOf(items: readonly Record<string, unknown>[]): DynamoDBStreamEvent {
  return {
    Records: items.map((item, index) => ({
      eventID: String(index),
      dynamodb: {
        SequenceNumber: String(index),
        NewImage: marshall(item, { removeUndefinedValues: true }) as never,
      },
    })),
  };
}

function messagesOf(...bodies: readonly unknown[]): SQSEvent {
  return {
    Records: bodies.map((body, at) => ({ messageId: String(at), body: JSON.stringify(body) })) as never,
  };
}
