import { createRoot } from 'react-dom/client';
import { readConfig } from '../../shared/api/config.ts';
import { loadBehind, startTexts } from '../i18n.ts';
import { paths } from '../paths.ts';
import { begin } from '../starting/begin.ts';
import { App, texts } from './App.tsx';
import { openRouter } from './openRouter.tsx';
import { sectionOf } from './sections.ts';
import { startWhole } from './startWhole.ts';

async function startOpen(root: HTMLElement): Promise<void> {
  // The page is on its way while the configuration is.
  const router = openRouter();
  const [config] = await Promise.all([readConfig(), startTexts(texts.loaders, texts.first)]);
  createRoot(root).render(<App config={config} router={router} />);
  loadBehind(['problems']);
}

/** Somebody who is signed in reads and writes under their own name, and keeps the menu. */
function keepsMenu(): boolean {
  const isSignedIn = Object.keys(localStorage).some((key) => key.startsWith('oidc.user:'));
  return isSignedIn && sectionOf(location.pathname) !== sectionOf(paths.open);
}

void begin((root) => (keepsMenu() ? startWhole() : startOpen(root)));
