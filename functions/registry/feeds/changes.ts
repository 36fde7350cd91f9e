import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { z } from 'zod';
import type { ToldWord } from '../../exchange/contract/trust.ts';
import { writeAudit } from '../../shared/audit.ts';
import { dayOf } from '../../shared/calendar/zone.ts';
import { changedFieldSchema, changeSchema } from '../../shared/change.ts';
import type { Verdict } from '../../shared/evidence.ts';
import { type FeedItem, settleChanges } from '../../shared/feed.ts';
import type { Platform } from '../../shared/platform.ts';
import type { NodeId } from '../../shared/words.ts';
import { nodeActsSchema } from '../contract/acts.ts';
import { nodeSchema } from '../contract/nodes.ts';
import { verdictsOfActs, verdictsOfNode } from '../predicates.ts';
import { type RegistryRooms, registryRooms } from '../rooms.ts';
import { fieldsOfWord, schoolWord } from '../rules/schoolWord.ts';
import { checkCompleteness, type NodeLearned } from './completeness.ts';

const changedFieldsSchema = z.object({ fields: z.array(changedFieldSchema) });

/** What follows a change of the registry: its audit entry, and for nodes and acts the proofs made of them. */
export function settleRegistryChanges(
  event: DynamoDBStreamEvent,
  platform: Platform,
): Promise<DynamoDBBatchResponse> {
  const rooms = registryRooms(platform);
  const { table } = rooms;
  const audit = (items: readonly FeedItem[]) => writeAudit(table, items);
  const proveAnd = (verdictsOf: (item: FeedItem) => Verdict[]) => async (items: readonly FeedItem[]) => {
    await audit(items);
    const verdicts = newest(items).flatMap(verdictsOf);
    if (verdicts.length > 0) await platform.queues.send('plan.verdicts', verdicts);
  };
  const node = proveAnd((item) => verdictsOfNode(nodeSchema.parse(item)));
  const acts = proveAnd((item) => verdictsOfActs(nodeActsSchema.parse(item)));
  return settleChanges(event, {
    region: node,
    municipality: node,
    school: async (items) => {
      await node(items);
      const verdicts = await checkCompleteness(rooms, newest(items).map(learnedOf));
      if (verdicts.length > 0) await platform.queues.send('plan.verdicts', verdicts);
      await tellWords(newest(items.filter(changesWord)), rooms, platform);
    },
    branch: node,
    acts: async (items) => {
      await acts(items);
      await platform.queues.send('seminars.appointments', appointing(items));
    },
    person: audit,
    pack: audit,
    actImport: audit,
    calendar: audit,
  });
}

/** A record that no change came with, as a copy of another table brings, is known since it was recorded. */
function learnedOf(item: FeedItem): NodeLearned {
  const node = nodeSchema.parse(item);
  const change = changeSchema.safeParse(item.lastChange);
  return { node, at: change.success ? change.data.at : node.recordedAt };
}

/** Whether a change touches what others compare a record in; of one that does not tell its fields it is taken as said. */
function changesWord({ lastChange }: FeedItem): boolean {
  const { success, data } = changedFieldsSchema.safeParse(lastChange);
  return !success || data.fields.some(({ field }) => fieldsOfWord.has(field));
}

async function tellWords(
  items: readonly FeedItem[],
  { zoneOf }: Pick<RegistryRooms, 'zoneOf'>,
  { queues, clock }: Platform,
): Promise<void> {
  const words: ToldWord[] = [];
  for (const { node, at } of items.map(learnedOf))
    words.push(...schoolWord(node, at, dayOf(clock.now(), await zoneOf(node.regionId))));
  await queues.send('exchange.trust', words);
}

/** Nodes whose responsible may be another one now: whoever trains them is told. */
function appointing(items: readonly FeedItem[]): { nodeId: NodeId }[] {
  const records = newest(items).map((item) => nodeActsSchema.parse(item));
  return records
    .filter(({ acts }) => acts.some(({ appoints }) => appoints?.role === 'responsible'))
    .map(({ nodeId }) => ({ nodeId }));
}

/** A record changed several times in one batch is proved once, as it stands last. */
function newest(items: readonly FeedItem[]): FeedItem[] {
  return [...new Map(items.map((item) => [item.pk, item])).values()];
}
