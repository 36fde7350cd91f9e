import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type DeskOperator, deskOperatorSchema } from '../contract/desk.ts';

/**
 * Who works at a region's desk, made by the feed of what they do there: pk `operators#<region>`, sk the person's id,
 * 0.2 KB. All of a region: one query, 0.5 read units for 20. 1 write unit a person in a batch of changes.
 */
export function operatorRepository(table: Table) {
  return {
    of: (regionId: NodeId): Promise<DeskOperator[]> =>
      table.queryAll({ pk: `operators#${regionId}` }, deskOperatorSchema),

    put: (regionId: NodeId, operators: readonly DeskOperator[]): Promise<void> =>
      table.putDerived(
        operators.map((operator) => ({
          pk: `operators#${regionId}`,
          sk: operator.id,
          kind: 'operator',
          ...operator,
        })),
      ),
  };
}
export type OperatorRepository = ReturnType<typeof operatorRepository>;
