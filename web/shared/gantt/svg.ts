import { dayNumber } from './days.ts';
import { daysOffRuns } from './daysOff.ts';
import { groupExtent, planExtent } from './extents.ts';
import { type LinkTable, linkPaths, linksInView, linkTable } from './links.ts';
import { estimateText } from './measureText.ts';
import { groupAt, type Outline, outlineOf } from './outline.ts';
import { groupScene, type Place, rowScene } from './scene.ts';
import { attributes, escapeXml, shapeSvg } from './svgShapes.ts';
import {
  type Scaled,
  type Tier,
  type Tiers,
  type TimeWindow,
  tiersFor,
  timeCells,
  unitLines,
} from './timeLabels.ts';
import type { GanttModel, GanttSvgOptions, GanttWords } from './types.ts';
import { chartRange, type DayRange, pixelsPerDay } from './viewport.ts';
import { wrapText } from './wrapText.ts';

const HEAD = 44;
const TITLE = { fontSize: 16, lineHeight: 21, most: 2 };
const FOOTER = 26;
const LIST_WIDTH = 420;
const PADDING = 8;
const FONT_SIZE = 12;
const FONT_FAMILY = 'system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif';

/** The plan counted and laid out once, however many pages it is then drawn on. */
interface Layout {
  model: GanttModel;
  options: GanttSvgOptions;
  outline: Outline;
  table: LinkTable;
  range: DayRange;
  tiers: Tiers;
  days: TimeWindow;
  scaled: Scaled;
  listWidth: number;
  chartWidth: number;
  place: Place;
}

const measure = estimateText(FONT_SIZE);

function layoutOf(model: GanttModel, options: GanttSvgOptions): Layout {
  const outline = outlineOf(model, options.collapsed ?? new Set());
  const extent = planExtent(model.rows);
  const range = chartRange(extent.from, extent.to, dayNumber(options.today));
  const listWidth = options.listWidth ?? LIST_WIDTH;
  const wanted = Math.max(100, (options.width ?? 1600) - listWidth);
  const scale = pixelsPerDay(options.scale ?? 'fit', range, wanted);
  const chartWidth = Math.max(wanted, Math.ceil((range.end - range.start) * scale));
  const scaled = { pixelsPerDay: scale, time: options.labels.time, measure };
  const end = range.start + chartWidth / scale;
  return {
    model,
    options,
    outline,
    table: linkTable(model),
    range,
    tiers: tiersFor(range.start, scaled),
    days: { origin: range.start, end, fromDay: range.start, toDay: end },
    scaled,
    listWidth,
    chartWidth,
    place: {
      origin: range.start,
      pixelsPerDay: scale,
      rowHeight: options.rowHeight ?? 40,
      fromX: 0,
      toX: chartWidth,
    },
  };
}

function textSvg(text: string, x: number, y: number, more: Record<string, string | number> = {}): string {
  return `<text${attributes({ x, y, 'font-size': FONT_SIZE, ...more })}>${escapeXml(text)}</text>`;
}

const LINE_HEIGHT = 14;

/** Words of a cell in the middle of a row; a second line of their own keeps its place where there is room for two. */
function cellSvg(
  words: { text: string; below?: string | undefined },
  box: { x: number; width: number; align: 'start' | 'end' },
  top: number,
  rowHeight: number,
  fill: string,
): string {
  const { x, width, align } = box;
  const most = Math.max(1, Math.floor(rowHeight / (LINE_HEIGHT + 1)));
  const { text, below } = words;
  const lines =
    below === undefined
      ? wrapText(text, width, most, measure)
      : most < 2
        ? wrapText(`${text} · ${below}`, width, most, measure)
        : [...wrapText(text, width, most - 1, measure), ...wrapText(below, width, 1, measure)];
  const first = top + rowHeight / 2 - ((lines.length - 1) * LINE_HEIGHT) / 2 + FONT_SIZE * 0.35;
  const side = align === 'end' ? { 'text-anchor': 'end' } : {};
  return lines
    .map((line, index) =>
      textSvg(line, align === 'end' ? x + width : x, first + index * LINE_HEIGHT, { fill, ...side }),
    )
    .join('');
}

function headSvg({ options, tiers, days, scaled, listWidth, chartWidth }: Layout): string {
  const { palette, columns } = options;
  const tier = (which: Tier | undefined, line: 'upper' | 'lower', y: number) => {
    if (!which) return '';
    return timeCells(which, line, days, scaled)
      .map(({ x, width, text }) => {
        const fill = line === 'upper' ? palette.text : palette.mutedText;
        return line === 'upper'
          ? textSvg(text, listWidth + x + 5, y, { fill, 'font-weight': 600 })
          : textSvg(text, listWidth + x + width / 2, y, { fill, 'text-anchor': 'middle' });
      })
      .join('');
  };
  const names = columnBoxes(columns, listWidth)
    .map(({ column, ...box }) => cellSvg({ text: column.header }, box, 0, HEAD, palette.mutedText))
    .join('');
  return (
    `<rect${attributes({ width: listWidth + chartWidth, height: HEAD, fill: palette.header })}/>` +
    names +
    tier(tiers.upper, 'upper', 17) +
    tier(tiers.lower, 'lower', 37)
  );
}

