import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { refused, stubApi, visit } from '../../shared/testing/page.tsx';
import { replies, startRolloutTexts } from '../rollout/testing.ts';
import { ChartsPage } from './ChartsPage.tsx';
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
