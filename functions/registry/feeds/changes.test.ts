import { marshall } from '@aws-sdk/util-dynamodb';
import type { AttributeValue, DynamoDBStreamEvent } from 'aws-lambda';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { verdictSchema } from '../../shared/evidence.ts';
import { log } from '../../shared/log.ts';
import { setPlatform } from '../../shared/platform.ts';
import { feed } from '../lambda.ts';
import { aNode, anAct, stepped, theActs } from '../testing/builders.ts';
import { startRegistry, type TestRegistry } from '../testing/registry.ts';

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
  await registry.importPack();
});
afterAll(() => registry.database.stop());

function eventOf(...items: Record<string, unknown>[]): DynamoDBStreamEvent {
  return {
    Records: items.map((item, at) => ({
      eventID: String(at),
      dynamodb: {
        SequenceNumber: String(at),
        NewImage: marshall(item, { removeUndefinedValues: true }) as Record<string, AttributeValue>,
      },
    })),
  };
}

const lastChange = {
  action: 'actAccepted',
  by: 'p-operator',
  role: 'operator',
  at: '2011-05-16T08:00:00.000Z',
  why: '12-к',
  requestId: 'r-1',
  scope: 's-20602000-001',
  fields: [],
};
const acts = {
  pk: 'acts#s-20602000-001',
  sk: 'acts',
  kind: 'acts',
  ...theActs(stepped(anAct(), 'accepted', '2011-05-16T08:00:00.000Z')),
  lastChange,
};
const node = { pk: 'node#s-20602000-001', sk: 'node', ...aNode(), lastChange };

test('a change of acts or nodes leaves an audit entry and sends the proofs, however often it is met', async () => {
  setPlatform(registry.platform);
  expect(await feed(eventOf(acts, node))).toEqual({ batchItemFailures: [] });
  const sentTo = (to: string) =>
    registry.platform.sent.filter(({ queue }) => queue === to).map(({ message }) => message);
  const verdicts = sentTo('plan.verdicts').map((message) => verdictSchema.parse(message));
  expect(verdicts.map(({ predicate }) => predicate)).toEqual([
    'registry.responsibleAppointed?role=responsible',
    'registry.nodeAnswering?kind=school',
    'registry.recordComplete',
  ]);
  expect(sentTo('seminars.appointments')).toEqual([{ nodeId: 's-20602000-001' }]);
  const once = [...registry.platform.sent];
  await feed(eventOf(acts, node));
  expect(registry.platform.sent.slice(once.length)).toEqual(once);

  const audit = await registry.ask('leadership', 'GET', '/audit?node=s-20602000-001');
  expect(audit.body.items).toMatchObject([{ action: 'actAccepted', why: '12-к' }, { action: 'actAccepted' }]);
});

test('the audit of a node is for those above it and its own people; others see what they did themselves', async () => {
  const path = '/audit?node=s-20602000-001';
  expect((await registry.ask('municipal', 'GET', path)).body.items).toHaveLength(2);
  expect((await registry.ask('school', 'GET', path)).body.items).toHaveLength(2);
  expect((await registry.ask('operator', 'GET', path)).body.code).toBe('foreignNode');
  expect((await registry.ask('school', 'GET', '/audit?node=s-20604000-001')).body.code).toBe('foreignNode');
  expect((await registry.ask('operator', 'GET', '/audit')).body.items).toHaveLength(2);
  expect((await registry.ask('trainer', 'GET', '/audit')).body.items).toEqual([]);
});

test('a record that cannot be read is reported and stops nobody', async () => {
  setPlatform(registry.platform);
  const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined);
  const broken = { ...node, pk: 'node#broken', names: 'нет' };
  expect(await feed(eventOf(broken, acts))).toEqual({ batchItemFailures: [{ itemIdentifier: '0' }] });
  expect(logged).toHaveBeenCalledWith('feed batch failed', expect.objectContaining({ kind: 'school' }));
  logged.mockRestore();
});
