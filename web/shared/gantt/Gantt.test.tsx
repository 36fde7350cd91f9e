import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Gantt } from './Gantt.tsx';
import { aRow, testColumns, testLabels, testPalette } from './testing.ts';
import type { GanttHandle, GanttProps } from './types.ts';

const groups = [
  { id: 'a', name: 'First section' },
  { id: 'b', name: 'Second section' },
];
const weeks = ['done', 'noData', 'notExpected'].map((tone, index) => ({
  id: `W${index + 1}`,
  tone,
  from: `2011-05-${String(2 + index * 7).padStart(2, '0')}`,
  to: `2011-05-${String(8 + index * 7).padStart(2, '0')}`,
}));
const rows = [
  aRow('1', { groupId: 'a', slackDays: 4, marks: { count: 2, tone: 'done' } }),
  aRow('2', { groupId: 'a', due: undefined, periods: weeks }),
  aRow('3', { groupId: 'b' }),
];

function show(props: Partial<GanttProps> = {}) {
  const all = { rows, groups, columns: testColumns, labels: testLabels, palette: testPalette, ...props };
  return render(<Gantt today="2011-05-12" {...all} />);
}

/** Keys and paper come after the picture; the grid takes focus once they are there. */
async function showReady(props: Partial<GanttProps> = {}) {
  const shown = show(props);
  await waitFor(() => expect(grid().tabIndex).toBe(0), { timeout: 10_000 });
  return shown;
}

const grid = () => screen.getByRole('treegrid', { name: 'Plan' });
const press = (key: string, more = {}) => fireEvent.keyDown(grid(), { key, ...more });
const activeLine = () => document.getElementById(grid().getAttribute('aria-activedescendant') ?? '');

describe('as a tree grid', () => {
  test('has sections and rows with the same facts in words', () => {
    show();
    expect(grid().getAttribute('aria-rowcount')).toBe('6');
    const [, section, first] = screen.getAllByRole('row');
    expect(section?.getAttribute('aria-expanded')).toBe('true');
    expect(section?.getAttribute('aria-level')).toBe('1');
    expect(first?.getAttribute('aria-level')).toBe('2');
    expect(first?.getAttribute('aria-rowindex')).toBe('3');
    expect(
      within(first as HTMLElement).getByRole('gridcell', { name: 'Row 1 is due 2011-06-15' }),
    ).toBeTruthy();
    expect(screen.getByRole('gridcell', { name: 'First section: 2' })).toBeTruthy();
    expect(screen.getByText('4 days')).toBeTruthy();
    expect(screen.getByRole('columnheader', { name: /^Time/ })).toBeTruthy();
    const handle = screen.getByRole('separator', { name: 'List width' });
    expect(handle.parentElement?.getAttribute('role')).toBe('columnheader');
  });

  test('marks the selected row and says when the plan is empty', () => {
    const { rerender } = show({ selectedId: '3' });
    expect(screen.getByRole('row', { selected: true }).textContent).toContain('Row 3');
    rerender(<Gantt rows={[]} columns={testColumns} labels={testLabels} palette={testPalette} />);
    expect(screen.getByText('No rows yet')).toBeTruthy();
  });

  test('keeps only what is seen in the document, and the line the keyboard stands on', async () => {
    const many = Array.from({ length: 50_000 }, (_, index) => aRow(String(index)));
    await showReady({ rows: many, groups: [] });
    expect(screen.getAllByRole('row').length).toBeLessThan(40);
    press('End');
    const last = activeLine();
    expect(last?.textContent).toContain('Row 49999');
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
  });
});

test('a click on a picture that cannot answer yet is answered once, as soon as it can', async () => {
  const onOpen = vi.fn();
  show({ onOpen });
  fireEvent.click(screen.getByText('Row 1'));
  expect(onOpen).not.toHaveBeenCalled();
  await waitFor(() => expect(onOpen).toHaveBeenCalledWith('1'), { timeout: 10_000 });
  fireEvent.click(screen.getByText('Row 2'));
  expect(onOpen.mock.calls).toEqual([['1'], ['2']]);
});

