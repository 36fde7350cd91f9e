import { expect, test } from 'vitest';
import { ensureStorage, storageInMemory } from './storage.ts';

test('a page that is denied its storage has one while it is open', () => {
  const denied = Object.defineProperties({} as Window, {
    localStorage: {
      configurable: true,
      get: () => {
        throw new DOMException('Access is denied', 'SecurityError');
      },
    },
    sessionStorage: { configurable: true, value: storageInMemory() },
  });
  const { sessionStorage } = denied;
  ensureStorage(denied);
  denied.localStorage.setItem('draft', 'text');
  expect(denied.localStorage.getItem('draft')).toBe('text');
  expect([denied.localStorage.length, denied.localStorage.key(0)]).toEqual([1, 'draft']);
  denied.localStorage.removeItem('draft');
  expect(denied.localStorage.getItem('draft')).toBeNull();
  expect(denied.sessionStorage).toBe(sessionStorage);
});
