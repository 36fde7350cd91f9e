import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { openApiOf } from '../openapi.ts';
import { apiDocs } from './apiDocs.ts';
import { simulatorPage } from './dnevnik/page.ts';
import { embedSample } from './embedSample.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { Host } from './host.ts';
import type { Identity } from './identity/createIdentity.ts';
import { identityPath, oidcSettings } from './identity/settings.ts';

interface Parts {
  host: Host;
  gateway: Gateway;
  identity: Identity;
  regionId: string;
  /** The pages: built files, or the development server. */
  site: (request: IncomingMessage, response: ServerResponse) => void;
}

type NodeHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** One HTTP server for everything that the cloud spreads over CloudFront, API Gateway and Cognito. */
export function createHttpServer({ host, gateway, identity, regionId, site }: Parts): Server {
  const system = getRequestListener(systemApp({ host, gateway, regionId }).fetch) as NodeHandler;
  return createServer((request, response) => {
    const path = request.url ?? '/';
    if (path.startsWith(`${identityPath}/`)) void identity.handler(request, response);
    else if (/^\/(api|ims|files|dev)\/|^\/config\.json/.test(path)) system(request, response);
    else site(request, response);
  });
}

function systemApp({ host, gateway, regionId }: Omit<Parts, 'site' | 'identity'>): Hono {
  const app = new Hono();
  const described = openApiOf(
    host.domains.map(({ manifest, routes }) => ({ domain: manifest.domain, routes })),
  );
  app.get('/api/health', (call) => call.json({ status: 'ok', at: host.clock.now().toISOString() }));
  app.get('/api/openapi.json', (call) => call.json(described));
  app.route('/api/docs', apiDocs());
  app.get('/api/docs/', (call) => call.redirect('/api/docs'));
  app.get('/config.json', (call) =>
    call.json({
      oidc: oidcSettings(new URL(call.req.url).origin, identityPath),
      regionId,
      clock: { now: host.clock.now().toISOString(), standsStill: host.clock.standsStill },
    }),
  );
  app.get('/files/*', (call) => host.files.serve(new URL(call.req.url)));
  app.put('/files/*', (call) => host.files.receive(call.req.raw));
  app.get('/dev/mail', () => host.mail.page());
  app.get('/dev/embed', (call) => call.html(embedSample(Number(new URL(call.req.url).port))));
  if (host.simulator) app.route('/dev/dnevnik', simulatorPage(host.simulator));
  app.all('*', (call) => gateway.fetch(call.req.raw));
  return app;
}
