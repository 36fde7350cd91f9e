import { createRoot } from 'react-dom/client';
import { readConfig } from '../shared/api/config.ts';
import { loadBehind, startTexts } from './i18n.ts';
import { begin } from './starting/begin.ts';

void begin(async (root) => {
  const [config, { App, texts }] = await Promise.all([readConfig(), import('./App.tsx')]);
  await startTexts(texts.loaders, texts.first);
  createRoot(root).render(<App config={config} />);
  loadBehind(['problems']);
});
