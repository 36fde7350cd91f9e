import type { Table } from '../../shared/table.ts';
import { type Defect, defectSchema } from '../contract.ts';

/**
 * Figures a recount did not confirm. There should be none; newest day first, 0.5 read units for some 20.
 */
export interface DefectRepository {
  add(defects: readonly Defect[]): Promise<void>;
  list(
    planId: string,
    page: { limit: number; cursor?: string | undefined },
  ): Promise<{
    items: Defect[];
    next?: string;
  }>;
}

export function defectRepository(table: Table): DefectRepository {
  return {
    add: (defects) =>
      table.putDerived(
        defects.map((defect) => ({
          pk: `defect#${defect.planId}`,
          sk: `${defect.day}#${defect.nodeId}#${defect.number}`,
          kind: 'defect',
          ...defect,
        })),
      ),
    list: (planId, { limit, cursor }) =>
      table.query(
        { pk: `defect#${planId}`, newestFirst: true, limit, ...(cursor && { cursor }) },
        defectSchema,
      ),
  };
}
