import {
  type Attribute,
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { tableNameOf } from '../../../functions/shared/cloud/names.ts';
import type { Manifest } from '../../../functions/shared/manifest.ts';
import type { Stage } from '../stages.ts';

const text = (name: string): Attribute => ({ name, type: AttributeType.STRING });

/**
 * A domain's one table, restorable to any second of the last 35 days, with its changes as a stream. Records that say
 * when they expire go by themselves.
 */
export function domainTable(
  scope: Construct,
  id: string,
  { manifest, stage }: { manifest: Manifest; stage: Stage },
): Table {
  const table = new Table(scope, id, {
    tableName: tableNameOf(stage.installation, manifest.domain),
    partitionKey: text('pk'),
    sortKey: text('sk'),
    billingMode: BillingMode.PAY_PER_REQUEST,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    timeToLiveAttribute: 'expiresAtEpochSeconds',
    stream: StreamViewType.NEW_IMAGE,
    encryption: TableEncryption.AWS_MANAGED,
    deletionProtection: stage.guarded,
    removalPolicy: stage.removal,
  });
  for (const index of manifest.table.indexes)
    table.addGlobalSecondaryIndex({
      indexName: index.name,
      partitionKey: text(index.pk),
      sortKey: text(index.sk),
      projectionType: ProjectionType.ALL,
    });
  return table;
}
