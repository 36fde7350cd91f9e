import { configure, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { refused, stubApi, visit } from '../../shared/testing/page.tsx';
import { aMunicipality, anna, municipalities, replies, startRolloutTexts } from '../rollout/testing.ts';
import { MapPage } from './MapPage.tsx';

// Finding by role in a whole page takes seconds where two cores are shared.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

beforeAll(() => startRolloutTexts('en'));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the map', () => {
  test('has the same numbers as its table', async () => {
    stubApi(replies);
    visit(<MapPage />, { path: '/map', at: '/map?measure=2.1', role: 'leadership' });
    expect(
      await screen.findByRole('button', { name: /^Бобровский, 25% · 1 of 4 have done it, place 2 of 2/ }),
    ).toBeDefined();
    const row = screen.getByRole('row', { name: /Бобровский/ });
    expect(within(row).getByText('25%')).toBeDefined();
    expect(within(row).getByRole('link', { name: '1' }).getAttribute('href')).toBe(
      '/plan/measures/2.1?municipality=m-20604000&status=satisfied#list',
    );
  });

  test('says how boundaries come while there are none', async () => {
    stubApi({ ...replies, 'GET /registry/boundaries': refused(404, 'boundariesNotLoaded') });
    visit(<MapPage />, { path: '/map', at: '/map?view=geo&measure=2.1', role: 'admin' });
    expect(await screen.findByRole('link', { name: 'Import a region pack' })).toBeDefined();
  });

  test('a click chooses a place and the address keeps it, a second one opens it', async () => {
    stubApi(replies);
    const { router } = visit(<MapPage />, { path: '/map', at: '/map?measure=2.1', role: 'leadership' });
    await userEvent.click(await screen.findByRole('button', { name: /^Бобровский, 25%/ }));
    expect(new URLSearchParams(router.state.location.search).get('place')).toBe('m-20604000');
    const chosen = await screen.findByRole('region', { name: 'Chosen municipality' });
    expect(within(chosen).getByText(/25% · 1 of 4 have done it/)).toBeDefined();
    expect(screen.getByRole('row', { name: /Бобровский/ }).getAttribute('aria-current')).toBe('true');
    await userEvent.click(screen.getByRole('button', { name: /^Бобровский, 25%/ }));
    expect(router.state.location.pathname).toBe('/municipalities/m-20604000');
  });

  test('a place is found by the beginning of its name and gets the focus', async () => {
    stubApi(replies);
    visit(<MapPage />, { path: '/map', at: '/map?measure=2.1', role: 'leadership' });
    await userEvent.type(await screen.findByRole('combobox', { name: 'Find a municipality' }), 'бобр{Enter}');
    await screen.findByRole('region', { name: 'Chosen municipality' });
    expect(screen.getByRole('button', { name: /^Бобровский, 25%/ }).getAttribute('aria-current')).toBe(
      'true',
    );
  });

  test('two days and several measures stand side by side with one table of all their numbers', async () => {
    stubApi(replies);
    const days = visit(<MapPage />, { path: '/map', at: '/map?measure=2.1&beside=days&with=2011-09-13' });
    expect(await screen.findByRole('group', { name: '13/09/2011' })).toBeDefined();
    const cells = within(screen.getByRole('row', { name: /Бобровский/ })).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent)).toEqual(['25%', '25%', '±0']);
    const drawn = screen.getByRole('group', { name: '13/09/2011' });
    fireEvent.change(screen.getByLabelText('Compare with'), { target: { value: '2011-09-14' } });
    expect(await screen.findByRole('group', { name: '14/09/2011' })).toBe(drawn);
    days.unmount();
    visit(<MapPage />, { path: '/map', at: '/map?beside=measures&measures=2.4,2.1&hideNoData=on' });
    const maps = await screen.findAllByRole('img', { name: /^2\.[14]\. Deed/ });
    expect(maps.map((map) => map.getAttribute('aria-label'))).toEqual([
      '2.4. Deed 2.4. Region: 50%',
      '2.1. Deed 2.1. Region: 62.5%',
    ]);
    const row = within(screen.getByRole('row', { name: /Бобровский/ })).getAllByRole('cell');
    expect(row.map(({ textContent }) => textContent)).toEqual(['25%', '25%']);
  });

  test('a place without a shape, a shape without a place and a broken one are told in words', async () => {
    const arc = (lon: number) => [
      [lon, 51],
      [lon + 1, 51],
      [lon + 1, 52],
      [lon, 51],
    ];
    const shape = (id: string, at: number) => ({ type: 'Polygon', id, arcs: [[at]] });
    const geometries = [shape('m-20602000', 0), shape('m-1', 1), shape('m-2', 9)];
    const topology = {
      type: 'Topology',
      arcs: [arc(39), arc(41)],
      objects: { boundaries: { type: 'GeometryCollection', geometries } },
    };
    stubApi({
      ...replies,
      'GET /registry/boundaries': { regionId: 'r-20', topology, attribution: '© Source' },
    });
    visit(<MapPage />, { path: '/map', at: '/map?view=geo&measure=2.1' });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Without boundaries: Бобровский');
    expect(alert.textContent).toContain('Boundaries without a municipality: m-1');
    expect(alert.textContent).toContain('Broken boundaries: m-2');
    expect(screen.getByRole('button', { name: /^Аннинский, 100%/ })).toBeDefined();
  });

  test('a school on the map is found by its name, told of, and opened', async () => {
    const point = { lat: 51.5, lon: 39.5 };
    const school = { ...aMunicipality('s-1', 'Лицей № 3'), kind: 'school', parentId: anna, point };
    const ring = [39, 40, 40, 39].map((lon, i) => [lon, i < 2 ? 51 : 52]);
    const shape = { type: 'Polygon', id: anna, arcs: [[0]] };
    stubApi({
      ...replies,
      'GET /registry/nodes': ({ url }: { url: URL }) =>
        url.searchParams.get('kind') === 'school' ? { items: [school] } : { items: municipalities },
      'GET /plan/plans/*/measures/*/evidence': {
        items: [{ nodeId: 's-1', period: 'once', status: 'overdue', because: { code: 'noFacts' } }],
      },
      'GET /registry/boundaries': {
        regionId: 'r-20',
        topology: {
          type: 'Topology',
          arcs: [[...ring, ring[0]]],
          objects: { boundaries: { type: 'GeometryCollection', geometries: [shape] } },
        },
        attribution: '© Source',
      },
    });
    const { router } = visit(<MapPage />, {
      path: '/map',
      at: '/map?view=geo&measure=2.1&schools=on',
      role: 'leadership',
    });
    await userEvent.type(
      await screen.findByRole('combobox', { name: 'Find a municipality or a school' }),
      'лиц{Enter}',
    );
    const chosen = await screen.findByRole('region', { name: 'Chosen school' });
    expect(within(chosen).getByText('Лицей № 3')).toBeDefined();
    expect(within(chosen).getByText('Has not done it')).toBeDefined();
    expect(new URLSearchParams(router.state.location.search).get('school')).toBe('s-1');
    await userEvent.click(within(chosen).getByRole('link', { name: 'Open the school' }));
    expect(router.state.location.pathname).toBe('/schools/s-1');
  });

  test('a measure of the region has no map', async () => {
    stubApi(replies);
    visit(<MapPage />, { path: '/map', at: '/map?measure=1.1' });
    expect(await screen.findByText(/a duty of the region as a whole/)).toBeDefined();
  });
});
