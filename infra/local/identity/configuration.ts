import {
  type Account,
  type Configuration,
  errors,
  interactionPolicy,
  type KoaContextWithOIDC,
} from 'oidc-provider';
import type { Clock } from '../../../functions/shared/clock.ts';
import { accessClaims } from './accessToken.ts';
import { recordAdapter } from './adapter.ts';
import type { Keys } from './keys.ts';
import { type Failure, failurePage, signedOutPage, signOutPage } from './pages/messagePages.ts';
import { show } from './pages/show.ts';
import type { PeopleDirectory } from './people.ts';
import type { Records } from './records.ts';
import {
  apiResource,
  apiScope,
  audience,
  clientId,
  lifetimes,
  postLogoutPath,
  redirectPath,
  scope,
  signingAlgorithm,
} from './settings.ts';
import { languageOf } from './text/text.ts';

export interface Parts {
  issuer: URL;
  origins: readonly string[];
  keys: Keys;
  records: Records;
  people: PeopleDirectory;
  clock: Clock;
}

/** One public client, one resource, no consent: what the product's own web app needs and nothing more. */
export function configuration({ issuer, origins, keys, records, people, clock }: Parts): Configuration {
  const basePath = issuer.pathname;
  const signInOnly = interactionPolicy.base();
  signInOnly.remove('consent');

  return {
    adapter: recordAdapter(records, clock),
    jwks: { keys: [keys.signing] },
    cookies: {
      keys: keys.cookies,
      // Cookies are shared by all ports of a host; named so, two copies of the product do not sign each other out.
      names: Object.fromEntries(
        ['session', 'interaction', 'resume'].map((name) => [name, `vnedrenie_${issuer.port}_${name}`]),
      ),
    },
    clients: [
      {
        client_id: clientId,
        client_name: 'Внедрение',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: origins.map((origin) => `${origin}${redirectPath}`),
        post_logout_redirect_uris: origins.map((origin) => `${origin}${postLogoutPath}`),
      },
    ],
    clientBasedCORS: (_ctx, origin) => origins.includes(origin),
    responseTypes: ['code'],
    clientAuthMethods: ['none'],
    scopes: ['openid', 'profile', 'email'],
    claims: { openid: ['sub'], profile: ['name', 'locale', 'role', 'org', 'path'], email: ['email'] },
    findAccount: async (_ctx, sub) => accountOf(people, sub),
    extraTokenClaims: async (_ctx, token) => {
      const person = 'accountId' in token ? await people.find(token.accountId) : undefined;
      return person && { ...accessClaims(person) };
    },
    issueRefreshToken: () => true,
    loadExistingGrant,
    interactions: {
      policy: signInOnly,
      url: (_ctx, { uid }) => `${basePath}/sign-in/${uid}`,
    },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      userinfo: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => apiResource,
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, resource) => {
          if (resource !== apiResource) throw new errors.InvalidTarget();
          return {
            scope: apiScope,
            audience,
            accessTokenFormat: 'jwt',
            accessTokenTTL: lifetimes.accessToken,
            jwt: { sign: { alg: signingAlgorithm } },
          };
        },
      },
      revocation: {
        enabled: true,
        allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId,
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) =>
          show(ctx, signOutPage({ language: wishedLanguage(ctx), basePath }, form, isOwnSignOut(ctx)), 200),
        postLogoutSuccessSource: (ctx) =>
          show(ctx, signedOutPage({ language: wishedLanguage(ctx), basePath }), 200),
      },
    },
    renderError: (ctx, out) =>
      show(ctx, failurePage({ language: wishedLanguage(ctx), basePath }, failureOf(out.error)), ctx.status),
    ttl: {
      AccessToken: lifetimes.accessToken,
      IdToken: lifetimes.idToken,
      Interaction: lifetimes.interaction,
      RefreshToken: lifetimes.session,
      Grant: lifetimes.session,
      Session: lifetimes.session,
    },
  };
}

async function accountOf(people: PeopleDirectory, sub: string): Promise<Account | undefined> {
  const person = await people.find(sub);
  return person && { accountId: sub, claims: async () => ({ ...accessClaims(person) }) };
}

/** Signing in is all the agreement there is: the session's grant covers everything the web app asks for. */
async function loadExistingGrant({ oidc }: KoaContextWithOIDC) {
  const { client, session, provider } = oidc;
  if (!client || !session?.accountId) return undefined;
  const existing = session.grantIdFor(client.clientId);
  const found = existing ? await provider.Grant.find(existing) : undefined;
  if (found) return found;

  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(scope);
  grant.addResourceScope(apiResource, apiScope);
  await grant.save();
  return grant;
}

/** Whether the application proved, by the person's own id token, whom it signs out. */
function isOwnSignOut({ oidc }: KoaContextWithOIDC): boolean {
  const subject = oidc.entities.IdTokenHint?.payload.sub;
  return subject !== undefined && subject === oidc.session?.accountId;
}

function wishedLanguage(ctx: KoaContextWithOIDC) {
  return languageOf(ctx.oidc?.params?.ui_locales, ctx.query.ui_locales);
}

const failures: Record<string, Failure> = {
  invalid_client: 'client',
  invalid_redirect_uri: 'redirect',
};

function failureOf(code: string): Failure {
  return failures[code] ?? 'other';
}
