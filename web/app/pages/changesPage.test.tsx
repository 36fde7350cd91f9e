import { configure, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { stubApi, visit } from '../../shared/testing/page.tsx';
import { replies, startRolloutTexts } from '../rollout/testing.ts';
import { ChangesPage } from './ChangesPage.tsx';

// Finding by role in a whole page takes seconds where two cores are shared.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

beforeAll(() => startRolloutTexts('en'));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
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
