import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from './database.ts';
import { openEmbedded } from './embedded.ts';

const TableName = 'things';
let server: Server;
let db: OpenDatabase;

beforeAll(async () => {
  server = dynalite({ createTableMs: 0 });
  db = openEmbedded(`http://127.0.0.1:${await listen(0)}`, { tries: 8 });
  await db.ensureTable(definition);
});
afterAll(() => {
  db.destroy();
  server.close();
});

function listen(port: number): Promise<number> {
  return new Promise((resolve) =>
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );
}

const definition = {
  TableName,
  BillingMode: 'PAY_PER_REQUEST' as const,
  AttributeDefinitions: ['pk', 'sk', 'place', 'day'].map((AttributeName) => ({
    AttributeName,
    AttributeType: 'S' as const,
  })),
  KeySchema: keys('pk', 'sk'),
  GlobalSecondaryIndexes: [
    {
      IndexName: 'byPlace',
      KeySchema: keys('place', 'day'),
      Projection: { ProjectionType: 'ALL' as const },
    },
  ],
};

test('a table that is there already stays', async () => {
  await db.put({ TableName, Item: { pk: 'kept', sk: '1' } });
  await db.ensureTable(definition);
  expect((await db.get({ TableName, Key: { pk: 'kept', sk: '1' } })).Item).toEqual({ pk: 'kept', sk: '1' });
});

test('an item comes back as it was put, absent fields left out', async () => {
  const Item = { pk: 'a', sk: '1', count: 1.5, isOpen: false, none: null, tags: ['щ', ''], by: { at: 0 } };
  await db.put({ TableName, Item: { ...Item, absent: undefined, by: { at: 0, to: undefined } } });
  expect((await db.get({ TableName, Key: { pk: 'a', sk: '1' }, ConsistentRead: true })).Item).toEqual(Item);
  expect((await db.get({ TableName, Key: { pk: 'a', sk: '2' } })).Item).toBeUndefined();
});

test('a condition that fails is named as in the cloud', async () => {
  const put = () =>
    db.put({
      TableName,
      Item: { pk: 'b', sk: '1', version: 2 },
      ConditionExpression: 'attribute_not_exists(pk) OR #version = :read',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':read': 1 },
    });
  await put();
  await expect(put()).rejects.toMatchObject({ name: 'ConditionalCheckFailedException' });
  await expect(db.get({ TableName: 'nowhere', Key: { pk: 'b', sk: '1' } })).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
  });
});

test('a query goes on where its page ended, by the table and by an index', async () => {
  const items = ['1', '2', '3'].map((sk) => ({ pk: 'c', sk, place: 'here', day: `2011-09-0${sk}` }));
  await db.batchWrite({ RequestItems: { [TableName]: items.map((Item) => ({ PutRequest: { Item } })) } });
  for (const by of [
    { KeyConditionExpression: 'pk = :at', ExpressionAttributeValues: { ':at': 'c' } },
    {
      IndexName: 'byPlace',
      KeyConditionExpression: 'place = :at',
      ExpressionAttributeValues: { ':at': 'here' },
    },
  ]) {
    const first = await db.query({ TableName, ...by, Limit: 2 });
    const rest = await db.query({ TableName, ...by, ExclusiveStartKey: first.LastEvaluatedKey });
    expect([...(first.Items ?? []), ...(rest.Items ?? [])]).toEqual(items);
    expect(rest.LastEvaluatedKey).toBeUndefined();
  }
});

test('many are read by their keys, and what each call takes is told', async () => {
  const Keys = [
    { pk: 'd', sk: '1' },
    { pk: 'd', sk: '2' },
    { pk: 'd', sk: 'not there' },
  ];
  const requests = Keys.slice(0, 2).map((key) => ({ PutRequest: { Item: { ...key, size: 1 } } }));
  const { UnprocessedItems } = await db.batchWrite({ RequestItems: { [TableName]: requests } });
  expect(UnprocessedItems).toEqual({});
  const reply = await db.batchGet({
    RequestItems: { [TableName]: { Keys } },
    ReturnConsumedCapacity: 'TOTAL',
  });
  expect(reply.Responses?.[TableName]).toHaveLength(2);
  expect(reply.UnprocessedKeys).toEqual({});
  expect(reply.ConsumedCapacity?.[0]?.CapacityUnits).toBeGreaterThan(0);
});

test('a call waits for a database that is being started again', async () => {
  const { port } = server.address() as AddressInfo;
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  const asked = db.get({ TableName, Key: { pk: 'a', sk: '1' } });
  await listen(port);
  await expect(asked).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});

function keys(hash: string, range: string) {
  return [
    { AttributeName: hash, KeyType: 'HASH' as const },
    { AttributeName: range, KeyType: 'RANGE' as const },
  ];
}
