import { attribute, made, placed } from './elements.ts';
import { lineId } from './ids.ts';
import { toneOf } from './palette.ts';
import type { Picture } from './picture.ts';
import { isSame } from './remembered.ts';
import { ghostShape, groupScene, rowScene } from './scene.ts';
import { shapeElement } from './shapes.ts';
import type { GanttColumn, GanttGhost, GanttGroup, GanttRow } from './types.ts';

/** Shows which period of a row the keyboard stands on. It comes with the keys, after the first picture. */
export type PeriodMark = (row: GanttRow, picture: Picture) => HTMLElement | undefined;

interface LineState {
  /** By what the line shows, so that folding a group moves lines instead of making them anew. */
  key: string;
  line: number;
  active: boolean;
}

export interface RowState extends LineState {
  row: GanttRow;
  level: number;
  selected: boolean;
  /** Where the keyboard stands within the strip of periods, if it does. */
  mark: PeriodMark | undefined;
  shiftDays: number;
  ghost: GanttGhost | undefined;
  /** On which side of the screen all of the row lies, if it does. */
  aside: 'before' | 'after' | undefined;
}

export interface GroupState extends LineState {
  group: GanttGroup;
  rowCount: number;
  folded: boolean;
  /** Day numbers, inclusive; `NaN` when no row of the group has a day. */
  from: number;
  to: number;
}

/** A line in the document, and what it was last drawn from. */
interface DrawnLine {
  element: HTMLElement;
  from: readonly unknown[];
}

/** Keeps the document's lines in step with those wanted: what stays is not touched, what has changed is drawn anew. */
export function lineKeeper(body: HTMLElement, before: Node) {
  const kept = new Map<string, DrawnLine>();
  return (wanted: readonly (RowState | GroupState)[], picture: Picture) => {
    const keys = new Set(wanted.map(({ key }) => key));
    for (const [key, { element }] of kept) {
      if (keys.has(key)) continue;
      element.remove();
      kept.delete(key);
    }
    let next = body.querySelector(':scope > .gantt-line') ?? before;
    for (const state of wanted) {
      const line = kept.get(state.key) ?? { element: made('div', 'gantt-line', { role: 'row' }), from: [] };
      kept.set(state.key, line);
      const from = [picture, ...Object.values(state)];
      if (!isSame(line.from, from)) drawLine(line.element, state, picture);
      line.from = from;
      if (line.element === next) next = line.element.nextSibling ?? before;
      else body.insertBefore(line.element, next);
    }
  };
}

function drawLine(element: HTMLElement, state: RowState | GroupState, picture: Picture): void {
  const { line, active } = state;
  const { place, uid, listWidth } = picture;
  attribute(element, {
    id: lineId(uid, line),
    'data-line': line,
    'data-active': active || undefined,
    'aria-rowindex': line + 2,
  });
  const drawn = 'row' in state ? drawRow(element, state, picture) : drawGroup(element, state, picture);
  placed(element, { top: line * place.rowHeight, height: place.rowHeight }).replaceChildren(
    placed(made('div', 'gantt-list', {}, ...drawn.cells), { width: listWidth }),
    made(
      'div',
      'gantt-chart',
      { role: 'gridcell', 'aria-label': drawn.facts, title: drawn.hint },
      ...drawn.shapes,
    ),
  );
}

function drawRow(element: HTMLElement, state: RowState, picture: Picture) {
  const { row, level, selected } = state;
  attribute(element, { 'aria-level': level, 'aria-selected': selected });
  const facts = picture.labels.rowFacts(row);
  return { cells: rowCells(row, level, picture), facts, hint: facts, shapes: rowShapes(state, picture) };
}

function rowShapes(state: RowState, picture: Picture): HTMLElement[] {
  const { row, shiftDays, ghost, aside, mark } = state;
  const { place, listWidth, labels, palette } = picture;
  const { shapes, textX } = rowScene(row, place);
  const periods = row.periods && new Map(row.periods.map((item) => [item.id, item]));
  const elements = shapes.map((shape) => {
    const item = shape.role === 'period' ? periods?.get(shape.key) : undefined;
    return shapeElement(shape, palette, item, (of) => labels.periodFacts(row, of));
  });
  const shifted = ghost
    ? ghostShape(ghost, 0, place)
    : shiftDays !== 0
      ? ghostShape(row.due, shiftDays, place)
      : undefined;
  if (shifted) elements.push(shapeElement(shifted, palette));
  const left = textX && shifted ? Math.max(textX, shifted.x + shifted.width + 6) : textX;
  const text = left !== undefined && left < place.toX ? labels.barText?.(row) : undefined;
  if (text && left !== undefined) {
    const look = row.critical ? 'gantt-text gantt-critical' : 'gantt-text';
    elements.push(placed(made('span', look, { 'aria-hidden': true }, text), { left }));
  }
  if (aside) {
    const hint = made('i', `gantt-hint gantt-hint-${aside}`, { 'data-gantt': 'aside', 'aria-hidden': true });
    elements.push(aside === 'before' ? placed(hint, { left: listWidth + 6 }) : hint);
  }
  const marker = mark?.(row, picture);
  if (marker) elements.push(marker);
  return elements;
}

function rowCells(row: GanttRow, level: number, { columns, labels, palette }: Picture): HTMLElement[] {
  return columns.map((column, index) => {
    const words = clamped(column.render(row));
    if (index > 0) {
      const values = { role: 'gridcell', 'data-align': column.align };
      return placed(made('div', 'gantt-cell', values, words), { width: column.width });
    }
    words.title = row.name;
    const cell = made('div', 'gantt-cell gantt-name', { role: 'rowheader', 'data-level': level }, words);
    if (row.marks && row.marks.count > 0) {
      const said = labels.marks(row);
      const values = { type: 'button', tabindex: -1, 'data-gantt': 'marks', 'aria-label': said, title: said };
      const badge = made('button', 'gantt-marks', values, String(row.marks.count));
      badge.style.background = toneOf(palette, row.marks.tone).fill;
      cell.append(badge);
    }
    return cell;
  });
}

/** Words of a cell, cut after two lines and whole in the hint. */
function clamped(content: ReturnType<GanttColumn['render']>): HTMLElement {
  if (typeof content !== 'object') return made('div', 'gantt-clamp', {}, content ?? '');
  if (content instanceof Node) return made('div', 'gantt-clamp', {}, content);
  const { text, below, look } = content;
  const words = made(
    'div',
    'gantt-clamp',
    { 'data-look': look, title: below ? `${text} ${below}` : text },
    text,
  );
  if (below) words.append(made('span', 'gantt-below', {}, below));
  return words;
}

function drawGroup(element: HTMLElement, state: GroupState, { place, labels, palette }: Picture) {
  const { group, rowCount, folded, from, to } = state;
  element.classList.add('gantt-group-line');
  attribute(element, { 'data-folded': folded || undefined, 'aria-level': 1, 'aria-expanded': !folded });
  const { shapes } = groupScene(from, to, group.segments, place);
  return {
    cells: [groupCell(group, rowCount)],
    facts: labels.groupFacts(group, rowCount),
    hint: undefined,
    shapes: shapes.map((shape) => shapeElement(shape, palette)),
  };
}

function groupCell(group: GanttGroup, rowCount: number): HTMLElement {
  const chevron = made('i', 'gantt-chevron', { 'aria-hidden': true });
  const name = made('div', 'gantt-clamp', { title: group.name }, group.name);
  const count = made('span', 'gantt-count', { 'aria-hidden': true }, String(rowCount));
  return made('div', 'gantt-cell gantt-name', { role: 'rowheader' }, chevron, name, count);
}
