import { configure, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { stubApi, visit } from '../../shared/testing/page.tsx';
import { replies, startRolloutTexts } from '../rollout/testing.ts';
import { MeasurePage } from './MeasurePage.tsx';

// Finding by role in a whole page takes seconds where two cores are shared.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

beforeAll(() => startRolloutTexts('en'));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const measurePath = { path: '/plan/measures/:number', at: '/plan/measures/2.1' };

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
