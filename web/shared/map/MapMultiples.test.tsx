import { fireEvent, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { shareScheme } from './classes.ts';
import { columnsIn, MapMultiples, type MultiplesHandle } from './MapMultiples.tsx';
import { mapPalette } from './palette.ts';
import { sideBySide } from './sideBySide.ts';
import type { MapPlace, Reading } from './types.ts';

const palette = mapPalette('light', 5);
const cells = new Map([
  ['a', { column: 0, row: 0 }],
  ['b', { column: 1, row: 0 }],
]);
const aPlace = (id: string, reading: Reading): MapPlace => ({
  id,
  name: id,
  shortName: id,
  reading,
  valueText: String(reading),
  ariaLabel: id,
});
const panel = (id: string, a: Reading, b: Reading) => ({
  id,
  title: `Measure ${id}`,
  heading: `Measure ${id}`,
  ariaLabel: `Measure ${id}, half done`,
  places: [aPlace('a', a), aPlace('b', b)],
  whole: 'Region: half',
});

test('all maps share classes and the marked place, and say how it stands in each', () => {
  const ref: { current: MultiplesHandle | null } = { current: null };
  const [onHover, onOpen] = [vi.fn(), vi.fn()];
  const shared = { cells, scheme: shareScheme, palette, selectedId: undefined, onHover, onOpen, ref };
  const panels = [panel('1', 0.1, 'noData'), panel('2', 1, 0.5)];
  const { rerender } = render(<MapMultiples {...shared} panels={panels} hoveredId={undefined} />);
  expect(screen.getAllByText('Region: half')).toHaveLength(2);
  const second = screen.getByRole('img', { name: 'Measure 2, half done' });
  const ofA = second.querySelector('[data-place=a] path') as Element;
  expect(ofA.getAttribute('fill')).toBe(palette.classes[4]);
  fireEvent.mouseMove(ofA);
  fireEvent.click(ofA);
  expect(onHover).toHaveBeenCalledWith('a');
  expect(onOpen).toHaveBeenCalledWith('a');
  rerender(<MapMultiples {...shared} panels={panels} hoveredId="a" />);
  expect(screen.getByText('a: 0.1')).toBeDefined();
  expect(screen.getByText('a: 1')).toBeDefined();

  const caption = {
    title: 'Two measures',
    lines: ['20 September', 'Source'],
    legend: [{ label: 'No data', reading: 'noData' as const }],
  };
  const { svg } = sideBySide(ref.current?.drawings() ?? [], 2, caption, { scheme: shareScheme, palette });
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const words = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(words).toEqual(['Two measures', 'Measure 1', 'Measure 2', 'No data', '20 September', 'Source']);
  const hatch = picture.querySelector('svg > rect[fill^=url]')?.getAttribute('fill')?.slice(5, -1);
  expect(picture.querySelector(`pattern[id="${hatch}"]`)).not.toBeNull();
});

test('rows of maps never stand wider than their box', () => {
  fc.assert(
    fc.property(fc.integer({ min: 160, max: 2000 }), fc.integer({ min: 1, max: 12 }), (width, count) => {
      const { columns, panelPx } = columnsIn(width, count);
      expect(columns * panelPx + (columns - 1) * 16).toBeLessThanOrEqual(width);
      expect(columns).toBeLessThanOrEqual(count);
    }),
  );
});
