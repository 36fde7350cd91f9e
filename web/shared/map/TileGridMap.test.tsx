import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { shareScheme } from './classes.ts';
import { legendLines } from './MapLegend.tsx';
import { mapPalette } from './palette.ts';
import { TileGridMap, type TileGridMapProps } from './TileGridMap.tsx';
import type { MapHandle, MapPlace, Reading } from './types.ts';

const palette = mapPalette('light', 5);

function aPlace(id: string, reading: Reading, overrides: Partial<MapPlace> = {}): MapPlace {
  return {
    id,
    name: `District ${id}`,
    shortName: id,
    reading,
    valueText: String(reading),
    ariaLabel: `${id}: ${reading}`,
    ...overrides,
  };
}

/** a b / c . / d e */
const places = [
  aPlace('a', 0.1),
  aPlace('b', 0),
  aPlace('c', 'noData'),
  aPlace('d', 'notApplicable'),
  aPlace('e', 1),
];
const cells = new Map([
  ['a', { column: 0, row: 0 }],
  ['b', { column: 1, row: 0 }],
  ['c', { column: 0, row: 1 }],
  ['d', { column: 0, row: 2 }],
  ['e', { column: 1, row: 2 }],
]);

function Harness(props: Partial<TileGridMapProps>) {
  const [hoveredId, onHover] = useState<string>();
  return (
    <TileGridMap
      places={places}
      cells={cells}
      scheme={shareScheme}
      palette={palette}
      ariaLabel="Region"
      hoveredId={hoveredId}
      onHover={onHover}
      renderTooltip={(place) => `tip of ${place.name}`}
      {...props}
    />
  );
}

test('every place is a button with its facts in words, in a named group', () => {
  render(<Harness onOpen={() => {}} />);
  const buttons = within(screen.getByRole('group', { name: 'Region' })).getAllByRole('button');
  expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual(
    places.map((place) => place.ariaLabel),
  );
});

test('there is one Tab stop, arrows move by neighbours over the hole, Enter and Space open', async () => {
  const user = userEvent.setup();
  const onOpen = vi.fn();
  render(<Harness onOpen={onOpen} />);
  await user.tab();
  expect(document.activeElement).toBe(screen.getByLabelText('a: 0.1'));
  await user.keyboard('{ArrowRight}{ArrowDown}');
  expect(document.activeElement).toBe(screen.getByLabelText('e: 1'));
  await user.keyboard('{Enter}{Home} ');
  expect(onOpen.mock.calls).toEqual([['e'], ['a']]);
  await user.keyboard('{End}');
  expect(document.activeElement?.getAttribute('tabindex')).toBe('0');
  expect(
    screen.getAllByRole('button').filter((button) => button.getAttribute('tabindex') === '0'),
  ).toHaveLength(1);
});

test('focus shows the tooltip as hover does, and Escape hides it', async () => {
  const user = userEvent.setup();
  render(<Harness onOpen={() => {}} />);
  await user.tab();
  expect(screen.getByText('tip of District a')).toBeDefined();
  await user.keyboard('{Escape}');
  expect(screen.queryByText('tip of District a')).toBeNull();
  fireEvent.mouseOver(screen.getByLabelText('e: 1'));
  expect(screen.getByText('tip of District e')).toBeDefined();
});

test('a click opens; without a way to open, tiles are pictures', async () => {
  const onOpen = vi.fn();
  const { rerender } = render(<Harness onOpen={onOpen} selectedId="b" />);
  fireEvent.click(screen.getByLabelText('b: 0'));
  expect(onOpen).toHaveBeenCalledWith('b');
  expect(screen.getByLabelText('b: 0').getAttribute('aria-current')).toBe('true');
  rerender(<Harness onOpen={undefined} />);
  expect(screen.queryAllByRole('button')).toHaveLength(0);
});

test('no data is hatched, not applicable is dotted, zero has a colour of its own', () => {
  render(<Harness />);
  const fillIn = (label: string) => screen.getByLabelText(label).querySelector('rect')?.getAttribute('fill');
  expect(fillIn('c: noData')).toMatch(/^url\(#.+-noData\)$/);
  expect(fillIn('d: notApplicable')).toMatch(/^url\(#.+-notApplicable\)$/);
  expect(fillIn('b: 0')).toBe(palette.zero);
  expect(fillIn('e: 1')).toBe(palette.classes[4]);
});

test('where a tile has no room for a value, a shorter one stands there', () => {
  const wide = new Map(Array.from({ length: 16 }, (_, column) => [`c${column}`, { column, row: 0 }]));
  const many = [...wide.keys()].map((id) =>
    aPlace(id, 0.929, { valueText: '92,9 %', shortValueText: '92 %' }),
  );
  const { rerender } = render(<Harness places={many} cells={wide} />);
  expect(screen.queryAllByText('92,9 %')).toHaveLength(0);
  expect(screen.getAllByText('92 %')).toHaveLength(16);
  rerender(<Harness places={many.slice(0, 2)} cells={wide} />);
  expect(screen.getAllByText('92,9 %')).toHaveLength(2);
});

test('the exported picture stands alone with its caption and legend', () => {
  const ref: { current: MapHandle | null } = { current: null };
  const some = [...places.slice(1), aPlace('a', 0.1, { stale: true })];
  render(<Harness ref={ref} places={some} />);
  const svg = ref.current?.toSvg({
    title: 'Title',
    lines: ['Period', '© Source'],
    legend: legendLines({
      places: some,
      scheme: shareScheme,
      labelOf: ({ key }) => `Class ${key}`,
      overLabels: { stale: 'Carried over', untrusted: 'In doubt' },
    }),
  });
  const picture = new DOMParser().parseFromString(svg ?? '', 'image/svg+xml');
  const words = [...picture.querySelectorAll('text')].map((text) => text.textContent);
  expect(words).toEqual(
    expect.arrayContaining(['Title', 'Class noData', 'Carried over', 'Period', '© Source']),
  );
  expect(words).not.toContain('In doubt');
  const swatches = [...picture.querySelectorAll('svg > rect[stroke]')];
  expect(swatches.at(-1)?.getAttribute('fill')).toMatch(/-stale\)$/);
  expect(picture.querySelectorAll('[tabindex]')).toHaveLength(0);
});
