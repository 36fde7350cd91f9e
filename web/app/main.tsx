import { createRoot } from 'react-dom/client';
import { readConfig } from '../shared/api/config.ts';
import { App } from './App.tsx';
import { startTexts } from './i18n.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');

const [config] = await Promise.all([readConfig(), startTexts()]);
createRoot(root).render(<App config={config} />);
