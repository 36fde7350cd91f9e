import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { type BoundaryProblems, readBoundaries } from './boundaries.ts';
import { shareScheme } from './classes.ts';
import { GeoMap, type GeoMapProps } from './GeoMap.tsx';
import { mapPalette } from './palette.ts';
import type { MapHandle, MapPlace, Reading } from './types.ts';

function square(id: string, lon: number, lat: number) {
  const ring = [
    [lon, lat],
    [lon + 1, lat],
    [lon + 1, lat + 1],
    [lon, lat + 1],
    [lon, lat],
  ];
  return { type: 'Feature', id, properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
}

function aPlace(id: string, reading: Reading): MapPlace {
  return {
    id,
    name: `District ${id}`,
    shortName: id,
    reading,
    valueText: '',
    ariaLabel: `${id}: ${reading}`,
  };
}

/** a b above c d; `e` is nobody's, `f` has no ring. */
const boundaries = readBoundaries({
  type: 'FeatureCollection',
  features: [
    square('a', 39, 52),
    square('b', 40, 52),
    square('c', 39, 51),
    square('d', 40, 51),
    square('e', 41, 51),
    { ...square('f', 0, 0), geometry: { type: 'Polygon', coordinates: [] } },
  ],
});
const places = [
  aPlace('a', 0.1),
  aPlace('b', 0),
  aPlace('c', 'noData'),
  aPlace('d', 1),
  aPlace('f', 1),
  aPlace('g', 1),
];
const zoomLabels = { zoomIn: 'Closer', zoomOut: 'Farther', showAll: 'All' };

function Harness(props: Partial<GeoMapProps>) {
  const [hoveredId, onHover] = useState<string>();
  return (
    <GeoMap
      places={places}
      boundaries={boundaries}
      scheme={shareScheme}
      palette={mapPalette('light', 5)}
      ariaLabel="Region"
      attribution="© Source"
      zoomLabels={zoomLabels}
      hoveredId={hoveredId}
      onHover={onHover}
      renderTooltip={(place) => `tip of ${place.name}`}
      {...props}
    />
  );
}

test('arrows go to geographic neighbours, Enter opens, focus shows the tooltip', async () => {
  const user = userEvent.setup();
  const onOpen = vi.fn();
  render(<Harness onOpen={onOpen} />);
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'a: 0.1' }));
  await user.keyboard('{ArrowRight}{ArrowDown}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'd: 1' }));
  expect(screen.getByText('tip of District d')).toBeDefined();
  await user.keyboard('{Enter}');
  expect(onOpen).toHaveBeenCalledWith('d');
});

test('what cannot be shown is told, and the rest is drawn', async () => {
  const onProblems = vi.fn<(problems: BoundaryProblems) => void>();
  render(<Harness onOpen={() => {}} onProblems={onProblems} />);
  await waitFor(() => expect(onProblems).toHaveBeenCalled());
  const problems = onProblems.mock.lastCall?.[0];
  expect(problems?.withoutBoundary).toEqual(['f', 'g']);
  expect(problems?.withoutPlace.map(({ id }) => id)).toEqual(['e']);
  expect(problems?.broken).toEqual([{ id: 'f', name: 'f', fault: 'ringTooShort' }]);
  expect(screen.getAllByRole('button', { name: /: / })).toHaveLength(4);
});

test('buttons and keys zoom, and the first sight is whole', async () => {
  const user = userEvent.setup();
  const { container } = render(<Harness onOpen={() => {}} />);
  const scale = () =>
    Number(
      /scale\(([\d.]+)\)/.exec(
        container.querySelector('g[transform*=scale]')?.getAttribute('transform') ?? '',
      )?.[1],
    );
  expect(screen.getByRole('button', { name: 'Farther' }).hasAttribute('disabled')).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Closer' }));
  expect(scale()).toBeCloseTo(1.5);
  screen.getByRole('button', { name: 'a: 0.1' }).focus();
  await user.keyboard('+');
  expect(scale()).toBeCloseTo(2.25);
  await user.keyboard('0');
  expect(scale()).toBe(1);
});

test('no boundaries at all still give a picture with its attribution', () => {
  render(<Harness boundaries={readBoundaries('not a map')} />);
  expect(screen.getByRole('group', { name: 'Region' })).toBeDefined();
  expect(screen.getByText('© Source')).toBeDefined();
});

test('points are exported as vectors', () => {
  const ref: { current: MapHandle | null } = { current: null };
  const point = { id: 's', lat: 51.5, lon: 39.5, size: 300, reading: 0.5, name: 'School' };
  render(<Harness ref={ref} points={[point]} />);
  const svg = ref.current?.toSvg({ title: 'Title', lines: ['© Source'] }) ?? '';
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect([...picture.querySelectorAll('circle')].filter((circle) => !circle.closest('pattern'))).toHaveLength(
    1,
  );
});
