import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';
import type { Database } from '../database.ts';
import { openEmbedded } from '../embedded.ts';
import type { Manifest } from '../manifest.ts';
import { tableDefinition } from '../tableDefinition.ts';

export interface TestDatabase {
  db: Database;
  endpoint: string;
  tableName(domain: string): string;
  stop(): Promise<void>;
}

const sweepMs = 5;

/** The embedded database, in memory and on a free loopback port, with the tables of the manifests. */
export async function startDatabase(...manifests: Manifest[]): Promise<TestDatabase> {
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}`;
  const db = openEmbedded(endpoint);
  const tableName = (domain: string) => `test-${domain}`;
  for (const manifest of manifests)
    await db.ensureTable(tableDefinition(manifest, tableName(manifest.domain)));
  return {
    db,
    endpoint,
    tableName,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      // What is under way is answered first: the engine throws where it is asked while it closes.
      const sweep = setInterval(() => server.closeIdleConnections(), sweepMs);
      await closed;
      clearInterval(sweep);
      db.destroy();
    },
  };
}
