import type { Provider } from 'oidc-provider';
import { errors } from 'oidc-provider';
import { log } from '../../../../functions/shared/log.ts';
import type { PeopleDirectory } from '../people.ts';
import { languageOf } from '../text/text.ts';
import { assets } from './assets.ts';
import { readForm } from './form.ts';
import { securityHeaders } from './headers.ts';
import { type Failure, failurePage } from './messagePages.ts';
import { show } from './show.ts';
import { signInPage } from './signInPage.ts';

type Middleware = Parameters<Provider['use']>[0];
type Context = Parameters<Middleware>[0];

interface Site {
  provider: Provider;
  basePath: string;
  /** Where the web app may be open, `http://127.0.0.1:3000`; the provider answers on these hosts only. */
  origins: readonly string[];
  people: PeopleDirectory;
}

/** What people see around the protocol: the sign-in page and its files, under the same headers as everything here. */
export function pages(site: Site): Middleware {
  const headers = securityHeaders(site.origins);
  const hosts = site.origins.map((origin) => new URL(origin).host);

  return async (ctx, next) => {
    ctx.set(headers);
    // A name that somebody pointed at this machine must not reach a sign-in without passwords.
    if (!hosts.includes(ctx.host)) {
      ctx.status = 421;
      return;
    }
    try {
      await answer(ctx, next, site);
    } catch (error) {
      log.error('identity', { error });
      await fail(ctx, site.basePath, 'other', 500);
    }
  };
}

async function answer(ctx: Context, next: () => Promise<unknown>, site: Site): Promise<void> {
  const asset = assets.get(ctx.path);
  const signIn = /^\/sign-in\/([\w-]+)$/.exec(ctx.path)?.[1];
  if (asset) {
    ctx.type = asset.contentType;
    ctx.set('Cache-Control', 'no-cache');
    ctx.body = asset.body;
  } else if (signIn) {
    await answerSignIn(ctx, site, signIn);
  } else {
    await next();
    if (ctx.status === 404 && !ctx.body) await fail(ctx, site.basePath, 'unknownPage', 404);
  }
}

async function answerSignIn(ctx: Context, site: Site, uid: string): Promise<void> {
  const { provider, basePath, people } = site;
  ctx.set('Cache-Control', 'no-store');
  const interaction = await provider.interactionDetails(ctx.req, ctx.res).catch((error: unknown) => {
    if (error instanceof errors.SessionNotFound) return undefined;
    throw error;
  });
  if (interaction?.uid !== uid) {
    await fail(ctx, basePath, 'expired', 400);
    return;
  }

  const posted = ctx.method === 'POST' ? await readForm(ctx.req) : undefined;
  const chosen = posted && (await people.find(posted.get('sub') ?? ''));
  if (chosen) {
    const login = { login: { accountId: chosen.sub } };
    const options = { mergeWithLastSubmission: false };
    ctx.status = 303;
    ctx.redirect(await provider.interactionResult(ctx.req, ctx.res, login, options));
    return;
  }

  const page = signInPage({
    language: languageOf(ctx.query.lang, interaction.params.ui_locales),
    basePath,
    address: `${basePath}/sign-in/${uid}`,
    people: await people.list(),
    query: typeof ctx.query.q === 'string' ? ctx.query.q.slice(0, 100) : '',
    gone: posted !== undefined,
  });
  await show(ctx, page, posted ? 422 : 200);
}

async function fail(ctx: Context, basePath: string, failure: Failure, status: number): Promise<void> {
  await show(ctx, failurePage({ language: languageOf(ctx.query.ui_locales), basePath }, failure), status);
}
