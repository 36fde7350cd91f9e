/** @jsxImportSource preact */
import { render } from 'preact';
import type { Config } from '../../shared/api/config.ts';
import '../ask/ask.css';
import { keptLanguage, keptScheme } from '../ask/kept.ts';
import { providerOf } from '../auth/provider.ts';
import { begin } from '../starting/begin.ts';
import { SigningIn } from './SigningIn.tsx';

void begin(async (root) => {
  document.documentElement.lang = keptLanguage();
  document.documentElement.dataset.scheme = keptScheme();
  const reply = await fetch('/config.json', { cache: 'no-store' });
  const config: Config = await reply.json();
  const goTo = (path: string) => location.replace(path);
  render(<SigningIn provider={providerOf(config)} language={keptLanguage()} goTo={goTo} />, root);
});
