import { act, configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Compared } from '../../../functions/adoption/contract.ts';
import type { EvidenceRow } from '../../../functions/plan/contract.ts';
import type { MonthlyRow } from '../../../functions/reporting/contract/monthly.ts';
import type { EvidenceStatus } from '../../../functions/shared/evidence.ts';
import * as adoption from '../../adoption/text/en.ts';
import * as exchange from '../../exchange/text/en.ts';
import * as control from '../../reporting/text/controlEn.ts';
import { startTexts, stubApi, visit } from '../../shared/testing/page.tsx';
import { MonthlyTable } from '../control/MonthlyTable.tsx';
import { StalePlaces } from '../freshness/StalePlaces.tsx';
import { AlikeSchools } from '../municipality/AlikeSchools.tsx';
import { SchoolsPanel } from '../municipality/SchoolsPanel.tsx';
import type { SchoolRow } from '../municipality/schoolRows.ts';
import {
  aMeasureView,
  anna,
  bobrov,
  municipalities,
  replies,
  startRolloutTexts,
} from '../rollout/testing.ts';
import { ChangesPage } from './ChangesPage.tsx';
import { MapPage } from './MapPage.tsx';
import { MeasurePage } from './MeasurePage.tsx';

// Finding by role in a whole page takes seconds where two cores are shared.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** What the rows of a table are about, from the first to the last. */
async function namesIn(table: string): Promise<string[]> {
  const found = await screen.findByRole('table', { name: table });
  return within(found)
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent ?? '');
}

const names = { short: (id: string) => `School ${id}`, full: (id: string) => `School ${id}` };

describe('the numbers of a plan', () => {
  beforeAll(() => startRolloutTexts('en'));
  const map = (query: string) => ({ path: '/map', at: `/map?${query}`, role: 'leadership' as const });

  test('beside a map have the lowest share first, and any other order stands in the address', async () => {
    stubApi(replies);
    const { router } = visit(<MapPage />, map('measure=2.1'));
    const table = 'The same figures in a table';
    expect(await namesIn(table)).toEqual(['Бобровский', 'Аннинский']);
    await userEvent.click(screen.getByRole('button', { name: 'Place' }));
    expect(router.state.location.search).toContain('sort=rank');
    expect(await namesIn(table)).toEqual(['Аннинский', 'Бобровский']);
  });

  test('beside a map mark their place there, as the place marks them', async () => {
    stubApi(replies);
    visit(<MapPage />, map('measure=2.1'));
    const row = await screen.findByRole('row', { name: /^Бобровский/ });
    const other = screen.getByRole('row', { name: /^Аннинский/ });
    act(() => within(row).getByRole('link', { name: 'Бобровский' }).focus());
    expect([row, other].map(({ dataset }) => dataset.chosen)).toEqual(['true', undefined]);
    await userEvent.hover(other);
    expect([row, other].map(({ dataset }) => dataset.chosen)).toEqual([undefined, 'true']);
  });

  test('beside several maps go by name, and by any of the maps', async () => {
    stubApi(replies);
    const beside = 'beside=measures&measures=2.1,2.4';
    const first = visit(<MapPage />, map(beside));
    expect(await namesIn('The same figures in a table')).toEqual(['Аннинский', 'Бобровский']);
    expect(screen.getByRole('columnheader', { name: '2.1' }).title).toBe('2.1. Deed 2.1');
    first.unmount();
    visit(<MapPage />, map(`${beside}&sort=map1`));
    expect(await namesIn('The same figures in a table')).toEqual(['Бобровский', 'Аннинский']);
  });

  test('by municipality have the lowest share first; forecasts those who will be done last', async () => {
    stubApi(replies);
    const at = (query: string) => ({
      path: '/plan/measures/:number',
      at: `/plan/measures/2.1${query}`,
      role: 'leadership' as const,
    });
    const first = visit(<MeasurePage />, at(''));
    expect(await namesIn('By municipality')).toEqual(['Бобровский', 'Аннинский']);
    expect(await namesIn('Forecast by municipality')).toEqual(['Бобровский', 'Аннинский']);
    first.unmount();
    visit(<MeasurePage />, at('?places-sort=overdue&forecast-sort=-now'));
    expect(await namesIn('By municipality')).toEqual(['Аннинский', 'Бобровский']);
    expect(await namesIn('Forecast by municipality')).toEqual(['Аннинский', 'Бобровский']);
  });

  test('that have changed go by what they have gained', async () => {
    const change = (number: string, before: number, after: number) => ({
      nodeId: 'r-20',
      number,
      before: { obliged: 8, satisfied: before },
      after: { obliged: 8, satisfied: after },
    });
    const region = [change('2.1', 4, 5), change('2.4', 1, 3)];
    stubApi({
      ...replies,
      'GET /plan/plans/*/changes': { from: '2011-09-13', to: '2011-09-20', region, municipalities: [] },
    });
    visit(<ChangesPage />, { path: '/changes', at: '/changes?sort=-change' });
    expect(await namesIn('Measures whose figures changed')).toEqual(['2.4. Deed 2.4', '2.1. Deed 2.1']);
  });
});

