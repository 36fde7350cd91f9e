import type { Place } from './scene.ts';
import type { Scaled, Tiers, TimeWindow } from './timeLabels.ts';
import type { GanttColumn, GanttLabels, GanttPalette } from './types.ts';

/** Same for all lines; another one means that all of them are drawn anew. */
export interface Picture {
  /** Prefix of the ids in the document. */
  uid: string;
  place: Place;
  days: TimeWindow;
  scaled: Scaled;
  tiers: Tiers;
  listWidth: number;
  columns: readonly GanttColumn[];
  labels: GanttLabels;
  palette: GanttPalette;
}

/** By its parts, so that it can be told whether one of them has changed. */
export function pictureOf(
  uid: string,
  origin: number,
  planeWidth: number,
  rowHeight: number,
  fromX: number,
  toX: number,
  listWidth: number,
  columns: readonly GanttColumn[],
  labels: GanttLabels,
  palette: GanttPalette,
  scaled: Scaled,
  tiers: Tiers,
): Picture {
  const { pixelsPerDay } = scaled;
  const dayAt = (x: number) => origin + x / pixelsPerDay;
  return {
    uid,
    place: { origin, pixelsPerDay, rowHeight, fromX, toX },
    days: { origin, end: dayAt(planeWidth), fromDay: dayAt(fromX), toDay: dayAt(toX) },
    scaled,
    tiers,
    listWidth,
    columns,
    labels,
    palette,
  };
}
