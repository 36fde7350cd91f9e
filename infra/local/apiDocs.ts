import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { getAbsoluteFSPath } from 'swagger-ui-dist';
import { securityHeaders } from './site/headers.ts';

const startScript = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#docs', deepLinking: true, tryItOutEnabled: false });`;

/** The API's description for people, made of the same document that scripts read. */
export function apiDocs(): Hono {
  const app = new Hono();
  app.use(async (call, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) call.res.headers.set(name, value);
  });
  app.get('/', (call) =>
    call.html(html`<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<title>Vnedrenie API</title>
<link rel="stylesheet" href="/api/docs/files/swagger-ui.css" />
<main id="docs"></main>
<script src="/api/docs/files/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</html>`),
  );
  app.get('/start.js', (call) => call.body(startScript, 200, { 'content-type': 'text/javascript' }));
  app.use(
    '/files/*',
    serveStatic({
      root: getAbsoluteFSPath(),
      rewriteRequestPath: (path) => path.replace('/api/docs/files', ''),
    }),
  );
  return app;
}
