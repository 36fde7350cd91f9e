/** @jsxImportSource preact */
import { render } from 'preact';
import { paths } from '../paths.ts';
import { ensureStorage } from '../storage.ts';
import { AskApp } from './AskApp.tsx';
import './ask.css';
import { keptLanguage } from './kept.ts';
import { readSettings } from './settings.ts';

ensureStorage();
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');

const isEmbedded = location.pathname === paths.embeddedAsk;
const { token, regionId } = await readSettings(isEmbedded);
render(<AskApp token={token} regionId={regionId} isEmbedded={isEmbedded} language={keptLanguage()} />, root);
