import type { Ref } from 'react';

/** A calendar day, `2011-09-20`. What does not parse is left undrawn. */
export type IsoDay = string;

/** First and last day, both inclusive. An end before its start is drawn between the two, marked as broken. */
export interface GanttSpan {
  from: IsoDay;
  to: IsoDay;
}

/** Part of a bar's fill. `tone` is a key of `GanttPalette.tones`, `share` a part of the whole bar, 0 to 1. */
export interface GanttSegment {
  tone: string;
  share: number;
}

/** One period of a rolling row: a small cell of its own, which can be opened. */
export interface GanttPeriod extends GanttSpan {
  id: string;
  tone: string;
}

export interface GanttMilestone {
  on: IsoDay;
  tone?: string | undefined;
}

export interface GanttRow {
  id: string;
  /** Without one, or with an id no group has, the row stands after all groups. */
  groupId?: string | undefined;
  /** Plain name: the row's header for a screen reader, its hint, and its text in exports. */
  name: string;
  /** Upper layer: due by the plan. */
  due?: GanttSpan | undefined;
  /** The day that counts when `due.to` falls on a day off; drawn as a tail to the bar. */
  effectiveOn?: IsoDay | undefined;
  /** Lower layer: what evidence says happened. `open`: it still goes on, so its end is left unclosed. */
  happened?: (GanttSpan & { open?: boolean | undefined }) | undefined;
  /** Fills the upper layer from its start; shares beyond 1 in total are cut off. */
  segments?: readonly GanttSegment[] | undefined;
  /** The same row in the plan compared with. */
  baseline?: GanttSpan | undefined;
  periods?: readonly GanttPeriod[] | undefined;
  milestones?: readonly GanttMilestone[] | undefined;
  critical?: boolean | undefined;
  /** Free time before the row delays another, in working days: counted by the caller, said by `labels.barText`. */
  slackDays?: number | undefined;
  /** Day on which the slack is used up; draws a whisker from the bar's end. */
  slackUntil?: IsoDay | undefined;
  marks?: { count: number; tone: string } | undefined;
}

export interface GanttGroup {
  id: string;
  name: string;
  segments?: readonly GanttSegment[] | undefined;
}

/** Which end of a bar a link leaves and which it meets: finish-start, finish-finish, start-start, start-finish. */
export type GanttLinkKind = 'FS' | 'FF' | 'SS' | 'SF';

export interface GanttLink {
  /** Row that comes first, and row that waits for it. A link to an unknown or folded row is not drawn. */
  from: string;
  to: string;
  /** `FS` unless told. */
  kind?: GanttLinkKind | undefined;
  critical?: boolean | undefined;
  /** The dates contradict the link. Unless told, found from the two bars. */
  inverted?: boolean | undefined;
  /** Proposed and not yet confirmed: drawn with dashes. */
  tentative?: boolean | undefined;
}

export type GanttZoom = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'fit';

/** A named zoom, or pixels per day. */
export type GanttScale = GanttZoom | number;

/** All of the view that a link should reopen. `start` is the day at the left edge. */
export interface GanttView {
  scale: GanttScale;
  start?: IsoDay | undefined;
}

/** Words of a cell: `quiet` ones step back, `strong` ones forward; `below` is a quieter second line. */
export interface GanttWords {
  text: string;
  below?: string | undefined;
  look?: 'quiet' | 'strong' | undefined;
}

export interface GanttColumn {
  id: string;
  header: string;
  /** CSS pixels. The first column takes what the others leave, and is the only one on a narrow screen. */
  width: number;
  align?: 'start' | 'end' | undefined;
  /** On the screen and on paper alike; an element of the page's own is drawn on the screen alone. */
  render: (row: GanttRow) => string | GanttWords | HTMLElement | undefined;
}

export type GanttTimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** `long` «сентябрь 2011», `short` «сен», `tiny` «9»: each must be no wider than the one before it. */
export type GanttLabelLength = 'long' | 'short' | 'tiny';

/** Every sentence the chart says. */
export interface GanttLabels {
  /** Name of the whole grid. */
  chart: string;
  /** Header of the time column, for a screen reader. */
  timeline: string;
  empty: string;
  resizeList: string;
  today: string;
  /**
   * Label of a unit of time that begins on `from`. `tier` tells the lower line, which shows the unit,
   * from the upper line, which says what the lower one leaves out.
   */
  time: (unit: GanttTimeUnit, from: IsoDay, length: GanttLabelLength, tier: 'upper' | 'lower') => string;
  /** All that the row's drawing shows, in words. */
  rowFacts: (row: GanttRow) => string;
  groupFacts: (group: GanttGroup, rowCount: number) => string;
  periodFacts: (row: GanttRow, period: GanttPeriod) => string;
  marks: (row: GanttRow) => string;
  /** Short text to the right of the bar: progress, slack. */
  barText?: ((row: GanttRow) => string | undefined) | undefined;
  /** Said aloud while a row is shifted by way of trial. Negative days are earlier. */
  shifted?: ((row: GanttRow, days: number) => string) | undefined;
}

