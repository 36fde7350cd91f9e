import { createBrowserRouter } from 'react-router-dom';
import { paths } from '../paths.ts';
import { whileLoading } from '../whileLoading.tsx';
import { OpenShell } from './OpenShell.tsx';
import { openPages } from './openPages.ts';

/** Open pages alone. Any other address is the whole application's: the browser goes there itself. */
export const openRouter = createBrowserRouter([
  {
    element: <OpenShell />,
    children: openPages.map((one) => ({ ...one, hydrateFallbackElement: whileLoading })),
  },
  { path: '*', element: <Elsewhere /> },
]);

function Elsewhere() {
  // An address below the open pages that is none of them would come back here for ever.
  const own = [paths.open, paths.guidance, paths.learning].find((path) => location.pathname.startsWith(path));
  if (own) location.replace(own);
  else location.reload();
  return null;
}
