import { Suspense } from 'react';
import { RouterProvider } from 'react-router-dom';
import type { Config } from '../shared/api/config.ts';
import { AskingAhead } from './AskingAhead.tsx';
import { SignedIn } from './auth/SignedIn.tsx';
import { Providers } from './Providers.tsx';
import { router } from './router.tsx';
import { textLoaders } from './textLoaders.ts';

export const texts = { loaders: textLoaders, first: ['app', 'shared'] };

export function App({ config }: { config: Config }) {
  return (
    <Providers config={config}>
      <SignedIn config={config}>
        <AskingAhead>
          <Suspense>
            <RouterProvider router={router} />
          </Suspense>
        </AskingAhead>
      </SignedIn>
    </Providers>
  );
}