function columnBoxes(columns: GanttSvgOptions['columns'], listWidth: number) {
  const others = columns.slice(1).reduce((sum, { width }) => sum + width, 0);
  let x = 0;
  return columns.map((column, index) => {
    const width = index === 0 ? Math.max(80, listWidth - others) : column.width;
    const box = { column, x: x + PADDING, width: width - 2 * PADDING, align: column.align ?? 'start' };
    x += width;
    return box;
  });
}

function wordsOf(cell: ReturnType<GanttSvgOptions['columns'][number]['render']>): GanttWords {
  if (typeof cell === 'string' || cell === undefined) return { text: cell ?? '' };
  return 'nodeType' in cell ? { text: '' } : cell;
}

function lineSvg(layout: Layout, line: number, top: number): string {
  const { model, options, outline, listWidth, place } = layout;
  const { palette, columns, labels } = options;
  const entry = outline.lines[line] ?? 0;
  const group = model.groups?.[groupAt(entry)];
  if (entry < 0 && group) {
    const { from, to } = groupExtent(model.rows, outline, groupAt(entry));
    const { shapes } = groupScene(from, to, group.segments, place);
    const name = wrapText(group.name, listWidth - 2 * PADDING, 1, estimateText(FONT_SIZE * 1.08))[0] ?? '';
    return (
      `<rect${attributes({ y: top, width: listWidth + layout.chartWidth, height: place.rowHeight, fill: palette.header, 'fill-opacity': 0.6 })}/>` +
      textSvg(name, PADDING, top + place.rowHeight / 2 + 4, { fill: palette.text, 'font-weight': 600 }) +
      shapes.map((shape) => shapeSvg(shape, palette, listWidth, top)).join('')
    );
  }
  const row = model.rows[entry];
  if (!row) return '';
  const { shapes, textX } = rowScene(row, place);
  const text = textX === undefined ? undefined : labels.barText?.(row);
  const cells = columnBoxes(columns, listWidth).map(({ column, ...box }, index) => {
    const words = wordsOf(column.render(row));
    const shown = index === 0 && words.text === '' ? { text: row.name } : words;
    return cellSvg(shown, box, top, place.rowHeight, index === 0 ? palette.text : palette.mutedText);
  });
  const after = text
    ? textSvg(text, listWidth + (textX ?? 0), top + place.rowHeight * 0.47 + 4, {
        fill: row.critical ? palette.critical : palette.mutedText,
        'font-size': 11,
        // The line of today does not strike it out.
        stroke: palette.background,
        'stroke-width': 3,
        'paint-order': 'stroke',
      })
    : '';
  return cells.join('') + shapes.map((shape) => shapeSvg(shape, palette, listWidth, top)).join('') + after;
}

const LINK_COLOUR = { plain: 'link', critical: 'critical', warning: 'warning' } as const;

function linksSvg(layout: Layout, fromLine: number, toLine: number): string {
  const { model, options, outline, table, range, place, listWidth } = layout;
  const seen = linksInView(model.rows, table, outline, { fromLine, toLine }, range.start, range.end);
  const paths = linkPaths(model, table, outline, seen, place, -1).map(({ tone, tentative, lines, heads }) => {
    const colour = options.palette[LINK_COLOUR[tone]];
    const dash = tentative ? { 'stroke-dasharray': '4 3' } : {};
    return (
      `<path${attributes({ d: lines, fill: 'none', stroke: colour, 'stroke-width': tone === 'warning' ? 1.75 : 1.25, ...dash })}/>` +
      `<path${attributes({ d: heads, fill: colour })}/>`
    );
  });
  const y = HEAD - fromLine * place.rowHeight;
  return `<g${attributes({ transform: `translate(${listWidth} ${y})` })}>${paths.join('')}</g>`;
}

function backdropSvg({ options, tiers, days, place, listWidth }: Layout, height: number): string {
  const { palette } = options;
  const x = (day: number) => listWidth + (day - place.origin) * place.pixelsPerDay;
  const shade = daysOffRuns(options.daysOff, days.fromDay, days.toDay, place.pixelsPerDay).map(
    ({ from, to }) =>
      `<rect${attributes({ x: x(from), y: HEAD, width: x(to) - x(from), height, fill: palette.dayOff })}/>`,
  );
  const grid = [tiers.lower, tiers.upper].map((tier) => {
    const d = unitLines(tier, days, place.pixelsPerDay, 0, height);
    const transform = `translate(${listWidth} ${HEAD})`;
    return `<path${attributes({ d, transform, stroke: palette.gridLine, fill: 'none' })}/>`;
  });
  return shade.join('') + grid.join('');
}

