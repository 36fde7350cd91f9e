import { Agent, type IncomingMessage, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { type Database, type Item, type OpenDatabase, unlessThere } from './database.ts';

/** An item as it goes over the wire: each value under the letter of its type. */
type Wired = Parameters<typeof unmarshall>[0];
type Call = <Reply>(action: string, input: object) => Promise<Reply>;
interface Refused {
  __type?: string;
  message?: string;
  Message?: string;
}

/** The embedded database wants to see a signature and reads none. */
const headers = {
  'content-type': 'application/x-amz-json-1.0',
  'x-amz-date': '20110429T000000Z',
  authorization:
    'AWS4-HMAC-SHA256 Credential=local/20110429/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
};
const maxSockets = 50;
const usualTries = 3;
const firstWaitMs = 100;
const askAgainMs = 5;
/** The line is gone, and the database with it: it may be back in a moment. */
const lineIsGone = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE']);

/** A refusal of the database under the name that the SDK gives it: `ConditionalCheckFailedException`. */
class DatabaseError extends Error {
  constructor({ __type = '', message, Message }: Refused) {
    super(message ?? Message ?? __type);
    this.name = __type.slice(__type.indexOf('#') + 1);
  }
}

/**
 * Speaks DynamoDB's protocol to a database on this machine, without what only the cloud needs: signatures, regions,
 * endpoints to be found, schemas of two hundred operations. While the database is started again a call is repeated.
 */
export function openEmbedded(endpoint: string, { tries = usualTries } = {}): OpenDatabase {
  const agent = new Agent({ keepAlive: true, maxSockets });
  const call: Call = async (action, input) => {
    const body = JSON.stringify(input);
    const { status, reply } = await repeated(tries, async () => {
      const response = await post(endpoint, agent, action, body);
      return { status: response.statusCode, reply: await json(response) };
    });
    if (status !== 200) throw new DatabaseError(reply as Refused);
    return reply as never;
  };
  return {
    ...operations(call),
    async ensureTable(definition) {
      await call('CreateTable', definition).catch(unlessThere);
      await untilActive(call, definition.TableName);
    },
    destroy: () => agent.destroy(),
  };
}

async function untilActive(call: Call, name: string | undefined): Promise<void> {
  for (;;) {
    const { Table } = await call<{ Table: { TableStatus: string } }>('DescribeTable', { TableName: name });
    if (Table.TableStatus === 'ACTIVE') return;
    await setTimeout(askAgainMs);
  }
}

function post(endpoint: string, agent: Agent, action: string, body: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const sent = request(endpoint, {
      agent,
      method: 'POST',
      headers: {
        ...headers,
        'x-amz-target': `DynamoDB_20120810.${action}`,
        'content-length': Buffer.byteLength(body),
      },
    });
    sent.once('response', resolve);
    sent.once('error', reject);
    sent.end(body);
  });
}

/** Tries again while nobody listens, each time after twice as long. */
async function repeated<Result>(tries: number, attempt: () => Promise<Result>): Promise<Result> {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt();
    } catch (error) {
      if (tried >= tries || !lineIsGone.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      await setTimeout(firstWaitMs * 2 ** (tried - 1));
    }
  }
}

function operations(call: Call): Database {
  return {
    async get(input) {
      const reply = await call<{ Item?: Wired }>('GetItem', { ...input, Key: toWire(input.Key) });
      return { ...reply, Item: reply.Item && unmarshall(reply.Item) };
    },
    put: (input) => call('PutItem', { ...input, Item: toWire(input.Item), ...valuesOf(input) }),
    async query(input) {
      const reply = await call<{ Items?: Wired[]; LastEvaluatedKey?: Wired }>('Query', {
        ...input,
        ...valuesOf(input),
        ExclusiveStartKey: toWire(input.ExclusiveStartKey),
      });
      return {
        ...reply,
        Items: reply.Items?.map(fromWire),
        LastEvaluatedKey: reply.LastEvaluatedKey && fromWire(reply.LastEvaluatedKey),
      };
    },
    async batchGet(input) {
      const RequestItems = eachTable(input.RequestItems, (asked) => ({
        ...asked,
        Keys: asked.Keys?.map(toWire),
      }));
      const reply = await call<{
        Responses?: Record<string, Wired[]>;
        UnprocessedKeys?: Record<string, { Keys: Wired[] }>;
      }>('BatchGetItem', { ...input, RequestItems });
      return {
        ...reply,
        Responses: eachTable(reply.Responses, (items) => items.map(fromWire)),
        UnprocessedKeys: eachTable(reply.UnprocessedKeys, ({ Keys }) => ({ Keys: Keys.map(fromWire) })),
      };
    },
    async batchWrite(input) {
      const RequestItems = eachTable(input.RequestItems, (requests) =>
        requests.map(({ PutRequest }) => ({ PutRequest: { Item: toWire(PutRequest?.Item) } })),
      );
      const reply = await call<{ UnprocessedItems?: Record<string, { PutRequest: { Item: Wired } }[]> }>(
        'BatchWriteItem',
        { ...input, RequestItems },
      );
      return {
        UnprocessedItems: eachTable(reply.UnprocessedItems, (left) =>
          left.map(({ PutRequest }) => ({ PutRequest: { Item: fromWire(PutRequest.Item) } })),
        ),
      };
    },
  };
}

const toWire = (item: Item | undefined) => item && marshall(item, { removeUndefinedValues: true });
const fromWire = (item: Wired): Item => unmarshall(item);

function valuesOf({ ExpressionAttributeValues: values }: { ExpressionAttributeValues?: Item | undefined }) {
  return { ExpressionAttributeValues: toWire(values) };
}

function eachTable<Before, After>(
  tables: Record<string, Before> | undefined,
  change: (table: Before) => After,
): Record<string, After> | undefined {
  return tables && Object.fromEntries(Object.entries(tables).map(([name, one]) => [name, change(one)]));
}
