import { configure, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { stubApi, visit } from '../../shared/testing/page.tsx';
import { replies, startRolloutTexts } from '../rollout/testing.ts';
import { OverviewPage } from './OverviewPage.tsx';

// Finding by role in a whole page takes seconds where two cores are shared.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

beforeAll(() => startRolloutTexts('en'));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

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
