import type { EvidenceRow, MeasureNumber, MeasureView } from '../../../functions/plan/contract.ts';
import type { EvidenceStatus } from '../../../functions/shared/evidence.ts';
import type { NodeId } from '../../../functions/shared/words.ts';

/** A school with its standing under each of the key measures. */
export interface SchoolRow {
  nodeId: NodeId;
  name: string;
  cells: Readonly<Record<MeasureNumber, EvidenceRow | undefined>>;
  overdue: number;
}

/** Measures a school can be held against one by one: they bind schools, and something proves them. */
export function keyMeasures(measures: readonly MeasureView[]): MeasureView[] {
  return measures.filter(
    ({ audience, predicate }) =>
      predicate !== undefined && (audience === 'schools' || audience === 'municipalitiesAndSchools'),
  );
}

export function schoolRows(
  schools: readonly { id: NodeId; name: string }[],
  evidence: ReadonlyMap<MeasureNumber, readonly EvidenceRow[]>,
): SchoolRow[] {
  const byNode = new Map(
    [...evidence].map(([number, rows]) => [number, new Map(rows.map((row) => [row.nodeId, row]))] as const),
  );
  return schools.map(({ id, name }) => {
    const cells = Object.fromEntries([...byNode].map(([number, rows]) => [number, rows.get(id)]));
    const overdue = Object.values(cells).filter((cell) => cell?.status === 'overdue').length;
    return { nodeId: id, name, cells, overdue };
  });
}

export interface SchoolFilter {
  q: string;
  /** Empty for any measure. */
  measure: MeasureNumber | '';
  /** Empty for any status. */
  status: EvidenceStatus | '';
}

/** A status without a measure is looked for under any of them. */
export function isShown({ name, cells }: SchoolRow, { q, measure, status }: SchoolFilter): boolean {
  if (!plain(name).includes(plain(q))) return false;
  if (status === '') return measure === '' || cells[measure] !== undefined;
  const looked = measure === '' ? Object.values(cells) : [cells[measure]];
  return looked.some((cell) => cell?.status === status);
}

function plain(text: string): string {
  return text.trim().toLocaleLowerCase().replaceAll('ё', 'е');
}
