import { readFileSync } from 'node:fs';
import type { Palette } from '@mui/material';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tokenOnDevice } from '../auth/tokenOnDevice.ts';
import { theme } from '../theme.ts';
import { keptLanguage } from './kept.ts';

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

const oidc = { authority: 'http://127.0.0.1/oidc', clientId: 'web' };
const keep = (user: object) =>
  localStorage.setItem('oidc.user:http://127.0.0.1/oidc:web', JSON.stringify(user));

test('takes the token that the application keeps, and none that has ended', () => {
  const now = Date.now() / 1000;
  expect(tokenOnDevice(oidc)).toBeUndefined();
  keep({ access_token: 'one', expires_at: now + 60 });
  expect(tokenOnDevice(oidc)).toBe('one');
  keep({ access_token: 'one', expires_at: now - 60 });
  expect(tokenOnDevice(oidc)).toBeUndefined();
});

test('is Russian until the reader has chosen English in either application', () => {
  expect(keptLanguage()).toBe('ru');
  localStorage.setItem('vnedrenie.language', 'en');
  expect(keptLanguage()).toBe('en');
});

/** Its type does not say that a theme of CSS variables has both. */
const { colorSchemes } = theme as unknown as { colorSchemes: Partial<Record<string, { palette: Palette }>> };
const css = readFileSync(`${import.meta.dirname}/ask.css`, 'utf8');
const [light = '', dark = ''] = css.split('[data-scheme="dark"]');
test.each([
  ['light', light],
  ['dark', dark],
] as const)('has the colours of the application when it is %s', (scheme, rules) => {
  const palette = colorSchemes[scheme]?.palette;
  expect(palette).toBeDefined();
  const value = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(rules)?.[1]?.toUpperCase();
  expect({
    primary: value('primary'),
    error: value('error'),
    warning: value('warning'),
    success: value('success'),
    info: value('info'),
    ground: value('ground'),
    paper: value('paper'),
    text: value('text'),
    quiet: value('quiet'),
    divider: value('divider'),
  }).toEqual({
    primary: palette?.primary.main.toUpperCase(),
    error: palette?.error.main.toUpperCase(),
    warning: palette?.warning.main.toUpperCase(),
    success: palette?.success.main.toUpperCase(),
    info: palette?.info.main.toUpperCase(),
    ground: palette?.background.default.toUpperCase(),
    paper: palette?.background.paper.toUpperCase(),
    text: palette?.text.primary.toUpperCase(),
    quiet: palette?.text.secondary.toUpperCase(),
    divider: palette?.divider.toUpperCase(),
  });
});
