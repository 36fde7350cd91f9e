import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { stubApi } from '../../shared/testing/page.tsx';
import { askForMeasure } from './askForMeasure.ts';
import { replies } from './testing.ts';

afterEach(() => vi.unstubAllGlobals());

const asking = (search: string, number?: string) => ({
  queries: new QueryClient({ defaultOptions: { queries: { retry: false } } }),
  regionId: 'r-20',
  today: '2011-09-20',
  params: { number },
  search: new URLSearchParams(search),
});

test('the page of a measure finds what it is drawn from already asked for, as of the day of its address', async () => {
  const calls = stubApi(replies);
  await askForMeasure(asking('asOf=2011-06-01', '2.1'));
  const asked = calls.map(({ path, url }) => `${path}${url.search}`);
  expect(asked).toEqual([
    '/registry/nodes?kind=municipality&parent=r-20&limit=500',
    '/plan/plans',
    expect.stringMatching(/^\/plan\/plans\/[\w-]+\/measures\?asOf=2011-06-01$/),
    expect.stringMatching(/^\/plan\/plans\/[\w-]+\/progress\?number=2\.1&asOf=2011-06-01$/),
  ]);
});

test('without a plan nothing more is asked', async () => {
  const calls = stubApi({ ...replies, 'GET /plan/plans': { items: [] } });
  await askForMeasure(asking('', '2.1'));
  expect(calls.map(({ path }) => path)).toEqual(['/registry/nodes', '/plan/plans']);
});
