/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../ask/kept.ts';
import { claimsOf } from '../auth/claimsOf.ts';
import type { Provider } from '../auth/provider.ts';
import { paths } from '../paths.ts';
import { landingOf } from './landing.ts';
import { words } from './words.ts';

interface SigningInProps {
  provider: Pick<Provider, 'finish' | 'signIn'>;
  language: Language;
  /** Leaves for the page the person wanted; the code and state leave the address with it. */
  goTo: (path: string) => void;
}

/** Where the provider sends people back to; they are on their way to the page they wanted. */
export function SigningIn({ provider, language, goTo }: SigningInProps) {
  const [hasFailed, setFailed] = useState(false);
  const said = words[language];
  useEffect(() => {
    provider
      .finish()
      .then(({ token, wanted }) => goTo(landingOf(wanted, claimsOf(token))))
      .catch(() => setFailed(true));
  }, [provider, goTo]);
  if (!hasFailed)
    return (
      <main role="status">
        <p>{said.signingIn}</p>
      </main>
    );
  return (
    <main>
      <div class="notice error" role="alert">
        <h1>{said.failed}</h1>
        <button type="button" class="button" onClick={() => void provider.signIn(paths.overview)}>
          {said.again}
        </button>
      </div>
    </main>
  );
}
