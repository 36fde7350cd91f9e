import { join } from 'node:path';
import { type Database, type OpenDatabase, openDatabase } from '../../../functions/shared/database.ts';
import { openEmbedded } from '../../../functions/shared/embedded.ts';
import type { Settings } from '../settings.ts';
import { startEmbedded } from './embedded.ts';

export interface Storage {
  db: OpenDatabase;
  stop(): Promise<void>;
}

const patientTries = 8;

/** The embedded database of this machine, or the cluster that the settings name. */
export async function openStorage(settings: Settings): Promise<Storage> {
  if (settings.databaseEndpoint) {
    const db = openDatabase({ endpoint: settings.databaseEndpoint, maxAttempts: patientTries });
    return { db, stop: async () => db.destroy() };
  }
  const embedded = await startEmbedded(join(settings.dataDir, 'db'));
  const db = openEmbedded(embedded.endpoint, { tries: patientTries });
  return {
    db,
    stop: async () => {
      db.destroy();
      await embedded.stop();
    },
  };
}

export async function readRecord(db: Database, table: string, key: { pk: string; sk: string }) {
  const reply = await db.get({ TableName: table, Key: key, ConsistentRead: true });
  return reply.Item;
}
