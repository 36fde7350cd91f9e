/** @jsxImportSource preact */
import { render } from 'preact';
import { paths } from '../paths.ts';
import { begin } from '../starting/begin.ts';
import { AskApp } from './AskApp.tsx';
import './ask.css';
import { keptLanguage } from './kept.ts';
import { readSettings } from './settings.ts';

void begin(async (root) => {
  const isEmbedded = location.pathname === paths.embeddedAsk;
  const { token, regionId } = await readSettings(isEmbedded);
  render(
    <AskApp token={token} regionId={regionId} isEmbedded={isEmbedded} language={keptLanguage()} />,
    root,
  );
});
