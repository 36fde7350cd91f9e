import { useQueryClient } from '@tanstack/react-query';
import { type User, type UserManagerSettings, WebStorageStateStore } from 'oidc-client-ts';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { AuthProvider, hasAuthParams, useAuth } from 'react-oidc-context';
import { claimsSchema } from '../../../functions/shared/access/claims.ts';
import { speakFor } from '../../shared/api/api.ts';
import type { Config } from '../../shared/api/config.ts';
import { type Session, SessionContext } from '../../shared/auth/person.ts';
import { landingOf } from './landing.ts';

/** Signs people in with the provider that the configuration names, and keeps them signed in on this device. */
export function SignedIn({ config, children }: { config: Config; children: ReactNode }) {
  const settings = useMemo(() => settingsOf(config), [config]);
  return (
    <AuthProvider {...settings} onSigninCallback={goOn}>
      <SessionFromAuth settings={settings}>{children}</SessionFromAuth>
    </AuthProvider>
  );
}

/** Cognito wants these two beside the standard's parameters; other providers pass them over. */
function cognitoSignOut({ client_id, post_logout_redirect_uri = '' }: UserManagerSettings) {
  return { client_id, logout_uri: post_logout_redirect_uri };
}

function settingsOf({ oidc }: Config): UserManagerSettings {
  return {
    authority: oidc.authority,
    client_id: oidc.clientId,
    redirect_uri: `${location.origin}${oidc.redirectPath}`,
    post_logout_redirect_uri: `${location.origin}${oidc.postLogoutPath}`,
    scope: oidc.scope,
    resource: oidc.resource,
    automaticSilentRenew: true,
    userStore: new WebStorageStateStore({ store: localStorage }),
  };
}

/** On to the page the person wanted; the code and state leave the address. */
function goOn(user: User | undefined): void {
  location.replace(landingOf(user?.state, user && claimsOf(user.access_token)));
}

function SessionFromAuth({ settings, children }: { settings: UserManagerSettings; children: ReactNode }) {
  const auth = useAuth();
  const queries = useQueryClient();
  const token = auth.user && !wasOverAtStart(auth.user) ? auth.user.access_token : undefined;
  speakFor(() => token);
  const session = useMemo<Session>(
    () => ({
      person: token ? claimsOf(token) : undefined,
      signIn: () => void auth.signinRedirect({ state: location.pathname + location.search }),
      signOut: () => void auth.signoutRedirect({ extraQueryParams: cognitoSignOut(settings) }),
    }),
    [token, settings, auth.signinRedirect, auth.signoutRedirect],
  );
  const sub = session.person?.sub;
  const shownTo = useRef(sub);
  // What one person may see must not stay on the screen of the next.
  useEffect(() => {
    if (shownTo.current !== sub) void queries.resetQueries();
    shownTo.current = sub;
  }, [queries, sub]);
  // Until the device has said who is signed in, a page would ask as nobody. It takes less than a blink.
  const isReadingDevice = auth.isLoading && !auth.activeNavigator && !hasAuthParams();
  if (isReadingDevice) return null;
  return <SessionContext value={session}>{children}</SessionContext>;
}

/**
 * A session that had ended before the page was opened is none. One that ends while somebody works keeps its token: the
 * server's refusal says what to do, and what was typed stays on the page.
 */
function wasOverAtStart({ expires_at = Number.POSITIVE_INFINITY }: User): boolean {
  return expires_at * 1000 < performance.timeOrigin;
}

/** Reads the token for showing only; the server checks its signature. */
function claimsOf(token: string) {
  const payload = token.split('.')[1] ?? '';
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
    char.charCodeAt(0),
  );
  const parsed = claimsSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
  return parsed.success ? parsed.data : undefined;
}
