import type { IncomingMessage, ServerResponse } from 'node:http';
import { root } from './build.ts';

/** The pages with hot reload, straight from their sources. */
export async function devSite(): Promise<(request: IncomingMessage, response: ServerResponse) => void> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    root: `${root}web`,
    configFile: `${root}vite.config.ts`,
    server: { middlewareMode: true },
    appType: 'spa',
  });
  return (request, response) => vite.middlewares(request, response);
}
