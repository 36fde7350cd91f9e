import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import type { Manifest } from './manifest.ts';

/** The table a manifest asks for, as the database's own CreateTable takes it. */
export function tableDefinition(manifest: Manifest, name: string): CreateTableCommandInput {
  const { indexes } = manifest.table;
  const attributes = new Set(['pk', 'sk', ...indexes.flatMap((index) => [index.pk, index.sk])]);
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [...attributes].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    KeySchema: keySchema('pk', 'sk'),
    ...(indexes.length > 0 && {
      GlobalSecondaryIndexes: indexes.map((index) => ({
        IndexName: index.name,
        KeySchema: keySchema(index.pk, index.sk),
        Projection: { ProjectionType: 'ALL' as const },
      })),
    }),
  };
}

function keySchema(pk: string, sk: string): NonNullable<CreateTableCommandInput['KeySchema']> {
  return [
    { AttributeName: pk, KeyType: 'HASH' },
    { AttributeName: sk, KeyType: 'RANGE' },
  ];
}