/** `hatch`, `dots` and `outline` tell tones apart without colour. */
export interface GanttTone {
  fill: string;
  pattern?: 'hatch' | 'dots' | 'outline' | undefined;
}

/** Any CSS colour; in the browser also `var(--…)`, which `resolvePalette` turns into plain colours for export. */
export interface GanttPalette {
  background: string;
  header: string;
  text: string;
  mutedText: string;
  gridLine: string;
  dayOff: string;
  hover: string;
  selected: string;
  accent: string;
  due: string;
  dueLine: string;
  happened: string;
  baseline: string;
  critical: string;
  link: string;
  warning: string;
  today: string;
  ghost: string;
  /** Text on a mark's badge. */
  markText: string;
  tones: Readonly<Record<string, GanttTone>>;
}

/** What each sheet says beside the plan itself. */
export interface GanttPaper {
  title: string;
  /** The line below: source, day, and which sheet of how many it is. */
  footer: (sheet: number, sheets: number) => string;
}

export type GanttDaysOff = ReadonlySet<IsoDay> | ((day: IsoDay) => boolean);

/** A bar where it would be if the trial shift came true. */
export interface GanttGhost extends GanttSpan {
  rowId: string;
}

export interface GanttShift {
  rowId: string;
  /** Calendar days, negative for earlier. */
  days: number;
}

/** What-if: the caller keeps the shift and counts its consequences; the rows themselves never change. */
export interface GanttWhatIf {
  shift: GanttShift | undefined;
  /** Consequences for other rows. The shifted row's own ghost is drawn without being listed. */
  ghosts: readonly GanttGhost[];
  onShift: (shift: GanttShift | undefined) => void;
}

/** What a chart is made of, on the screen and in an export alike. */
export interface GanttModel {
  rows: readonly GanttRow[];
  groups?: readonly GanttGroup[] | undefined;
  links?: readonly GanttLink[] | undefined;
}

export interface GanttHandle {
  zoomIn: () => void;
  zoomOut: () => void;
  fit: () => void;
  showDay: (day: IsoDay) => void;
  showRow: (rowId: string) => void;
}

export interface GanttOptions extends GanttModel {
  columns: readonly GanttColumn[];
  labels: GanttLabels;
  palette: GanttPalette;
  /** Paper is white: colours for printing when `palette` may be dark. */
  printPalette?: GanttPalette | undefined;
  paper?: GanttPaper | undefined;
  today?: IsoDay | undefined;
  daysOff?: GanttDaysOff | undefined;
  /** Followed whenever it changes from outside; between changes the chart moves by itself. `fit` unless told. */
  view?: GanttView | undefined;
  /** After a zoom at once, after a scroll when it has come to rest. */
  onViewChange?: ((view: GanttView) => void) | undefined;
  /** Ids of folded groups; without it the chart keeps them itself. */
  collapsed?: ReadonlySet<string> | undefined;
  onCollapsedChange?: ((collapsed: ReadonlySet<string>) => void) | undefined;
  selectedId?: string | undefined;
  /** A row was clicked or reached by keyboard. */
  onSelect?: ((rowId: string) => void) | undefined;
  /** A row was clicked, or Enter pressed on it. */
  onOpen?: ((rowId: string) => void) | undefined;
  onPeriodOpen?: ((rowId: string, periodId: string) => void) | undefined;
  onMarksOpen?: ((rowId: string) => void) | undefined;
  whatIf?: GanttWhatIf | undefined;
  /** CSS pixels; 40 unless told. */
  rowHeight?: number | undefined;
  /** CSS pixels, or any CSS length; 100% of the parent unless told. */
  height?: number | string | undefined;
  /** CSS pixels the list begins with; a narrow screen takes less. */
  listWidth?: number | undefined;
  onListWidthChange?: ((width: number) => void) | undefined;
}

export interface GanttProps extends GanttOptions {
  ref?: Ref<GanttHandle> | undefined;
}

export interface GanttSvgOptions {
  columns: readonly GanttColumn[];
  labels: GanttLabels;
  /** Plain colours: see `resolvePalette`. */
  palette: GanttPalette;
  /** Width of the whole picture in CSS pixels; 1600 unless told. */
  width?: number | undefined;
  listWidth?: number | undefined;
  rowHeight?: number | undefined;
  /** `fit` unless told; any other zoom makes the picture as wide as it needs. */
  scale?: GanttScale | undefined;
  today?: IsoDay | undefined;
  daysOff?: GanttDaysOff | undefined;
  collapsed?: ReadonlySet<string> | undefined;
  title?: string | undefined;
  /** Line below: source, as-of stamp; of each sheet, where there are several. */
  footer?: string | GanttPaper['footer'] | undefined;
  fontFamily?: string | undefined;
}
