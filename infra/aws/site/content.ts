import { join } from 'node:path';
import { getAbsoluteFSPath } from 'swagger-ui-dist';
import type { Manifest } from '../../../functions/shared/manifest.ts';
import type { AnyRoute } from '../../../functions/shared/route.ts';
import { apiDocs } from '../../local/apiDocs.ts';
import { ensureSite, siteFolder } from '../../local/site/build.ts';
import { openApiOf } from '../../openapi.ts';
import { inProject } from '../constructs/bundling.ts';

/** What the bucket of the site holds. */
export interface SiteContent {
  /** Folder of the built pages. */
  pages: string;
  /** The API's description for scripts. */
  openApi: object;
  /** The same for people: pages by their names below `/api/docs`, and the folder of what they load. */
  docs: Record<string, string>;
  docsFiles: string;
}

/** Builds the pages if need be, and describes the API from the domains' own routes. */
export async function siteContent(manifests: readonly Manifest[]): Promise<SiteContent> {
  await ensureSite();
  const docs = apiDocs();
  return {
    pages: siteFolder,
    openApi: openApiOf(await Promise.all(manifests.map(routesOf))),
    docs: {
      'index.html': await (await docs.request('/')).text(),
      'start.js': await (await docs.request('/start.js')).text(),
    },
    docsFiles: getAbsoluteFSPath(),
  };
}

async function routesOf({
  domain,
}: Manifest): Promise<{ domain: string; routes: readonly AnyRoute<never>[] }> {
  const { routes } = await import(inProject(join('functions', domain, 'lambda.ts')));
  return { domain, routes };
}
