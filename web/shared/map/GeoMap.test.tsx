import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { readBoundaries } from './boundaries.ts';
import { shareScheme } from './classes.ts';
import { GeoMap, type GeoMapProps } from './GeoMap.tsx';
import { mapPalette } from './palette.ts';
import type { MapHandle, MapPlace, MapView, Reading } from './types.ts';

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

function tiny(lon: number, lat: number) {
  return [0, 1, 2, 0].map((i) => [lon + (i % 2) / 100, lat + Math.floor(i / 2) / 100]);
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

test('what has no shape is not drawn, and a shape without a place is, with no name to it', () => {
  const { container } = render(<Harness onOpen={() => {}} />);
  expect(screen.getAllByRole('button', { name: /: / })).toHaveLength(4);
  expect(container.querySelectorAll('svg[role=group] > g path:not([data-place])')).toHaveLength(1);
});

test('another day only changes fills and words: no path and no element is made anew', () => {
  const { container, rerender } = render(<Harness onOpen={() => {}} />);
  const paths = () => [...container.querySelectorAll('[data-place]')];
  const before = paths();
  const changes = new MutationObserver(() => {});
  changes.observe(container, { subtree: true, attributes: true, childList: true });
  rerender(
    <Harness
      onOpen={() => {}}
      places={places.map((place) => ({ ...place, reading: 0.6, ariaLabel: 'x' }))}
    />,
  );
  expect(paths()).toEqual(before);
  const changed = changes.takeRecords();
  changes.disconnect();
  expect(new Set(changed.map(({ attributeName }) => attributeName))).toEqual(new Set(['fill', 'aria-label']));
});

test('a value that is not a number is hatched, a name of 500 letters is cut, a carried value striped', async () => {
  const long = 'Верхнехавский'.repeat(40).slice(0, 500);
  const odd: MapPlace[] = [
    { ...aPlace('a', Number.NaN), name: long, shortName: long, ariaLabel: long },
    { ...aPlace('b', Number.POSITIVE_INFINITY), stale: true },
  ];
  const ref: { current: MapHandle | null } = { current: null };
  const { container } = render(<Harness places={odd} onOpen={() => {}} ref={ref} />);
  expect(screen.getByRole('button', { name: long }).getAttribute('fill')).toMatch(/-noData\)$/);
  expect(container.querySelectorAll('path[fill$="-stale)"]')).toHaveLength(1);
  expect((await screen.findByText(/^Верхнехавский.{1,10}…$/u)).closest('.map-overlay')).not.toBeNull();
  const picture = ref.current?.toPicture({ title: `${long} ${long}`, lines: [] });
  const titles = [
    ...new DOMParser().parseFromString(picture?.svg ?? '', 'image/svg+xml').querySelectorAll('svg > text'),
  ];
  expect(titles.length).toBeGreaterThan(1);
  expect(titles.every(({ textContent }) => (textContent ?? '').length < 80)).toBe(true);
});

test('a region too small to be seen stands enlarged under the map, and answers there', async () => {
  const small = {
    ...square('s', 39.5, 51.5),
    geometry: { type: 'Polygon', coordinates: [tiny(39.5, 51.5)] },
  };
  const set = readBoundaries({
    type: 'FeatureCollection',
    features: [square('a', 39, 52), square('b', 40, 52), square('c', 39, 51), square('d', 40, 51), small],
  });
  const onOpen = vi.fn();
  const { container } = render(
    <Harness boundaries={set} places={[...places.slice(0, 4), aPlace('s', 0.4)]} onOpen={onOpen} />,
  );
  const insets = container.querySelectorAll('.map-insets > [data-place]');
  expect([...insets].map((inset) => inset.getAttribute('data-place'))).toEqual(['s']);
  await userEvent.click(insets[0]?.querySelector('path') as Element);
  expect(onOpen).toHaveBeenCalledWith('s');
});

test('maps that share a view are zoomed together', async () => {
  function Both() {
    const [view, onView] = useState<MapView>();
    return (
      <>
        <Harness view={view} onView={onView} />
        <Harness view={view} onView={onView} zoomLabels={{ ...zoomLabels, zoomIn: 'Other closer' }} />
      </>
    );
  }
  const { container } = render(<Both />);
  const scales = () =>
    [...container.querySelectorAll('g[transform*=scale]')].map(
      (one) => /scale\(([\d.]+)\)/.exec(one.getAttribute('transform') ?? '')?.[1],
    );
  await userEvent.click(screen.getByRole('button', { name: 'Closer' }));
  await waitFor(() => expect(scales()).toEqual(['1.5', '1.5']));
  await userEvent.click(screen.getByRole('button', { name: 'Other closer' }));
  expect(scales()).toEqual(['2.25', '2.25']);
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
  await waitFor(() => expect(scale()).toBeCloseTo(1.5));
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

test('a picture has title, date, source and attribution, and its points as vectors', () => {
  const ref: { current: MapHandle | null } = { current: null };
  const point = { id: 's', lat: 51.5, lon: 39.5, size: 300, reading: 0.5, name: 'School' };
  render(<Harness ref={ref} points={[point]} />);
  const svg = ref.current?.toSvg({ title: 'Title', lines: ['20 September', 'Source'] }) ?? '';
  for (const words of ['Title', '20 September', 'Source', '© Source'])
    expect(svg).toContain(`>${words}</text>`);
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect([...picture.querySelectorAll('circle')].filter((circle) => !circle.closest('pattern'))).toHaveLength(
    1,
  );
});

test('a point that was looked for is brought near enough to stand by itself, and may be moved away from', async () => {
  const crowd = Array.from({ length: 30 }, (_, i) => ({
    id: `s${i}`,
    lat: 51.5 + i / 200,
    lon: 39.5,
    size: 300,
    reading: 0.5,
    name: `School ${i}`,
  }));
  const ref: { current: MapHandle | null } = { current: null };
  const circles = () => {
    const svg = ref.current?.toSvg({ title: 'Title', lines: [] }) ?? '';
    const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
    return [...picture.querySelectorAll('circle[stroke-width="2.5"]')];
  };
  const scale = () => {
    const moved = container.querySelector('g[transform*=scale]')?.getAttribute('transform');
    return /scale\(([\d.]+)\)/.exec(moved ?? '')?.[1];
  };
  const { container, rerender } = render(<Harness ref={ref} points={crowd} />);
  expect(circles()).toHaveLength(0);
  rerender(<Harness ref={ref} points={crowd} markedPointId="s7" />);
  expect(circles()).toHaveLength(1);
  await waitFor(() => expect(Number(scale())).toBeGreaterThan(1));
  const near = Number(scale());
  await userEvent.click(screen.getByRole('button', { name: 'Farther' }));
  expect(Number(scale())).toBeLessThan(near);
  rerender(<Harness ref={ref} points={crowd} markedPointId="nobody" />);
  expect(circles()).toHaveLength(0);
});
