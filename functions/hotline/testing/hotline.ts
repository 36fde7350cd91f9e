import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { manifest as adoptionManifest } from '../../adoption/manifest.ts';
import type { Node } from '../../registry/contract/nodes.ts';
import { manifest as registryManifest } from '../../registry/manifest.ts';
import { nodeRepository } from '../../registry/repository/nodeRepository.ts';
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
import { keyOfRawLetter } from '../feeds/incoming.ts';
import { api, feed, incidentAnswers, incoming } from '../lambda.ts';
import { manifest } from '../manifest.ts';

export type Who = keyof typeof people | Claims | 'public';

export interface TestHotline {
  platform: TestPlatform;
  ask(as: Who, method: string, path: string, more?: Omit<TestCall, 'path'>): Promise<TestReply>;
  /** Asks as a parent does, and hands back the reply's body. */
  asked(more?: object): Promise<{ id: string; number: string; secret: string }>;
  /** A raw letter comes in, with what the mail service says of it. */
  mailed(raw: string | Buffer, told?: { source?: string; receipt?: object }): Promise<void>;
  travelTo(instant: string): void;
  /** More schools of a municipality, by their ids. */
  addSchools(municipalityId: string, count: number): Promise<string[]>;
  /** Hands what was written since the last time to the feed; `again` hands it over twice. */
  deliver(again?: 'again'): Promise<void>;
  /** Lets the feed and the domain's own queue run until nothing is left; `again` hands everything over twice. */
  settle(again?: 'again'): Promise<void>;
  /** How much has been written since the last delivery. */
  writes(): number;
  stop(): Promise<void>;
}

const fed: readonly string[] = manifest.feeds.flatMap(({ kinds }) => kinds);

/** The domain's Lambda entries over the embedded database: two municipalities with a school in each. */
export async function startHotline(now = '2011-09-20T08:00:00.000Z'): Promise<TestHotline> {
  const database = await startDatabase(registryManifest, adoptionManifest, manifest);
  const clock = travellingClock(now);
  const platform = { ...testPlatform(database, now), clock };
  let written: Record<string, unknown>[] = [];
  let letters = 0;
  const intended = new Map<string, Record<string, unknown>>();
  platform.observer = {
    intend: async (table, item) => {
      if (table !== platform.tableName('hotline')) return '';
      const token = String(intended.size);
      intended.set(token, item);
      return token;
    },
    settle: (token, wasWritten) => {
      const item = intended.get(token);
      if (item && wasWritten) written.push(item);
    },
  };
  setPlatform(platform);
  const nodes = nodeRepository(domainTable(platform, 'registry'));
  for (const node of tree()) {
    await nodes.save(undefined, node, seeding(now));
  }
  const ask: TestHotline['ask'] = (as, method, path, more = {}) => {
    setPlatform(platform);
    const person = typeof as === 'string' ? (as === 'public' ? undefined : personOf(as)) : as;
    const prefix = person ? '/api/hotline' : '/api/public/hotline';
    return call(api, { ...more, method, path: `${prefix}${path}`, ...(person && { as: person }) });
  };
  return {
    platform,
    ask,
    asked: async (more = {}) => {
      const body = { text: 'Не открывается журнал 7Б', phone: '+7 473 200-00-00', consent: true, ...more };
      const reply = await ask('public', 'POST', '/tickets', { body });
      if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
      return reply.body;
    },
    mailed: async (raw, { source = 'sender@example.org', receipt = {} } = {}) => {
      setPlatform(platform);
      letters += 1;
      const messageId = `raw-${letters}`;
      await platform.files.put(keyOfRawLetter(messageId), Buffer.from(raw), 'message/rfc822');
      await incoming({ Records: [{ ses: { mail: { messageId, source }, receipt } }] });
    },
    travelTo: clock.travelTo,
    addSchools: async (municipalityId, count) => {
      const ids = Array.from({ length: count }, (_, at) => `s-${municipalityId.slice(2)}-9${at}`);
      for (const id of ids) await nodes.save(undefined, school(id, municipalityId), seeding(now));
      return ids;
    },
    deliver: async (again) => {
      setPlatform(platform);
      const changes = written.filter(({ kind }) => fed.includes(String(kind)));
      written = [];
      for (let time = 0; time < (again ? 2 : 1); time += 1) {
        const { batchItemFailures } = await feed(streamOf(changes));
        if (batchItemFailures.length > 0) throw new Error('The feed failed');
      }
    },
    settle: async (again) => {
      setPlatform(platform);
      const times = again ? 2 : 1;
      for (;;) {
        const changes = written.filter(({ kind }) => fed.includes(String(kind)));
        const sent = platform.sent.splice(0);
        const own = sent.filter(({ queue }) => queue === ownQueue);
        platform.sent.push(...sent.filter(({ queue }) => queue !== ownQueue));
        written = [];
        if (changes.length + own.length === 0) return;
        for (let time = 0; time < times; time += 1) {
          await expectSettled(feed(streamOf(changes)));
          await expectSettled(incidentAnswers(queueOf(own.map(({ message }) => message))));
        }
      }
    },
    writes: () => written.length,
    stop: database.stop,
  };
}

const ownQueue = 'hotline.incidentAnswers';

async function expectSettled(run: Promise<{ batchItemFailures: readonly unknown[] }>): Promise<void> {
  const { batchItemFailures } = await run;
  if (batchItemFailures.length > 0) throw new Error('The feed failed');
}

function queueOf(messages: readonly unknown[]): SQSEvent {
  const Records = messages.map((message, index) => ({
    messageId: String(index),
    body: JSON.stringify(message),
  }));
  return { Records } as unknown as SQSEvent;
}

const seeding = (at: string) => ({
  action: 'seed',
  by: 'test',
  role: 'admin',
  at,
  requestId: 'test',
  scope: region,
});

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

const town = (id: string, name: string): Node => ({
  ...base(id, name),
  kind: 'municipality',
  parentId: region,
  oktmo: id.slice(2),
});

const school = (id: string, municipalityId: string): Node => ({
  ...base(id, `Школа ${id}`),
  kind: 'school',
  parentId: municipalityId,
  municipalityId,
  code: id.slice(2),
});

function tree(): Node[] {
  return [
    { ...base(region, 'Воронежская область'), kind: 'region', timeZone: 'Europe/Moscow', oktmo: '20' },
    town(ownMunicipality, 'Аннинский район'),
    town(foreignMunicipality, 'Бобровский район'),
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
