import { Suspense } from 'react';
import { RouterProvider } from 'react-router-dom';
import type { Config } from '../../shared/api/config.ts';
import { SessionContext } from '../../shared/auth/person.ts';
import { Providers } from '../Providers.tsx';
import { paths } from '../paths.ts';
import { openTextLoaders } from '../textLoaders.ts';
import type { openRouter } from './openRouter.tsx';

export const texts = { loaders: openTextLoaders, first: ['open', 'shared'] };

/** Whoever wants to sign in goes to the application. */
const visitor = {
  person: undefined,
  signIn: () => location.assign(paths.overview),
  signOut: () => undefined,
};

/** The open pages by themselves, without what only signed-in people need. */
export function App({ config, router }: { config: Config; router: ReturnType<typeof openRouter> }) {
  return (
    <Providers config={config}>
      <SessionContext value={visitor}>
        <Suspense>
          <RouterProvider router={router} />
        </Suspense>
      </SessionContext>
    </Providers>
  );
}
