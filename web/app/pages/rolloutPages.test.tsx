import { configure, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Replies, refused, stubApi, visit } from '../../shared/testing/page.tsx';
import { replies, startRolloutTexts } from '../rollout/testing.ts';
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
afterEach(() => vi.unstubAllGlobals());

const measurePath = { path: '/plan/measures/:number', at: '/plan/measures/2.1' };
const pages = [
  ['overview', <OverviewPage key="o" />, { path: '/' }],
  ['heat grid', <HeatGridPage key="g" />, { path: '/grid' }],
  ['map', <MapPage key="m" />, { path: '/map' }],
  ['charts', <ChartsPage key="c" />, { path: '/charts' }],
  ['changes', <ChangesPage key="w" />, { path: '/changes' }],
  ['measure', <MeasurePage key="p" />, measurePath],
] as const;

describe.each(pages)('the %s', (_name, page, address) => {
  test('waits', () => {
    stubApi({});
    visit(page, address);
    expect(screen.getAllByRole('status', { name: 'Loading…' }).length).toBeGreaterThan(0);
  });

  test('says what failed, and loads again when asked', async () => {
    let works = false;
    const flaky: Replies = {
      ...replies,
      'GET /plan/plans/*/progress': () =>
        works ? (replies['GET /plan/plans/*/progress'] as Said)(call) : refused(500, 'fault'),
    };
    stubApi(flaky);
    visit(page, address);
    expect(await screen.findByText('An error on our side')).toBeDefined();
    works = true;
    await userEvent.click(screen.getAllByText('Try again')[0] as HTMLElement);
    expect(await screen.findByText(/Order No. 17/)).toBeDefined();
  });

  test('says what would fill it while the region has no plan', async () => {
    stubApi({ 'GET /plan/plans': { items: [] } });
    visit(page, { ...address, role: 'leadership' });
    expect(await screen.findByText('There is no plan yet')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Read an order' }).getAttribute('href')).toBe('/plan/drafts');
  });

  test('sends an administrator to the region pack while there is no region either', async () => {
    stubApi({ 'GET /plan/plans': { items: [] }, 'GET /registry/nodes': refused(404, 'notFound') });
    visit(page, { ...address, role: 'admin' });
    const next = await screen.findByRole('link', { name: 'Load a region pack' });
    expect(next.getAttribute('href')).toBe('/registry/packs');
  });

  test('shows the figures of the day in the address', async () => {
    const calls = stubApi(replies);
    visit(page, { ...address, at: `${'at' in address ? address.at : address.path}?asOf=2011-09-10` });
    expect(await screen.findByText(/Order No. 17/)).toBeDefined();
    const asked = calls
      .filter(({ path }) => path.endsWith('/progress'))
      .map(({ url }) => url.searchParams.get('asOf'));
    expect(asked).toContain('2011-09-10');
  });
});

type Said = (call: { method: string; url: URL; body: string }) => unknown;
const call = { method: 'GET', url: new URL('http://localhost/?asOf=2011-09-20'), body: '' };
