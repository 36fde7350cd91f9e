import { createBrowserRouter } from 'react-router-dom';
import { paths } from '../paths.ts';
import { whileLoading } from '../whileLoading.tsx';
import { OpenShell } from './OpenShell.tsx';
import { openPages } from './openPages.ts';
import { openSections, sectionOf } from './sections.ts';
import { WentWrong } from './WentWrong.tsx';

/** Open pages alone. Any other address is the whole application's: the browser goes there itself. */
export function openRouter() {
  return createBrowserRouter([
    {
      element: <OpenShell />,
      errorElement: <WentWrong />,
      children: openPages.map((one) => ({ ...one, hydrateFallbackElement: whileLoading })),
    },
    { path: '*', element: <Elsewhere /> },
  ]);
}

function Elsewhere() {
  const section = sectionOf(location.pathname);
  // An address below the open pages that is none of them would come back here for ever.
  if (!openSections.includes(section)) location.reload();
  else location.replace(openPages.some(({ path }) => path === `/${section}`) ? `/${section}` : paths.open);
  return null;
}