describe('by keyboard', () => {
  test('arrows, Home and End move, Enter opens', async () => {
    const onOpen = vi.fn();
    const onSelect = vi.fn();
    await showReady({ onOpen, onSelect });
    fireEvent.focus(grid());
    press('ArrowDown');
    expect(activeLine()?.textContent).toContain('Row 1');
    press('Enter');
    expect(onOpen).toHaveBeenCalledWith('1');
    press('End');
    expect(onSelect).toHaveBeenLastCalledWith('3');
    press('Home');
    expect(activeLine()?.textContent).toContain('First section');
  });

  test('left folds the section of a row, right unfolds it', async () => {
    const onCollapsedChange = vi.fn();
    await showReady({ onCollapsedChange });
    fireEvent.focus(grid());
    press('ArrowDown');
    press('ArrowLeft');
    expect(activeLine()?.textContent).toContain('First section');
    press('ArrowLeft');
    expect(onCollapsedChange).toHaveBeenLastCalledWith(new Set(['a']));
    expect(activeLine()?.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByText('Row 1')).toBeNull();
    press('ArrowRight');
    expect(screen.getByText('Row 1')).toBeTruthy();
  });

  test('right goes into a strip of periods at today, and Enter opens the period', async () => {
    const onPeriodOpen = vi.fn();
    await showReady({ onPeriodOpen });
    fireEvent.focus(grid());
    press('ArrowDown');
    press('ArrowDown');
    press('ArrowRight');
    expect(activeLine()?.getAttribute('aria-label')).toBe('W2 is noData');
    press('ArrowRight');
    press('Enter');
    expect(onPeriodOpen).toHaveBeenCalledWith('2', 'W3');
    press('Escape');
    expect(activeLine()?.getAttribute('role')).toBe('row');
  });

  test('plus and minus zoom, zero fits, and each is told', async () => {
    const onViewChange = vi.fn();
    await showReady({ onViewChange, view: { scale: 'month', start: '2011-05-01' } });
    vi.useFakeTimers();
    press('+');
    act(() => vi.runAllTimers());
    expect(onViewChange).toHaveBeenLastCalledWith({ scale: 5, start: expect.any(String) });
    press('0');
    expect(onViewChange).toHaveBeenLastCalledWith({ scale: 'fit', start: undefined });
    vi.useRealTimers();
  });

  test('the list is resized', async () => {
    const onListWidthChange = vi.fn();
    await showReady({ listWidth: 300, onListWidthChange });
    fireEvent.keyDown(screen.getByRole('separator', { name: 'List width' }), { key: 'ArrowRight' });
    expect(onListWidthChange).toHaveBeenCalledWith(324);
  });
});

describe('by pointer', () => {
  test('a click opens a row, a badge its marks, a section folds', async () => {
    const onOpen = vi.fn();
    const onMarksOpen = vi.fn();
    await showReady({ onOpen, onMarksOpen });
    fireEvent.click(screen.getByRole('button', { name: '2 marks' }));
    expect(onMarksOpen).toHaveBeenCalledWith('1');
    expect(onOpen).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText('Row 3'));
    expect(onOpen).toHaveBeenCalledWith('3');
    fireEvent.click(screen.getByText('Second section'));
    expect(screen.queryByText('Row 3')).toBeNull();
  });

  test("a column's own button keeps its click", async () => {
    const onOpen = vi.fn();
    const render = () => Object.assign(document.createElement('button'), { textContent: 'own' });
    const own = { id: 'own', header: '', width: 40, render };
    await showReady({ onOpen, rows: rows.slice(0, 1), columns: [...testColumns, own] });
    fireEvent.click(screen.getByText('own'));
    expect(onOpen).not.toHaveBeenCalled();
  });
});

describe('by finger, wheel and mouse', () => {
  afterEach(() => void vi.useRealTimers());
  const scales = (onViewChange: ReturnType<typeof vi.fn>) =>
    onViewChange.mock.calls.map(([view]) => view.scale as number);
  const fingers = (...x: number[]) => ({ touches: x.map((clientX) => ({ clientX, clientY: 0 })) });

  test('two fingers twice as far apart zoom in twice, one finger is left to the browser', async () => {
    const onViewChange = vi.fn();
    await showReady({ onViewChange, view: { scale: 4, start: '2011-05-01' } });
    vi.useFakeTimers();
    fireEvent.touchStart(grid(), fingers(600, 700));
    expect(fireEvent.touchMove(grid(), fingers(550, 750))).toBe(false);
    fireEvent.touchEnd(grid(), fingers(550));
    act(() => vi.runAllTimers());
    expect(scales(onViewChange)).toEqual([8]);
    fireEvent.touchStart(grid(), fingers(600));
    expect(fireEvent.touchMove(grid(), fingers(500))).toBe(true);
    act(() => vi.runAllTimers());
    expect(scales(onViewChange)).toEqual([8]);
  });

  test('the wheel zooms with Ctrl alone', async () => {
    const onViewChange = vi.fn();
    await showReady({ onViewChange, view: { scale: 4, start: '2011-05-01' } });
    vi.useFakeTimers();
    const wheel = (ctrlKey: boolean) =>
      Object.assign(new Event('wheel', { bubbles: true, cancelable: true }), {
        deltaY: -100,
        clientX: 0,
        ctrlKey,
      });
    expect(fireEvent(grid(), wheel(false))).toBe(true);
    expect(fireEvent(grid(), wheel(true))).toBe(false);
    act(() => vi.runAllTimers());
    expect(scales(onViewChange)).toEqual([4.789]);
  });

  test('the handle of the list follows the mouse that holds it, and no other', async () => {
    const onListWidthChange = vi.fn();
    await showReady({ listWidth: 300, onListWidthChange });
    const handle = screen.getByRole('separator', { name: 'List width' });
    const move = (pointerId: number, clientX: number) =>
      window.dispatchEvent(Object.assign(new Event('pointermove'), { pointerId, clientX }));
    move(1, 500);
    fireEvent(handle, Object.assign(new Event('pointerdown', { bubbles: true }), { pointerId: 1 }));
    move(2, 500);
    expect(onListWidthChange).not.toHaveBeenCalled();
    move(1, 200);
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).not.toContain('Due');
    move(1, 360);
    expect(screen.getByRole('columnheader', { name: /^Due/ }).contains(handle)).toBe(true);
    window.dispatchEvent(new Event('pointerup'));
    move(1, 500);
    expect(onListWidthChange).toHaveBeenLastCalledWith(360);
    expect(document.querySelector<HTMLElement>('.gantt-line .gantt-list')?.style.width).toBe('360px');
  });
});

