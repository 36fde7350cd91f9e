import { RouterProvider } from 'react-router-dom';
import { enOpen } from '../../adoption/text/enOpen.ts';
import { ruOpen } from '../../adoption/text/ruOpen.ts';
import { en as guidanceEn } from '../../guidance/text/en.ts';
import { ru as guidanceRu } from '../../guidance/text/ru.ts';
import { en as hotlineEn } from '../../hotline/text/en.ts';
import { ru as hotlineRu } from '../../hotline/text/ru.ts';
import type { Config } from '../../shared/api/config.ts';
import { SessionContext } from '../../shared/auth/person.ts';
import * as guidance from '../../shared/text/problems/guidance.ts';
import * as hotline from '../../shared/text/problems/hotline.ts';
import * as problems from '../../shared/text/problems/kernel.ts';
import * as shared from '../../shared/text/shared.ts';
import { Providers } from '../Providers.tsx';
import { paths } from '../paths.ts';
import { openRouter } from './openRouter.tsx';

/** The sentences of open pages and of what they share with the others, with what the kernel, the hotline and guidance refuse. */
export const texts = {
  ru: {
    open: ruOpen,
    hotline: hotlineRu,
    guidance: guidanceRu,
    shared: shared.ru,
    problems: { ...problems.ru, ...hotline.ru, ...guidance.ru },
  },
  en: {
    open: enOpen,
    hotline: hotlineEn,
    guidance: guidanceEn,
    shared: shared.en,
    problems: { ...problems.en, ...hotline.en, ...guidance.en },
  },
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
