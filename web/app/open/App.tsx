import { RouterProvider } from 'react-router-dom';
import { enOpen } from '../../adoption/text/enOpen.ts';
import { ruOpen } from '../../adoption/text/ruOpen.ts';
import type { Config } from '../../shared/api/config.ts';
import { SessionContext } from '../../shared/auth/person.ts';
import * as problems from '../../shared/text/problems/kernel.ts';
import * as shared from '../../shared/text/shared.ts';
import { Providers } from '../Providers.tsx';
import { paths } from '../paths.ts';
import { openRouter } from './openRouter.tsx';

/** The sentences of open pages and of what they share with the others; nothing is refused here but by the kernel. */
export const texts = {
  ru: { open: ruOpen, shared: shared.ru, problems: problems.ru },
  en: { open: enOpen, shared: shared.en, problems: problems.en },
};

/** Whoever wants to sign in goes to the application. */
const visitor = {
  person: undefined,
  signIn: () => location.assign(paths.overview),
  signOut: () => undefined,
};

/** The open pages by themselves, without what only signed-in people need. */
export function App({ config }: { config: Config }) {
  return (
    <Providers config={config}>
      <SessionContext value={visitor}>
        <RouterProvider router={openRouter} />
      </SessionContext>
    </Providers>
  );
}
