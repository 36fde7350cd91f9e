import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { Config } from '../../shared/api/config.ts';

export type Provider = ReturnType<typeof providerOf>;

/** The provider that the configuration names. Comes behind the first page: to show who is signed in, nobody needs it. */
export function providerOf({ oidc }: Config) {
  const manager = new UserManager({
    authority: oidc.authority,
    client_id: oidc.clientId,
    redirect_uri: `${location.origin}${oidc.redirectPath}`,
    post_logout_redirect_uri: `${location.origin}${oidc.postLogoutPath}`,
    scope: oidc.scope,
    resource: oidc.resource,
    automaticSilentRenew: true,
    userStore: new WebStorageStateStore({ store: localStorage }),
  });
  return {
    /** Tells of each renewed token, and of the end of the session. */
    watch: (tell: (token: string | undefined) => void) => {
      manager.events.addUserLoaded((user) => tell(user.access_token));
      manager.events.addUserUnloaded(() => tell(undefined));
    },
    /** Away to the provider; `wanted` is the page to come back to. */
    signIn: (wanted: string) => manager.signinRedirect({ state: wanted }),
    /** Cognito wants these two beside the standard's parameters; other providers pass them over. */
    signOut: () =>
      manager.signoutRedirect({
        extraQueryParams: {
          client_id: oidc.clientId,
          logout_uri: `${location.origin}${oidc.postLogoutPath}`,
        },
      }),
    /** Back from the provider: the token, and the page that was wanted. */
    finish: async () => {
      const user = await manager.signinCallback();
      if (!user) throw new Error('The provider has sent nobody back');
      return { token: user.access_token, wanted: user.state };
    },
  };
}
