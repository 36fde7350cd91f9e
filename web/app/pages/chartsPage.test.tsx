import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { stubApi, visit } from '../../shared/testing/page.tsx';
import { progress, replies, startRolloutTexts } from '../rollout/testing.ts';
import { ChartsPage } from './ChartsPage.tsx';

// Finding by role in a whole page takes seconds where two cores are shared.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

beforeAll(() => startRolloutTexts('en'));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
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