describe('the schools of a municipality', () => {
  const cell = (nodeId: string, status: EvidenceStatus): EvidenceRow => ({
    nodeId,
    period: 'once',
    status,
    because: { code: 'noFacts' },
  });
  const school = (id: string, name: string, ...statuses: EvidenceStatus[]): SchoolRow => ({
    nodeId: id,
    name,
    cells: Object.fromEntries(statuses.map((status, at) => [`2.${at + 1}`, cell(id, status)])),
    overdue: statuses.filter((status) => status === 'overdue').length,
  });
  const measures = [aMeasureView('2.1'), aMeasureView('2.2')];
  const panel = (rows: readonly SchoolRow[], at = '/') =>
    visit(<SchoolsPanel rows={rows} measures={measures} activation={undefined} />, { path: '/', at });
  const three = [
    school('s-3', 'Valley school', 'satisfied', 'satisfied'),
    school('s-2', 'River school', 'missing', 'satisfied'),
    school('s-1', 'Hill school', 'overdue', 'overdue'),
  ];

  beforeAll(() => startRolloutTexts('en'));

  test('go by name, by a measure the most urgent first, and by how many are overdue', async () => {
    panel(three);
    expect(await namesIn('Schools')).toEqual(['Hill school', 'River school', 'Valley school']);
    expect(screen.getByRole('columnheader', { name: '2.1' }).title).toBe('Deed 2.1');
    await userEvent.click(screen.getByRole('button', { name: 'Overdue' }));
    await userEvent.click(screen.getByRole('button', { name: 'Overdue' }));
    expect((await namesIn('Schools'))[0]).toBe('Hill school');
    await userEvent.click(screen.getByRole('button', { name: '2.1' }));
    await userEvent.click(screen.getByRole('button', { name: '2.1' }));
    expect(await namesIn('Schools')).toEqual(['Valley school', 'River school', 'Hill school']);
  });

  test('are copied with what each stands at', async () => {
    const user = userEvent.setup();
    panel(three, '/?q=river');
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await navigator.clipboard.readText()).toBe(
      'School\t2.1\t2.2\tOverdue\nRiver school\tNot done yet\tDone\t0',
    );
  });

  test('are printed all, however many they are', async () => {
    const many = Array.from({ length: 120 }, (_, at) => school(`s-${at}`, `School ${at}`, 'satisfied'));
    panel(many);
    expect((await namesIn('Schools')).length).toBeLessThan(60);
    act(() => void dispatchEvent(new Event('beforeprint')));
    expect(await namesIn('Schools')).toEqual(many.map(({ name }) => name));
    act(() => void dispatchEvent(new Event('afterprint')));
  });
});

describe('other lists of municipalities and schools', () => {
  beforeAll(() =>
    startTexts(
      {
        adoption: { ru: adoption.en, en: adoption.en },
        exchange: { ru: exchange.en, en: exchange.en },
        control: { ru: control.en, en: control.en },
      },
      'en',
    ),
  );

  test('alike schools have the lowest places first, and those that are not compared last', async () => {
    const at = (nodeId: string, best: number, share: number): Compared => ({
      nodeId,
      place: { share, low: share, high: share, best, worst: best, of: 10, classWeeks: 4 },
    });
    const ids = (...numbers: number[]) => numbers.map((one) => `School s-20602000-00${one}`);
    const schools: Compared[] = [
      at('s-20602000-001', 2, 0.9),
      { nodeId: 's-20602000-002', notCompared: 'noData' },
      at('s-20602000-003', 9, 0.1),
    ];
    const alike = { nodeId: anna, asOf: '2011-09-20', weeks: [], schools };
    stubApi({ 'GET /adoption/municipalities/*/alike': alike });
    visit(<AlikeSchools nodeId={anna} names={names} />, { path: '/' });
    expect(await namesIn('Schools among alike ones')).toEqual(ids(3, 1, 2));
    await userEvent.click(screen.getByRole('button', { name: 'In time' }));
    await userEvent.click(screen.getByRole('button', { name: 'In time' }));
    expect(await namesIn('Schools among alike ones')).toEqual(ids(1, 3, 2));
  });

  test('places by freshness have the largest part grown old first, and go by how many there are', async () => {
    const rows = [
      { nodeId: anna, connected: 9, stale: 3, isStale: false },
      { nodeId: bobrov, connected: 2, stale: 2, isStale: true },
    ];
    visit(<StalePlaces rows={rows} places={municipalities} />, { path: '/' });
    expect((await namesIn('Municipalities'))[0]).toContain('Бобровский');
    const table = screen.getByRole('table', { name: 'Municipalities' });
    const [, , stale] = within(table).getAllByRole('columnheader');
    await userEvent.dblClick(within(stale as HTMLElement).getByRole('button'));
    expect((await namesIn('Municipalities'))[0]).toBe('Аннинский ');
  });

  test('a month’s control reports have those that wait for a review first, and lead to each', async () => {
    const items: MonthlyRow[] = [
      { schoolId: '1', version: 1 },
      { schoolId: '2', status: 'submitted', late: true, dailyShare: 0.5, version: 1 },
    ];
    visit(<MonthlyTable items={items} month="2011-05" names={names} />, { path: '/' });
    expect(await namesIn('Schools’ control reports')).toEqual(['School 2', 'School 1']);
    expect(screen.getByRole('row', { name: /School 2/ }).textContent).toContain('Waits for review, late50%');
    expect(screen.getByRole('link', { name: 'Open: School 2' }).getAttribute('href')).toBe(
      '/control/monthly/2/2011-05',
    );
    await userEvent.click(screen.getByRole('button', { name: 'School' }));
    expect(await namesIn('Schools’ control reports')).toEqual(['School 1', 'School 2']);
  });
});
