import type { Change } from '../../shared/change.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type Month, type MonthlyReport, monthlyReportSchema } from '../contract/monthly.ts';

interface MonthOf {
  municipalityId: NodeId;
  schoolId: NodeId;
  month: Month;
}

/**
 * A school's report for a month: one item beside those of its municipality for the month, 4 KB with 30 classes.
 *
 * | question | how | cost |
 * |---|---|---|
 * | one | GetItem `monthly#<municipality>#<month>`, `<school>` | 1 read unit |
 * | those of a municipality for a month | query `monthly#<municipality>#<month>` | 0.5 read units each |
 * | save | PutItem on the version that was read | 4 write units |
 */
export function monthlyRepository(table: Table) {
  return {
    of: (wanted: MonthOf): Promise<MonthlyReport | undefined> =>
      table.get(keyOf(wanted), monthlyReportSchema),

    ofMunicipality: (municipalityId: NodeId, month: Month): Promise<MonthlyReport[]> =>
      table.queryAll({ pk: keyOf({ municipalityId, month, schoolId: '' }).pk }, monthlyReportSchema),

    save: (before: MonthlyReport | undefined, after: MonthlyReport, change: Change): Promise<MonthlyReport> =>
      table.save({ key: keyOf(after), kind: 'monthly', ...(before && { before }), after, change }),
  };
}
export type MonthlyRepository = ReturnType<typeof monthlyRepository>;

function keyOf({ municipalityId, schoolId, month }: MonthOf) {
  return { pk: `monthly#${municipalityId}#${month}`, sk: schoolId };
}
