/** Whom access tokens are for; the gateway accepts no other audience. */
export const audience = 'vnedrenie-api';

/** The API as a resource indicator, which RFC 8707 wants to be an absolute URI. */
export const apiResource = 'urn:vnedrenie:api';

/** The one scope of the API; what a person may do follows from the role, not from scopes. */
export const apiScope = 'api';

/** Where the one server of the machine mounts the provider. */
export const identityPath = '/identity';

export const clientId = 'vnedrenie-web';
export const redirectPath = '/signed-in';
export const postLogoutPath = '/';
export const scope = `openid profile email ${apiScope}`;

/** The API Gateway's JWT authorizer reads RSA signatures only, so the local tokens are signed the same way. */
export const signingAlgorithm = 'RS256';

/** How long each thing lives, in seconds. Refresh tokens end with the browser's session or when it is signed out. */
export const lifetimes = {
  accessToken: 60 * 60,
  idToken: 60 * 60,
  interaction: 60 * 60,
  session: 30 * 24 * 60 * 60,
} as const;

/** What the web app reads from `/config.json` to sign people in; the cloud serves the same keys with its own values. */
export interface OidcSettings {
  authority: string;
  clientId: string;
  redirectPath: string;
  postLogoutPath: string;
  resource: string;
  audience: string;
  scope: string;
}

/** The browser stays on the origin it came to, `127.0.0.1` or `localhost`: its cookies and its policy know no other. */
export function oidcSettings(origin: string, basePath: string): OidcSettings {
  return {
    authority: `${origin}${basePath}`,
    clientId,
    redirectPath,
    postLogoutPath,
    resource: apiResource,
    audience,
    scope,
  };
}
