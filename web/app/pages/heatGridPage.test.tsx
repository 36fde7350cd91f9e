import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { stubApi, visit } from '../../shared/testing/page.tsx';
import { replies, startRolloutTexts } from '../rollout/testing.ts';
import { HeatGridPage } from './HeatGridPage.tsx';

// Finding by role in a whole page takes seconds where two cores are shared.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

beforeAll(() => startRolloutTexts('en'));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
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
