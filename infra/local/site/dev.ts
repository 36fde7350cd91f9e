import type { IncomingMessage, ServerResponse } from 'node:http';
import { root } from './build.ts';
import { entryOf } from './entries.ts';

/** The pages with hot reload, straight from their sources; the open ones stand on what the others stand on. */
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
    // A source may stand where a page does («/guidance/queries.ts»): only a page is asked for as HTML.
    const isPage = request.headers.accept?.includes('text/html') && !path.endsWith('.html');
    if (isPage) request.url = `/${entryOf(path)}${query === undefined ? '' : `?${query}`}`;
    vite.middlewares(request, response);
  };
}
