import { screen } from '@testing-library/dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readConfig } from '../../shared/api/config.ts';
import { begin } from './begin.ts';

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  vi.stubGlobal('reportError', vi.fn());
});
afterEach(() => {
  document.body.innerHTML = '';
  localStorage.clear();
  vi.unstubAllGlobals();
});

const replies = [
  ['no reply at all', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a fault', async () => new Response('Bad gateway', { status: 502 })],
  ['a configuration that names nothing', async () => Response.json({})],
] as const;
test.each(replies)(
  'after %s the page says that it did not open, and can be tried again',
  async (_, reply) => {
    vi.stubGlobal('fetch', reply);
    const again = vi.fn();
    await begin(async () => void (await readConfig()), again);
    expect(screen.getByRole('alert').textContent).toContain('Страница не открылась');
    screen.getByRole('button', { name: 'Попробовать ещё раз' }).click();
    expect(again).toHaveBeenCalledOnce();
  },
);

test('says so in English to whoever has chosen it', async () => {
  localStorage.setItem('vnedrenie.language', 'en');
  await begin(() => Promise.reject(new Error('no chunk')), vi.fn());
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
});

test('an application that begins has the place to itself', async () => {
  await begin(async (root) => root.append('here'));
  expect(document.getElementById('root')?.textContent).toBe('here');
});
