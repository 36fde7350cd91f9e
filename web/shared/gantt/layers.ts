import { daysOffRuns } from './daysOff.ts';
import { madeSvg, placed } from './elements.ts';
import type { LinkPaths } from './links.ts';
import { type Tiers, type TimeWindow, unitLines } from './timeLabels.ts';
import type { GanttDaysOff } from './types.ts';

/** What a layer covers of the plane, CSS pixels. */
export interface LayerBox {
  x: number;
  y: number;
  width: number;
  height: number;
  listWidth: number;
}

/** A layer is one drawing of the frame, in the coordinates of the whole plane. */
function drawLayer(host: HTMLElement, look: string, box: LayerBox, content: SVGElement[]): void {
  const { x, y, width, height, listWidth } = box;
  const drawing = madeSvg('svg', `gantt-layer ${look}`, {
    'aria-hidden': true,
    viewBox: `${x} ${y} ${width} ${height}`,
    width,
    height,
  });
  drawing.append(...content);
  placed(drawing, { left: x, top: y });
  placed(host, { left: listWidth }).replaceChildren(drawing);
}

const path = (className: string, d: string) => madeSvg('path', className, { d });

/** Below the lines: days off and the grid. */
export function drawBehind(
  host: HTMLElement,
  box: LayerBox,
  days: TimeWindow,
  pixelsPerDay: number,
  tiers: Tiers,
  daysOff: GanttDaysOff | undefined,
): void {
  const { y, height } = box;
  const shade = daysOffRuns(daysOff, days.fromDay, days.toDay, pixelsPerDay).map(({ from, to }) => {
    const width = (to - from) * pixelsPerDay;
    return `M${(from - days.origin) * pixelsPerDay} ${y}h${width}v${height}h${-width}z`;
  });
  drawLayer(host, 'gantt-backdrop', box, [
    path('gantt-day-off', shade.join('')),
    path('gantt-grid-line', unitLines(tiers.lower, days, pixelsPerDay, y, height)),
    path('gantt-grid-line gantt-upper-line', unitLines(tiers.upper, days, pixelsPerDay, y, height)),
  ]);
}

/** Above the lines: links and today. */
export function drawAbove(
  host: HTMLElement,
  box: LayerBox,
  paths: readonly LinkPaths[],
  todayX: number | undefined,
): void {
  const links = paths.map(({ tone, strong, tentative, lines, heads }) => {
    const look = madeSvg('g', `gantt-link gantt-link-${tone}`, {
      'data-strong': strong || undefined,
      'data-tentative': tentative || undefined,
    });
    look.append(path('gantt-link-line', lines), path('gantt-link-head', heads));
    return look;
  });
  const today = todayX === undefined ? [] : [path('gantt-today', `M${todayX} ${box.y}v${box.height}`)];
  drawLayer(host, 'gantt-overlay', box, [...today, ...links]);
}
