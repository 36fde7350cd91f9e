import { frameReader } from './scanning.ts';

/** Known to `public/doorWorker.js` by the same name. */
const keptPages = 'vnedrenie.door';
const workerPath = '/doorWorker.js';
/** Where people stand at doors; no other page is opened from the device. */
const scope = '/seminars/sessions/';

/**
 * Keeps what the open page is made of on the device, with the reader of codes, so that a reload opens it without a
 * connection. Says whether it will: not in a browser without such a store, nor while a newer edition of the pages is out.
 */
export async function keepPage(): Promise<boolean> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || !('caches' in window)) return false;
  await frameReader();
  const entry = document.querySelector('script[type="module"][src]')?.getAttribute('src');
  const page = await fetch('/', { cache: 'no-store' });
  if (!entry || !(await page.clone().text()).includes(entry)) return false;
  await navigator.serviceWorker.register(workerPath, { scope });
  const cache = await caches.open(keptPages);
  const files = new Set(loadedFiles());
  await cache.addAll([...files, '/config.json']);
  await cache.put('/', page);
  const stored = await cache.keys();
  const left = stored.map(({ url }) => new URL(url).pathname).filter((path) => path.startsWith('/assets/'));
  await Promise.all(left.filter((path) => !files.has(path)).map((path) => cache.delete(path)));
  return true;
}

function loadedFiles(): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
    .map(({ pathname }) => pathname);
}