test('a trial shift shows ghosts, says so, and changes no row', async () => {
  const onShift = vi.fn();
  const ghosts = [{ rowId: '3', from: '2011-05-01', to: '2011-06-20' }];
  const { container } = await showReady({ whatIf: { shift: { rowId: '1', days: 5 }, ghosts, onShift } });
  expect(container.querySelectorAll('.gantt-ghost')).toHaveLength(2);
  expect(screen.getByText('Row 1 moved by 5')).toBeTruthy();
  fireEvent.focus(grid());
  press('ArrowDown');
  press('ArrowRight', { altKey: true });
  expect(onShift).toHaveBeenLastCalledWith({ rowId: '1', days: 6 });
  press('Escape');
  expect(onShift).toHaveBeenLastCalledWith(undefined);
});

test('the handle zooms, fits and shows a row', async () => {
  const ref = createRef<GanttHandle>();
  const onViewChange = vi.fn();
  await showReady({ ref, onViewChange });
  act(() => ref.current?.zoomIn());
  act(() => ref.current?.showRow('3'));
  act(() => ref.current?.showDay('2011-06-01'));
  act(() => ref.current?.fit());
  expect(onViewChange).toHaveBeenLastCalledWith({ scale: 'fit', start: undefined });
});

test('a cycle, a link to nobody and dates that are none are drawn without complaint', async () => {
  const odd = [
    aRow('1', { due: { from: '2011-06-01', to: '2011-05-01' } }),
    aRow('2', { due: { from: 'soon', to: 'later' }, name: 'x'.repeat(500) }),
    aRow('3', { due: { from: '2001-01-01', to: '2030-01-01' } }),
    aRow('4'),
  ];
  const links = [
    { from: '1', to: '3' },
    { from: '3', to: '1' },
    { from: '1', to: 'nobody' },
    { from: '4', to: '4' },
  ];
  const { container } = await showReady({ rows: odd, links });
  expect(container.querySelectorAll('.gantt-broken')).toHaveLength(1);
  expect(container.querySelectorAll('.gantt-link').length).toBeGreaterThan(0);
});

test('50,000 sections are drawn like any others', () => {
  const sections = Array.from({ length: 50_000 }, (_, index) => ({
    id: `s${index}`,
    name: `Section ${index}`,
  }));
  show({ rows: sections.map(({ id }) => aRow(id, { groupId: id })), groups: sections });
  expect(grid().getAttribute('aria-rowcount')).toBe('100001');
  expect(screen.getAllByRole('row').length).toBeLessThan(40);
  expect(screen.getByRole('gridcell', { name: 'Section 0: 1' })).toBeTruthy();
});

test('a column of the list and its bars stay on one line however wide the list is', async () => {
  await showReady({ listWidth: 300 });
  const splitter = screen.getByRole('separator', { name: 'List width' });
  fireEvent.keyDown(splitter, { key: 'ArrowLeft' });
  const widths = [...document.querySelectorAll<HTMLElement>('.gantt-list')].map(({ style }) => style.width);
  expect(new Set(widths)).toEqual(new Set(['276px']));
});

test('a chart that leaves the page leaves nothing behind', async () => {
  const { unmount, container } = await showReady();
  unmount();
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(container.childElementCount).toBe(0);
});

test('printing puts all rows on paper and clears them away afterwards', async () => {
  const many = Array.from({ length: 60 }, (_, index) => aRow(String(index)));
  const { container } = await showReady({ rows: many, groups: [] });
  await waitFor(() => {
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(container.querySelectorAll('.gantt-print > *')).toHaveLength(3);
  });
  expect(container.querySelector('.gantt-print')?.textContent).toContain('Row 59');
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(container.querySelector('.gantt-print')?.childElementCount).toBe(0);
});
