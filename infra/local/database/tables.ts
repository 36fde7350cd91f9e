import type { OpenDatabase } from '../../../functions/shared/database.ts';
import type { Manifest } from '../../../functions/shared/manifest.ts';
import { tableDefinition } from '../../../functions/shared/tableDefinition.ts';

/** Makes the tables that are not there yet. */
export async function ensureTables(
  db: OpenDatabase,
  manifests: readonly Manifest[],
  tableName: (domain: string) => string,
): Promise<void> {
  await Promise.all(
    manifests.map((manifest) => db.ensureTable(tableDefinition(manifest, tableName(manifest.domain)))),
  );
}
