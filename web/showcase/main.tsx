import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { startTexts } from '../app/i18n.ts';
import { Providers } from '../app/Providers.tsx';
import { ensureStorage } from '../app/storage.ts';
import { textLoaders } from '../app/textLoaders.ts';
import type { Config } from '../shared/api/config.ts';
import { Showcase } from './Showcase.tsx';

ensureStorage();
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');

/** Nobody is asked for anything here: the parts stand by themselves, on a day that never changes. */
const config: Config = {
  oidc: { authority: '', clientId: '', redirectPath: '', postLogoutPath: '', resource: '', scope: '' },
  regionId: 'r-20',
  clock: { now: '2011-09-20T09:00:00Z', standsStill: true },
};

await startTexts(textLoaders, ['shared', 'problems']);
const router = createBrowserRouter([{ path: '*', element: <Showcase /> }]);
createRoot(root).render(
  <Providers config={config}>
    <RouterProvider router={router} />
  </Providers>,
);
