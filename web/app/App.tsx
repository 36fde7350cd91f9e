import { RouterProvider } from 'react-router-dom';
import type { Config } from '../shared/api/config.ts';
import { SignedIn } from './auth/SignedIn.tsx';
import { Providers } from './Providers.tsx';
import { router } from './router.tsx';
import { texts } from './texts.ts';

export { texts };

export function App({ config }: { config: Config }) {
  return (
    <Providers config={config}>
      <SignedIn config={config}>
        <RouterProvider router={router} />
      </SignedIn>
    </Providers>
  );
}
