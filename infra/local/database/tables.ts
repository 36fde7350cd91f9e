import { CreateTableCommand, DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Manifest } from '../../../functions/shared/manifest.ts';
import { tableDefinition } from '../../../functions/shared/tableDefinition.ts';

/** Makes the tables that are not there yet. */
export async function ensureTables(
  db: DynamoDBDocumentClient,
  manifests: readonly Manifest[],
  tableName: (domain: string) => string,
): Promise<void> {
  await Promise.all(
    manifests.map(async (manifest) => {
      const name = tableName(manifest.domain);
      await db.send(new CreateTableCommand(tableDefinition(manifest, name))).catch((error: Error) => {
        if (error.name !== 'ResourceInUseException') throw error;
      });
      await untilActive(db, name);
    }),
  );
}

async function untilActive(db: DynamoDBDocumentClient, name: string): Promise<void> {
  for (;;) {
    const reply = await db.send(new DescribeTableCommand({ TableName: name }));
    if (reply.Table?.TableStatus === 'ACTIVE') return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
