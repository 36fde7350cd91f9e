import { configure, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { refused, stubApi, visit } from '../../shared/testing/page.tsx';
import {
  aMunicipality,
  anna,
  municipalities,
  progress,
  replies,
  startRolloutTexts,
} from '../rollout/testing.ts';
import { ChangesPage } from './ChangesPage.tsx';
import { ChartsPage } from './ChartsPage.tsx';
import { HeatGridPage } from './HeatGridPage.tsx';
import { MapPage } from './MapPage.tsx';
import { MeasurePage } from './MeasurePage.tsx';
import { OverviewPage } from './OverviewPage.tsx';

// Finding by role in a whole page takes seconds where two cores are shared.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

beforeAll(() => startRolloutTexts('en'));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const measurePath = { path: '/plan/measures/:number', at: '/plan/measures/2.1' };

describe('the overview', () => {
  test('leads from what is late to its list, and says what changed', async () => {
    stubApi(replies);
    visit(<OverviewPage />, { path: '/', role: 'leadership' });
    const late = await screen.findByRole('region', { name: 'What is late' });
    const link = within(late).getByRole('link', { name: 'Measure 2.1: 2 overdue, open the list' });
    expect(link.getAttribute('href')).toBe('/plan/measures/2.1?status=overdue#list');
    const week = screen.getByRole('region', { name: 'What changed this week' });
    expect((await within(week).findByRole('link', { name: 'done +1' })).getAttribute('href')).toBe(
      '/plan/measures/2.1?changedSince=2011-09-13#list',
    );
  });

  test('shows a visitor the same figures without lists', async () => {
    stubApi(replies);
    visit(<OverviewPage />, { path: '/' });
    const late = await screen.findByRole('region', { name: 'What is late' });
    expect(within(late).getByText('2 of 8')).toBeDefined();
    expect(within(late).queryByRole('link', { name: /open the list/ })).toBeNull();
  });
});

describe('the heat grid', () => {
  test('a cell says its figures and opens its schools; arrows move over the cells', async () => {
    stubApi(replies);
    visit(<HeatGridPage />, { path: '/grid', at: '/grid?show=overdue', role: 'leadership' });
    const grid = await screen.findByRole('grid');
    const cell = within(grid).getByRole('link', { name: /^2\.1, Бобровский: 25%, 4 obliged, .*overdue: 2/ });
    expect(cell.getAttribute('href')).toBe('/plan/measures/2.1?municipality=m-20604000&status=overdue#list');
    cell.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^2\.1, Аннинский/);
    await userEvent.keyboard('{Home}');
    expect(document.activeElement?.textContent).toBe('2.1. Deed 2.1');
    expect(
      within(grid)
        .getAllByRole('link')
        .filter(({ tabIndex }) => tabIndex === 0).length,
    ).toBeLessThanOrEqual(1);
  });

  test('the order of municipalities stands in the address', async () => {
    stubApi(replies);
    visit(<HeatGridPage />, { path: '/grid', at: '/grid?sort=lag', role: 'leadership' });
    const grid = await screen.findByRole('grid');
    const heads = within(grid)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent);
    expect(heads.slice(1, 4)).toEqual(['Region', 'Бобровский', 'Аннинский']);
  });
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

describe('the charts', () => {
  test('every segment of a bar opens its list', async () => {
    stubApi(replies);
    const { router } = visit(<ChartsPage />, {
      path: '/charts',
      at: '/charts?view=municipalities&measure=2.1',
      role: 'leadership',
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Бобровский: Overdue – 2' }));
    expect(router.state.location.pathname + router.state.location.search + router.state.location.hash).toBe(
      '/plan/measures/2.1?municipality=m-20604000&status=overdue#list',
    );
  });

  test('every point of a line opens the step it makes from the point before', async () => {
    stubApi(replies);
    const { router } = visit(<ChartsPage />, {
      path: '/charts',
      at: '/charts?measure=2.1',
      role: 'leadership',
    });
    await userEvent.click(await screen.findByRole('button', { name: /13\/09\/2011: 50%/ }));
    expect(router.state.location.pathname + router.state.location.search).toBe(
      '/changes?asOf=2011-09-13&from=2011-09-06&measure=2.1',
    );
  });
});

describe('a forecast', () => {
  test('the overview warns of a miss before it comes, and leads to the measure', async () => {
    stubApi(replies);
    visit(<OverviewPage />, { path: '/' });
    const panel = await screen.findByRole('region', { name: 'Shall we be in time' });
    const row = await within(panel).findByRole('listitem');
    expect(row.textContent).toContain('warning: due 30/09/2011 · 89% by then');
    expect(row.textContent).toContain('likely missed');
    expect(within(row).getByRole('link').getAttribute('href')).toBe('/plan/measures/2.1#forecast');
  });

  test('says so when nothing will be missed, and when it could not be asked', async () => {
    stubApi({ ...replies, 'GET /plan/plans/*/forecast': { madeOn: '2011-09-20', items: [] } });
    visit(<OverviewPage />, { path: '/' });
    expect(await screen.findByText('At today’s pace every deadline to come will be kept.')).toBeDefined();
    stubApi({ ...replies, 'GET /plan/plans/*/forecast': refused(500, 'fault') });
    visit(<OverviewPage />, { path: '/' });
    expect((await screen.findAllByText('An error on our side')).length).toBeGreaterThan(0);
  });

  test('the measure names the day, its band and how far such forecasts were wrong, by municipality', async () => {
    stubApi(replies);
    visit(<MeasurePage />, measurePath);
    const panel = await screen.findByRole('region', { name: 'When it will be done' });
    expect(
      await within(panel).findByText(/04\/10\/2011 \(not before 27\/09\/2011, no later limit\)/),
    ).toBeDefined();
    expect(panel.textContent).toContain('wrong by 3.1 points on average, 8 at most');
    const rows = within(panel).getAllByRole('row').slice(1);
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Бобровский25%the line stands still'),
      expect.stringContaining('Аннинский100%since 01/09/2011'),
    ]);
  });

  test('the chart of one measure goes on at today’s pace, and its table holds the same numbers', async () => {
    stubApi(replies);
    visit(<ChartsPage />, { path: '/charts', at: '/charts?measure=2.1' });
    expect(await screen.findByText('done 4 Oct')).toBeDefined();
    await userEvent.click(screen.getByRole('tab', { name: 'Table' }));
    expect(screen.getByRole('columnheader', { name: 'Upper limit' })).toBeDefined();
    expect(screen.getByRole('row', { name: /04\/10\/2011/ }).textContent).toContain('100%');
  });
});

describe('what changed', () => {
  test('without a measure: those that changed, each leading to its step', async () => {
    stubApi(replies);
    visit(<ChangesPage />, { path: '/changes' });
    const row = await screen.findByRole('row', { name: /2\.1\. Deed/ });
    expect(row.textContent).toBe('2.1. Deed 2.14 → 5+13 → 2');
    expect(within(row).getByRole('link').getAttribute('href')).toBe('/changes?from=2011-09-13&measure=2.1');
  });

  test('with a measure: the nodes that made the step, and their sum is the line’s', async () => {
    // A table that draws only what is in sight needs a height, which no test browser has.
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
    const calls = stubApi(replies);
    visit(<ChangesPage />, {
      path: '/changes',
      at: '/changes?measure=2.1&from=2011-09-13',
      role: 'leadership',
    });
    expect(await screen.findByText('Done: 4 → 5 (+1)')).toBeDefined();
    expect(await screen.findByText('Together: +1, as on the line.')).toBeDefined();
    expect(screen.getByText('was: Overdue')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Бобровский +1' }).getAttribute('href')).toBe(
      '/changes?from=2011-09-13&measure=2.1&municipality=m-20604000',
    );
    const asked = calls.find(({ path }) => path.endsWith('/changes/nodes'));
    expect(asked?.url.search).toBe('?from=2011-09-13&to=2011-09-20&number=2.1&limit=500');
  });

  test('a visitor sees where it changed and why there is no list; nothing is no step', async () => {
    const calls = stubApi(replies);
    visit(<ChangesPage />, { path: '/changes', at: '/changes?measure=2.1' });
    expect(await screen.findByText(/Single schools are seen by the department/)).toBeDefined();
    expect(calls.some(({ path }) => path.endsWith('/nodes') && path.includes('changes'))).toBe(false);
    stubApi({
      ...replies,
      'GET /plan/plans/*/changes': { from: '2011-09-13', to: '2011-09-20', region: [], municipalities: [] },
    });
    visit(<ChangesPage />, { path: '/changes' });
    expect(await screen.findByText('Nothing changed in these days')).toBeDefined();
  });
});

describe('the views of a chart', () => {
  const charts = (query: string) => ({
    path: '/charts',
    at: `/charts?${query}`,
    role: 'leadership' as const,
  });

  test('chart, map and table hold the same numbers, and the address says which is shown', async () => {
    stubApi(replies);
    const { router } = visit(<ChartsPage />, charts('view=municipalities&measure=2.1'));
    await userEvent.click(await screen.findByRole('tab', { name: 'Table' }));
    expect(router.state.location.search).toContain('tab=table');
    expect(screen.getByRole('row', { name: /^Бобровский 25% 4 1/ })).toBeDefined();
    await userEvent.click(screen.getByRole('tab', { name: 'Map' }));
    expect(
      await screen.findByRole('button', { name: /^Бобровский, 25% · 1 of 4 have done it/ }),
    ).toBeDefined();
    expect(screen.getByRole('heading', { level: 2, name: /^Share that has done it.*2\.1/ })).toBeDefined();
  });

  test('numbers in place of shares reach lines, bars, map and panels alike', async () => {
    stubApi(replies);
    visit(<ChartsPage />, charts('measure=2.1&relative=off'));
    expect(await screen.findByRole('button', { name: /^2\.1\. Deed 2\.1, 13\/09\/2011: 4$/ })).toBeDefined();
  });

  test('one panel for each municipality on one scale, in the order chosen', async () => {
    stubApi({
      ...replies,
      'GET /plan/plans/*/series': ({ url }: { url: URL }) => ({
        nodeId: url.searchParams.get('node'),
        items: [
          {
            day: '2011-09-20',
            measures: { '2.1': url.searchParams.get('node') === 'm-20604000' ? [4, 3, 0] : [4, 1, 0] },
          },
        ],
      }),
    });
    visit(<ChartsPage />, charts('view=multiples&measure=2.1&order=best&relative=off'));
    const panels = within(await screen.findByRole('group', { name: /Week by week in each municipality/ }));
    expect(panels.getAllByRole('button').map((panel) => panel.getAttribute('aria-label'))).toEqual([
      'Бобровский: now 3',
      'Аннинский: now 1',
    ]);
    // The scale of numbers ends at a round one above the greatest.
    expect(panels.getAllByText('5').length).toBeGreaterThan(0);
  });

  test('a value carried over says from when', async () => {
    stubApi({
      ...replies,
      'GET /plan/plans/*/progress': { ...progress, countedOn: '2011-09-18' },
    });
    visit(<ChartsPage />, charts('view=municipalities&measure=2.1'));
    expect(await screen.findByText(/values carried over from 18\/09\/2011/)).toBeDefined();
  });

  test('the shared address reopens the same view', async () => {
    stubApi(replies);
    vi.stubGlobal('location', new URL('http://localhost/charts?view=municipalities&relative=off&tab=table'));
    visit(<ChartsPage />, charts('view=municipalities&relative=off&tab=table'));
    await userEvent.click(await screen.findByRole('button', { name: 'Share this view' }));
    const address = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Address of this view' });
    expect(Object.fromEntries(new URL(address.value).searchParams)).toEqual({
      view: 'municipalities',
      relative: 'off',
      tab: 'table',
      asOf: '2011-09-20',
      plan: 'plan-1',
      measure: '2.1',
    });
  });
});

describe('the measure', () => {
  test('the list is as long as the number that opened it', async () => {
    stubApi(replies);
    visit(<MeasurePage />, {
      ...measurePath,
      at: '/plan/measures/2.1?municipality=m-20604000&status=overdue',
      role: 'leadership',
    });
    expect(await screen.findByText('2 nodes')).toBeDefined();
    const number = screen.getByRole('link', { name: 'Overdue: 2' });
    expect(number.getAttribute('href')).toBe('/plan/measures/2.1?status=overdue#list');
  });

  test('asks for the next page until the list is whole', async () => {
    const rows = (from: number) =>
      Array.from({ length: 3 }, (_, i) => ({
        nodeId: `s-${from + i}`,
        period: 'once',
        status: 'overdue',
        because: { code: 'noFacts' },
      }));
    stubApi({
      ...replies,
      'GET /plan/plans/*/measures/*/evidence': ({ url }: { url: URL }) =>
        url.searchParams.get('cursor') ? { items: rows(3) } : { items: rows(0), next: 'more' },
    });
    visit(<MeasurePage />, { ...measurePath, role: 'leadership' });
    expect(await screen.findByText('6 nodes')).toBeDefined();
  });

  test('a visitor reads the figures and why there is no list', async () => {
    const calls = stubApi(replies);
    visit(<MeasurePage />, measurePath);
    expect(await screen.findByText('The list of schools is for staff')).toBeDefined();
    expect(calls.some(({ path }) => path.endsWith('/evidence'))).toBe(false);
  });

  test('a period of a rolling measure is chosen in its strip and stands in the address', async () => {
    stubApi(replies);
    const { router } = visit(<MeasurePage />, {
      ...measurePath,
      at: '/plan/measures/2.4',
      role: 'leadership',
    });
    await userEvent.click(await screen.findByRole('button', { name: /^week 36 .*: 1 of 4/ }));
    expect(router.state.location.search).toBe('?period=2011-W36');
    expect(screen.getByRole('link', { name: 'Done: 1' }).getAttribute('href')).toContain('period=2011-W36');
  });

  test('a number that is not in the plan says so', async () => {
    stubApi(replies);
    visit(<MeasurePage />, { ...measurePath, at: '/plan/measures/99' });
    expect(await screen.findByText('The plan has no measure 99')).toBeDefined();
  });
});
