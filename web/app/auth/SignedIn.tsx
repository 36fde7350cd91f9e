import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { speakFor } from '../../shared/api/api.ts';
import type { Config } from '../../shared/api/config.ts';
import { type Session, SessionContext } from '../../shared/auth/person.ts';
import { afterPaint } from '../../shared/ui/afterPaint.ts';
import { claimsOf } from './claimsOf.ts';
import type { Provider } from './provider.ts';
import { isKeptOnDevice, tokenOnDevice } from './tokenOnDevice.ts';

/**
 * Signs people in with the provider that the configuration names, and keeps them signed in on this device. Who is signed
 * in is read from the device at once; what renews the token comes behind the first page.
 */
export function SignedIn({ config, children }: { config: Config; children: ReactNode }) {
  const queries = useQueryClient();
  const [token, setToken] = useState(() => tokenOnDevice(config.oidc));
  const bring = useMemo(() => bringOnce(config), [config]);
  speakFor(() => token);
  useEffect(() => {
    if (isKeptOnDevice(config.oidc)) afterPaint(() => void bring().then(({ watch }) => watch(setToken)));
  }, [config, bring]);
  const session = useMemo<Session>(
    () => ({
      person: token ? claimsOf(token) : undefined,
      signIn: () => void bring().then(({ signIn }) => signIn(location.pathname + location.search)),
      signOut: () => void bring().then(({ signOut }) => signOut()),
    }),
    [token, bring],
  );
  const sub = session.person?.sub;
  const shownTo = useRef(sub);
  // What one person may see must not stay on the screen of the next.
  useEffect(() => {
    if (shownTo.current !== sub) void queries.resetQueries();
    shownTo.current = sub;
  }, [queries, sub]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** Brings the provider's part of the application, once. */
function bringOnce(config: Config): () => Promise<Provider> {
  let brought: Promise<Provider> | undefined;
  return () => {
    brought ??= import('./provider.ts').then(({ providerOf }) => providerOf(config));
    return brought;
  };
}
