import type { IncomingMessage, ServerResponse } from 'node:http';
import { root } from './build.ts';
import { ownEntries } from './entries.ts';

/** The pages with hot reload, straight from their sources. */
export async function devSite(): Promise<(request: IncomingMessage, response: ServerResponse) => void> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    root: `${root}web`,
    configFile: `${root}vite.config.ts`,
    server: { middlewareMode: true },
    appType: 'spa',
  });
  return (request, response) => {
    const [path = '', query] = (request.url ?? '').split('?');
    const own = ownEntries[path];
    if (own) request.url = `/${own}${query === undefined ? '' : `?${query}`}`;
    vite.middlewares(request, response);
  };
}
