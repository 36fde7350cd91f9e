import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DynamoDBClient,
  type DynamoDBClientConfig,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import {
  type BatchGetCommandInput,
  type BatchWriteCommandInput,
  DynamoDBDocument,
  type GetCommandInput,
  type PutCommandInput,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb';

export type Item = Record<string, unknown>;
interface Units {
  CapacityUnits?: number | undefined;
}
interface Metered {
  ConsumedCapacity?: Units | undefined;
}

/** All that the product asks of DynamoDB, or of anything that speaks its protocol. */
export interface Database {
  get(input: GetCommandInput): Promise<Metered & { Item?: Item | undefined }>;
  put(input: PutCommandInput): Promise<Metered>;
  query(
    input: QueryCommandInput,
  ): Promise<Metered & { Items?: Item[] | undefined; LastEvaluatedKey?: Item | undefined }>;
  batchGet(input: BatchGetCommandInput): Promise<{
    Responses?: Record<string, Item[]> | undefined;
    UnprocessedKeys?: Record<string, { Keys: Item[] | undefined }> | undefined;
    ConsumedCapacity?: Units[] | undefined;
  }>;
  /** Puts only: what is left undone is handed back as it came. */
  batchWrite(
    input: BatchWriteCommandInput,
  ): Promise<{ UnprocessedItems?: Record<string, Record<string, unknown>[]> | undefined }>;
}

/** A database for whoever sets it up and ends the connections to it. */
export interface OpenDatabase extends Database {
  /** Makes a table that is not there yet. */
  ensureTable(definition: CreateTableCommandInput): Promise<void>;
  destroy(): void;
}

/** A client for DynamoDB, or a cluster that speaks its protocol. Absent fields are left out of items. */
export function openDatabase(config: DynamoDBClientConfig = {}): OpenDatabase {
  const client = new DynamoDBClient(config);
  const documents = DynamoDBDocument.from(client, { marshallOptions: { removeUndefinedValues: true } });
  return Object.assign(documents, {
    async ensureTable(definition: CreateTableCommandInput) {
      await client.send(new CreateTableCommand(definition)).catch(unlessThere);
      const patience = { minDelay: 1, maxDelay: 2, maxWaitTime: 60 };
      await waitUntilTableExists({ client, ...patience }, { TableName: definition.TableName });
    },
  });
}

/** That a table is there already is no error. */
export function unlessThere(error: Error): void {
  if (error.name !== 'ResourceInUseException') throw error;
}
