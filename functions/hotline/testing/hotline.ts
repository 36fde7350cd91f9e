import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { manifest as adoptionManifest } from '../../adoption/manifest.ts';
import type { Node } from '../../registry/contract.ts';
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
import { api, feed, incoming } from '../lambda.ts';
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
  /** Hands what was written since the last time to the feed; `again` hands it over twice. */
  deliver(again?: 'again'): Promise<void>;
  stop(): Promise<void>;
}

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
    const change = { action: 'seed', by: 'test', role: 'admin', at: now, requestId: 'test', scope: region };
    await nodes.save(undefined, node, change);
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
    deliver: async (again) => {
      setPlatform(platform);
      const changes = written.filter(({ kind }) => kind === 'ticket');
      written = [];
      for (let time = 0; time < (again ? 2 : 1); time += 1) {
        const { batchItemFailures } = await feed(streamOf(changes));
        if (batchItemFailures.length > 0) throw new Error('The feed failed');
      }
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
