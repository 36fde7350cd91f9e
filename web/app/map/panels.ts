import type { NodeProgress, ProgressReply } from '../../../functions/plan/contract.ts';
import { civilOf, daysInMonth, writeDay } from '../../../functions/shared/calendar/day.ts';
import type { Day, NodeId } from '../../../functions/shared/words.ts';
import type { Reading } from '../../shared/map/types.ts';
import { type MapUnit, type PlaceFigure, placeFigures } from './placeFigures.ts';

/** Figures of one of the maps that stand side by side: a measure on a day. */
export interface PanelFigures {
  id: string;
  figures: readonly PlaceFigure[];
  region: NodeProgress['measures'][string] | undefined;
}

export function panelFigures(
  id: string,
  progress: ProgressReply,
  number: string,
  unit: MapUnit,
): PanelFigures {
  const region = progress.region.measures[number];
  return {
    id,
    region,
    figures: placeFigures(progress.municipalities, undefined, number, unit, region?.period),
  };
}

/** One row of the table beside: a place and its reading on each map. */
export interface PanelRow {
  nodeId: NodeId;
  readings: readonly Reading[];
}

/** Places of any of the maps; without those of which no map knows anything, when they are to be hidden. */
export function panelRows(panels: readonly PanelFigures[], hidesNoData: boolean): PanelRow[] {
  const ids = [...new Set(panels.flatMap(({ figures }) => figures.map(({ nodeId }) => nodeId)))];
  const byPanel = panels.map(
    ({ figures }) => new Map(figures.map((figure) => [figure.nodeId, figure.reading])),
  );
  return ids
    .map((nodeId) => ({ nodeId, readings: byPanel.map((of): Reading => of.get(nodeId) ?? 'notApplicable') }))
    .filter(({ readings }) => !hidesNoData || readings.some((reading) => typeof reading === 'number'));
}

/** What the second of two maps has gained over the first; nothing where either says nothing. */
export function gainOf([before, after]: readonly Reading[]): number | undefined {
  return typeof before === 'number' && typeof after === 'number' ? after - before : undefined;
}

const mostMonths = 12;

/** The last day of each month of the rollout up to a day, and that day itself: the latest dozen. */
export function monthEnds(from: Day, to: Day): Day[] {
  const first = civilOf(from);
  const ends: Day[] = [];
  for (let offset = 0; ; offset += 1) {
    const months = first.month - 1 + offset;
    const [year, month] = [first.year + Math.floor(months / 12), (months % 12) + 1];
    const end = writeDay(year, month, daysInMonth(year, month));
    if (end >= to) return [...ends, to].slice(-mostMonths);
    ends.push(end);
  }
}
