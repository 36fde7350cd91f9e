/* Opens the door of a session without a connection, from what the page has kept on this device (`door/keepPage.ts`). */
const keptPages = 'vnedrenie.door';

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  // Files of the pages never change under one name.
  if (pathname.startsWith('/assets/'))
    event.respondWith(kept(request).then((found) => found ?? fetch(request)));
  else if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => keptOr(request, '/')));
  else if (pathname === '/config.json') event.respondWith(fetch(request).catch(() => keptConfig(request)));
});

async function kept(key) {
  const cache = await caches.open(keptPages);
  return cache.match(key, { ignoreVary: true });
}

async function keptOr(request, key) {
  return (await kept(key)) ?? fetch(request);
}

/** The clock goes on while the device is without a connection, unless it is a demonstration's. */
async function keptConfig(request) {
  const found = await kept('/config.json');
  if (!found) return fetch(request);
  const config = await found.json();
  if (!config.clock.standsStill) config.clock.now = new Date().toISOString();
  return Response.json(config);
}
