import type { StatusKey } from './palette.ts';

/** Words around every chart; they come from the page's text. */
export interface ChartFrameLabels {
  chartTab: string;
  /** Of a chart that has a map as well. */
  mapTab?: string;
  tableTab: string;
  downloadCsv: string;
  downloadSvg: string;
  downloadPng: string;
}

/** The same numbers as the picture. Cells are ready for reading; `raw` is what goes into the CSV instead, if given. */
export interface ChartTable {
  columns: readonly string[];
  rows: readonly ChartTableRow[];
}

export interface ChartTableRow {
  key: string;
  cells: readonly ChartTableCell[];
}

export interface ChartTableCell {
  text: string;
  raw?: string | number | undefined;
  /** Opens the list the number counts. */
  onOpen?: (() => void) | undefined;
}

/** One measurement of a series on a day. `value` is absent where nothing is known: the line breaks there. */
export interface LinePoint {
  /** Calendar day, `2011-09-20`. */
  day: string;
  value?: number | undefined;
}

export interface LineSeries {
  id: string;
  name: string;
  points: readonly LinePoint[];
}

/** A point to come, with the limits it lies between. */
export interface ForecastPoint {
  day: string;
  value: number;
  low: number;
  high: number;
}

/** Where the first of the series goes on at today's pace. */
export interface LineForecast {
  name: string;
  points: readonly ForecastPoint[];
  /** The day everybody will have done it, with its words. */
  target?: { day: string; label: string } | undefined;
}

export interface DayInterval {
  from: string;
  to: string;
  name: string;
}

export interface OpenedLinePoint {
  seriesId: string;
  day: string;
  value: number;
}

export interface BarSegment {
  status: StatusKey;
  count: number;
}

export interface RankedBar {
  id: string;
  name: string;
  segments: readonly BarSegment[];
  /** What stands at the end of the bar, such as `18 of 24 · 75 %`. */
  valueText: string;
  /** In its place where a screen has no room for it. */
  shortValueText?: string | undefined;
}

export interface OpenedSegment {
  id: string;
  status: StatusKey;
}
