import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { siteFolder } from './build.ts';
import { entryOf } from './entries.ts';
import { embeddedHeaders, embeddedPaths, securityHeaders } from './headers.ts';

/** The built pages: files by their names for a year, everything else is an application itself. */
export function siteApp(embedSites: readonly string[]): Hono {
  const app = new Hono();
  app.use(compress());
  app.use(async (call, next) => {
    await next();
    const headers = call.req.path.startsWith(embeddedPaths) ? embeddedHeaders(embedSites) : securityHeaders;
    for (const [name, value] of Object.entries(headers)) call.res.headers.set(name, value);
    const isHashed = call.req.path.startsWith('/assets/');
    call.res.headers.set('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  });
  app.use('*', serveStatic({ root: siteFolder }));
  app.get('*', (call, next) => serveStatic({ path: join(siteFolder, entryOf(call.req.path)) })(call, next));
  return app;
}
