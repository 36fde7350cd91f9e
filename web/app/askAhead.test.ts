import { QueryClient } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
import type { Asking } from '../shared/api/asking.ts';
import { askAhead, mayAsk } from './askAhead.ts';

test('a page is asked for by its address as soon as it is known for whom, and nothing waits for the reply', async () => {
  const asked = vi.fn<(asking: Asking) => Promise<unknown>>(() => new Promise(() => undefined));
  const route = askAhead(async () => asked);
  const request = new Request('http://localhost/plan/measures/1.2?asOf=2011-05-13');
  expect(route.loader({ request, params: { number: '1.2' } } as never)).toBeNull();
  await Promise.resolve();
  expect(asked).not.toHaveBeenCalled();

  const standing = { queries: new QueryClient(), regionId: 'r-20', today: '2011-09-20' };
  mayAsk(standing);
  await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce());
  const asking = asked.mock.calls[0]?.[0];
  expect(asking).toMatchObject({ ...standing, params: { number: '1.2' } });
  expect(asking?.search.get('asOf')).toBe('2011-05-13');
});

test('what goes wrong is left to the page', async () => {
  const asked = vi.fn(() => Promise.reject(new Error('no reply')));
  const request = new Request('http://localhost/plan');
  expect(askAhead(async () => asked).loader({ request, params: {} } as never)).toBeNull();
  expect(
    askAhead(() => Promise.reject(new Error('no script'))).loader({ request, params: {} } as never),
  ).toBeNull();
  await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce());
});
