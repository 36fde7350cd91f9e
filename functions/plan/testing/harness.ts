import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import type { Node } from '../../registry/contract/nodes.ts';
import { manifest as registryManifest } from '../../registry/manifest.ts';
import { nodeRepository } from '../../registry/repository/nodeRepository.ts';
import { type TravellingClock, travellingClock } from '../../shared/clock.ts';
import type { Verdict } from '../../shared/evidence.ts';
import type { Manifest } from '../../shared/manifest.ts';
import { domainTable, type Platform, setPlatform } from '../../shared/platform.ts';
import type { WriteObserver } from '../../shared/table.ts';
import { startDatabase } from '../../shared/testing/database.ts';
import { testPlatform } from '../../shared/testing/platform.ts';
import type { Day, NodeId } from '../../shared/words.ts';
import { feed, published, recount, verdicts } from '../lambda.ts';
import { manifest } from '../manifest.ts';
import { type PlanRooms, planRooms } from '../rooms.ts';

export interface PlanHarness {
  rooms: PlanRooms;
  platform: Platform;
  clock: TravellingClock;
  /** Puts nodes into the registry, known since the morning of 28 April 2011. */
  addNodes(nodes: readonly Node[]): Promise<void>;
  /** Sends verdicts as other domains do, and lets everything settle. */
  prove(...sent: Verdict[]): Promise<void>;
  /** Calls the feeds for every write since the last time, until they write nothing more. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

/** The plan domain over an in-memory database, with its feeds called as the host would call them; with tables of others. */
export async function startPlan(now: string, ...others: Manifest[]): Promise<PlanHarness> {
  const database = await startDatabase(manifest, registryManifest, ...others);
  const clock = travellingClock(now);
  const written: Record<string, unknown>[] = [];
  const platform: Platform = { ...testPlatform(database, now), clock, observer: observerOf(written) };
  setPlatform(platform);
  const nodes = nodeRepository(domainTable(platform, 'registry'));

  async function settle(): Promise<void> {
    while (written.length > 0) {
      const event = streamOf(written.splice(0));
      await feed(event);
      await published(event);
      await recount(event);
    }
  }

  return {
    rooms: planRooms(platform),
    platform,
    clock,
    settle,
    addNodes: async (added) => {
      for (const node of added) await nodes.save(undefined, node, changeOf(node.id));
      written.splice(0);
    },
    prove: async (...sent) => {
      await verdicts(queueOf(sent));
      await settle();
    },
    stop: database.stop,
  };
}

function observerOf(written: Record<string, unknown>[]): WriteObserver {
  const waiting = new Map<string, Record<string, unknown>>();
  return {
    intend: async (_table, item) => {
      const token = `${waiting.size} ${String(item.pk)} ${String(item.sk)}`;
      waiting.set(token, item);
      return token;
    },
    settle: (token, done) => {
      const item = waiting.get(token);
      waiting.delete(token);
      if (item && done) written.push(item);
    },
  };
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

function queueOf(messages: readonly unknown[]): SQSEvent {
  return {
    Records: messages.map((message, index) => ({ messageId: String(index), body: JSON.stringify(message) })),
  } as SQSEvent;
}

function changeOf(scope: NodeId) {
  return {
    action: 'test',
    by: 'p-test',
    role: 'admin',
    at: '2011-04-28T08:00:00.000Z',
    requestId: 'test',
    scope,
  };
}

export function aNode(id: NodeId, overrides: Partial<Node> = {}): Node {
  const kind =
    ({ r: 'region', m: 'municipality', s: 'school', b: 'branch' } as const)[id[0] ?? ''] ?? 'school';
  const municipalityId = kind === 'region' ? undefined : `m-${id.slice(2, 10)}`;
  return {
    id,
    kind,
    regionId: 'r-20',
    ...(kind !== 'region' && { parentId: kind === 'municipality' ? 'r-20' : municipalityId }),
    ...(municipalityId && { municipalityId }),
    names: [{ ru: `Узел ${id}`, en: id, since: '2000-01-01' }],
    legalPerson: kind !== 'branch',
    platforms: [],
    opensOn: '2000-09-01',
    succession: [],
    confirmations: [],
    recordedAt: '2011-04-28T08:00:00.000Z',
    version: 0,
    ...overrides,
  };
}

export function schoolId(municipalityId: NodeId, number: number): NodeId {
  return `s-${municipalityId.slice(2)}-${String(number).padStart(3, '0')}`;
}

/** A region with so many municipalities and schools in each. */
export function aRegionOf(municipalities: readonly NodeId[], schoolsEach: number): Node[] {
  return [
    aNode('r-20'),
    ...municipalities.map((id) => aNode(id)),
    ...municipalities.flatMap((id) =>
      Array.from({ length: schoolsEach }, (_, index) => aNode(schoolId(id, index + 1))),
    ),
  ];
}

/** What a domain sends when a school has satisfied a predicate on a day. */
export function aVerdict(
  nodeId: NodeId,
  predicate: string,
  history: Verdict['history'],
  period = 'once',
): Verdict {
  const municipality = `m-${nodeId.slice(2, 10)}`;
  const path = nodeId.startsWith('r-')
    ? [nodeId]
    : nodeId.startsWith('m-')
      ? ['r-20', nodeId]
      : ['r-20', municipality, nodeId];
  return { nodeId, path, predicate, period, history };
}

export function onDay(day: Day, time = '09:00:00.000'): string {
  return `${day}T${time}Z`;
}
