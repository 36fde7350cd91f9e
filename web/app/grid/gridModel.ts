import type {
  Counts,
  MeasureNumber,
  MeasureView,
  NodeProgress,
  ProgressReply,
} from '../../../functions/plan/contract.ts';
import type { NodeView } from '../../../functions/registry/contract/nodes.ts';
import type { Day, NodeId } from '../../../functions/shared/words.ts';
import type { Reading } from '../../shared/map/types.ts';
import { pastDue } from '../overview/standing.ts';
import { progressById, readingOf, sumOf, wholePercent } from '../rollout/figures.ts';
import type { ListStatus } from '../rollout/lists.ts';

/** What the number of a cell counts. */
export const gridShows = ['share', 'satisfied', 'overdue', 'noData', 'notAccepted'] as const;
export type GridShow = (typeof gridShows)[number];

export const gridSorts = ['name', 'lag', 'place'] as const;
export type GridSort = (typeof gridSorts)[number];

export interface GridCell {
  /** Undefined where the measure has no figures by municipality. */
  counts: Counts | undefined;
  /** Colour class of the cell. */
  reading: Reading;
  hasOverdue: boolean;
  hasNotAccepted: boolean;
}

export interface GridRow {
  /** Undefined for the row of totals. */
  measure: MeasureView | undefined;
  region: GridCell;
  /** In the order of the columns. */
  cells: readonly GridCell[];
}

export interface Grid {
  /** Municipalities in their order. */
  columns: readonly NodeId[];
  rows: readonly GridRow[];
  totals: GridRow;
}

/** Every measure against every municipality, with totals on both sides. */
export function gridOf(
  measures: readonly MeasureView[],
  progress: ProgressReply,
  columns: readonly NodeId[],
  show: GridShow,
  asOf: Day,
): Grid {
  const byId = progressById(progress.municipalities);
  const places = columns.map((nodeId) => byId.get(nodeId));
  const rows = measures.map((measure) => ({
    measure,
    region: cellOf(progress.region.measures[measure.number]),
    cells: places.map((place) => cellOf(place?.measures[measure.number])),
  }));
  const summed = show === 'share' ? pastDue(measures, asOf) : measures;
  const total = (place: NodeProgress | undefined) =>
    cellOf(sumOf(summed.map(({ number }) => place?.measures[number])));
  return {
    columns,
    rows,
    totals: { measure: undefined, region: total(progress.region), cells: places.map(total) },
  };
}

function cellOf(counts: Counts | undefined): GridCell {
  return {
    counts,
    reading: readingOf(counts),
    hasOverdue: (counts?.overdue ?? 0) > 0,
    hasNotAccepted: (counts?.notAccepted ?? 0) > 0,
  };
}

/** The number a cell shows; undefined where it is blank. */
export function numberIn({ counts, reading }: GridCell, show: GridShow): number | undefined {
  if (!counts || counts.obliged === 0) return undefined;
  if (show === 'share') return typeof reading === 'number' ? wholePercent(reading) : undefined;
  return counts[show] || undefined;
}

/** The list that opens with a cell: what the number counts, or all the obliged for a share. */
export function statusShown(show: GridShow): ListStatus {
  return show === 'share' ? 'obliged' : show;
}

/** Municipalities from left to right. */
export function orderColumns(
  municipalities: readonly NodeView[],
  progress: readonly NodeProgress[],
  sort: GridSort,
  compareName: (a: NodeId, b: NodeId) => number,
): NodeId[] {
  const byId = progressById(progress);
  const places = municipalities.filter(({ id }) => byId.has(id));
  const lags = new Map(places.map(({ id }) => [id, sumOf(Object.values(byId.get(id)?.measures ?? {}))]));
  const compare: Record<GridSort, (a: NodeView, b: NodeView) => number> = {
    name: () => 0,
    lag: (a, b) => byLag(lags.get(a.id), lags.get(b.id)),
    place: (a, b) => (b.point?.lat ?? -90) - (a.point?.lat ?? -90),
  };
  return [...places].sort((a, b) => compare[sort](a, b) || compareName(a.id, b.id)).map(({ id }) => id);
}

/** More overdue first; among equals the smaller share of what is done. */
function byLag(a: Counts | undefined, b: Counts | undefined): number {
  const overdue = (b?.overdue ?? 0) - (a?.overdue ?? 0);
  return overdue || doneShare(a) - doneShare(b);
}

function doneShare(counts: Counts | undefined): number {
  return counts && counts.obliged > 0 ? counts.satisfied / counts.obliged : 1;
}

/** Sections of the plan are named in an address by their place, `1-2`: appendix and the place of the table in it. */
export interface GridSection {
  key: string;
  appendix: number;
  measures: readonly MeasureView[];
  title: { ru: string; en: string };
}

export function sectionsOf(sections: readonly Omit<GridSection, 'key'>[]): GridSection[] {
  return sections.map((section, i) => {
    const before = sections.slice(0, i).filter(({ appendix }) => appendix === section.appendix).length;
    return { ...section, key: `${section.appendix}-${before + 1}` };
  });
}

/** A measure by one row's number, for a list of one row or one column on a phone. */
export function rowOf(grid: Grid, number: MeasureNumber | null): GridRow | undefined {
  return grid.rows.find(({ measure }) => measure?.number === number);
}
