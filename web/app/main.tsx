import { createRoot } from 'react-dom/client';
import { readConfig } from '../shared/api/config.ts';
import { loadBehind, startTexts } from './i18n.ts';
import { paths } from './paths.ts';
import { ensureStorage } from './storage.ts';

ensureStorage();
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');

/** Parents on a telephone should not wait for what only staff need: open pages are an application of their own. */
const applications = { open: () => import('./open/App.tsx'), whole: () => import('./App.tsx') };
const [first = ''] = location.pathname.split('/').slice(1);
/** Somebody who is signed in asks and reads under their own name, and keeps the menu. */
const isSignedIn = Object.keys(localStorage).some((key) => key.startsWith('oidc.user:'));
const asks = [
  paths.guidance,
  paths.learning,
  paths.certificates,
  paths.status,
  paths.ticket(''),
  paths.feedback('', ''),
  paths.here('', ''),
].some((path) => path.startsWith(`/${first}`) && first !== '');
const isOpenPage = `/${first}` === paths.open || (asks && !isSignedIn);

const [config, { App, texts }] = await Promise.all([
  readConfig(),
  applications[isOpenPage ? 'open' : 'whole'](),
]);
await startTexts(texts.loaders, texts.first);
createRoot(root).render(<App config={config} />);
loadBehind(['problems']);
