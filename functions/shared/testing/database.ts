import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import { openEmbedded } from '../database.ts';
import type { Manifest } from '../manifest.ts';
import { tableDefinition } from '../tableDefinition.ts';

export interface TestDatabase {
  db: DynamoDBDocumentClient;
  tableName(domain: string): string;
  stop(): Promise<void>;
}

/** The embedded database, in memory and on a free loopback port, with the tables of the manifests. */
export async function startDatabase(...manifests: Manifest[]): Promise<TestDatabase> {
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const db = openEmbedded(`http://127.0.0.1:${port}`);
  const tableName = (domain: string) => `test-${domain}`;
  for (const manifest of manifests)
    await db.send(new CreateTableCommand(tableDefinition(manifest, tableName(manifest.domain))));
  return {
    db,
    tableName,
    stop: async () => {
      db.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
