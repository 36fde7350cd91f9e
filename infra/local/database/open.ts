import { join } from 'node:path';
import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { openDatabase, openEmbedded } from '../../../functions/shared/database.ts';
import type { Settings } from '../settings.ts';
import { startEmbedded } from './embedded.ts';

export interface OpenDatabase {
  db: DynamoDBDocumentClient;
  stop(): Promise<void>;
}

const patientTries = 8;

/** The embedded database of this machine, or the cluster that the settings name. */
export async function openStorage(settings: Settings): Promise<OpenDatabase> {
  if (settings.databaseEndpoint) {
    const db = openDatabase({ endpoint: settings.databaseEndpoint, maxAttempts: patientTries });
    return { db, stop: async () => db.destroy() };
  }
  const embedded = await startEmbedded(join(settings.dataDir, 'db'));
  const db = openEmbedded(embedded.endpoint, { maxAttempts: patientTries });
  return {
    db,
    stop: async () => {
      db.destroy();
      await embedded.stop();
    },
  };
}

export async function readRecord(db: DynamoDBDocumentClient, table: string, key: { pk: string; sk: string }) {
  const reply = await db.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }));
  return reply.Item;
}
