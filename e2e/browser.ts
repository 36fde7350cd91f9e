import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The shell first: the same Chromium without windows, which nobody looks at here and which take a fifth of its time. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** Path of a Chromium on this machine: the one that CHROMIUM names, or one found on the PATH. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM;
  if (named && existsSync(named)) return named;
  for (const name of names) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      // not under this name
    }
  }
  return undefined;
}

export const browserAdvice =
  'No Chromium found. Install it (Debian, Ubuntu: sudo apt-get install chromium-headless-shell), or name one: CHROMIUM=/path/to/chrome npm test';

/** Flags that keep a test browser to this machine. */
export const browserFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