function todaySvg({ options, place, listWidth }: Layout, height: number): string {
  const today = dayNumber(options.today);
  if (Number.isNaN(today)) return '';
  const x = listWidth + (today + 1 - place.origin) * place.pixelsPerDay;
  const { today: colour } = options.palette;
  return (
    `<path${attributes({ d: `M${x} ${HEAD}v${height}`, stroke: colour, 'stroke-width': 1.5 })}/>` +
    `<path${attributes({ d: `M${x - 5} ${HEAD - 6}h10l-5 6z`, fill: colour })}/>`
  );
}

/** A long title takes two lines; what is longer still is whole in the document's own title. */
function titleLines({ options, listWidth, chartWidth }: Layout): string[] {
  const width = listWidth + chartWidth - 2 * PADDING;
  return wrapText(options.title ?? '', width, TITLE.most, estimateText(TITLE.fontSize));
}

function titleHeightOf(lines: readonly string[]): number {
  return lines.length === 0 ? 0 : lines.length * TITLE.lineHeight + 13;
}

interface Sheet {
  fromLine: number;
  toLine: number;
  number: number;
  of: number;
}

function pageSvg(layout: Layout, { fromLine, toLine, number, of }: Sheet): string {
  const { options, listWidth, chartWidth, place } = layout;
  const { palette, title } = options;
  const footer = typeof options.footer === 'function' ? options.footer(number, of) : options.footer;
  const heading = titleLines(layout);
  const bodyHeight = (toLine - fromLine) * place.rowHeight;
  const width = listWidth + chartWidth;
  const titleHeight = titleHeightOf(heading);
  const height = titleHeight + HEAD + bodyHeight + (footer ? FOOTER : 0);
  const rules = Array.from({ length: toLine - fromLine + 1 }, (_, index) => {
    return `M0 ${HEAD + index * place.rowHeight + 0.5}h${width}`;
  }).join('');
  const lines = Array.from({ length: toLine - fromLine }, (_, index) =>
    lineSvg(layout, fromLine + index, HEAD + index * place.rowHeight),
  );
  const clip = `<clipPath id="body"><rect${attributes({ x: listWidth, y: HEAD, width: chartWidth, height: bodyHeight })}/></clipPath>`;
  return [
    `<svg${attributes({ xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': options.fontFamily ?? FONT_FAMILY, role: 'img' })}>`,
    `<title>${escapeXml(title ?? options.labels.chart)}</title>`,
    `<defs>${clip}</defs>`,
    `<rect${attributes({ width, height, fill: palette.background })}/>`,
    ...heading.map((line, index) =>
      textSvg(line, PADDING, 23 + index * TITLE.lineHeight, {
        fill: palette.text,
        'font-size': TITLE.fontSize,
        'font-weight': 600,
      }),
    ),
    `<g${attributes({ transform: `translate(0 ${titleHeight})` })}>`,
    backdropSvg(layout, bodyHeight),
    `<path${attributes({ d: `${rules}M${listWidth + 0.5} 0v${HEAD + bodyHeight}`, stroke: palette.gridLine, fill: 'none' })}/>`,
    headSvg(layout),
    todaySvg(layout, bodyHeight),
    ...lines,
    `<g clip-path="url(#body)">${linksSvg(layout, fromLine, toLine)}</g>`,
    '</g>',
    footer ? textSvg(footer, PADDING, height - 9, { fill: palette.mutedText, 'font-size': 11 }) : '',
    '</svg>',
  ].join('');
}

/** The whole plan as one standalone vector picture, folded groups folded. */
export function ganttSvg(model: GanttModel, options: GanttSvgOptions): string {
  const layout = layoutOf(model, options);
  return pageSvg(layout, { fromLine: 0, toLine: layout.outline.lines.length, number: 1, of: 1 });
}

/** The same in pages no higher than `height` CSS pixels, each with the head of its own. */
export function ganttSvgPages(model: GanttModel, options: GanttSvgOptions, height: number): string[] {
  const layout = layoutOf(model, options);
  const count = layout.outline.lines.length;
  const extra = HEAD + titleHeightOf(titleLines(layout)) + (options.footer ? FOOTER : 0);
  const perPage = Math.max(1, Math.floor((height - extra) / layout.place.rowHeight));
  const of = Math.ceil(count / perPage);
  return Array.from({ length: of }, (_, page) =>
    pageSvg(layout, {
      fromLine: page * perPage,
      toLine: Math.min(count, (page + 1) * perPage),
      number: page + 1,
      of,
    }),
  );
}
