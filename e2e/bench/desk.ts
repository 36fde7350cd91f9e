import { cpus, loadavg } from 'node:os';
import { chromium, type Page } from '@playwright/test';
import { ensureSite } from '../../infra/local/site/build.ts';
import { paths } from '../../web/app/paths.ts';
import { browserAdvice, browserFlags, findBrowser } from '../browser.ts';
import { withLoaded } from '../load/loaded.ts';

/** Scrolls the operator's desk over twenty thousand tickets by the wheel, as a hand would, and counts long frames. */
const tickets = 20_000;
const port = '8495';
const origin = `http://127.0.0.1:${port}`;
const scrollMs = 3000;
const wheelMs = 16;
const wheelPx = 120;
const longFrameMs = 50;
const patienceMs = 10 * 60_000;

/** The list in its own scroll; each line says how many there are so far. */
const list = `document.querySelector('[aria-setsize]')?.closest('ul')?.parentElement`;

/** Words of the page: what is compiled for the script has helpers that a page knows nothing of. */
const watchFrames = `(() => {
  const gaps = [];
  window.gaps = gaps;
  let last = performance.now();
  requestAnimationFrame(function watch(now) {
    gaps.push(now - last);
    last = now;
    if (window.gaps === gaps) requestAnimationFrame(watch);
  });
})()`;

async function signedIn(page: Page, token: string): Promise<void> {
  const { oidc } = await (await fetch(`${origin}/config.json`)).json();
  const user = { access_token: token, token_type: 'Bearer', scope: oidc.scope, profile: {} };
  await page.addInitScript(([key, kept]) => localStorage.setItem(key, kept), [
    `oidc.user:${oidc.authority}:${oidc.clientId}`,
    JSON.stringify(user),
  ] as const);
}

/** Gaps between frames while the wheel turns. */
async function gapsOf(page: Page): Promise<number[]> {
  const box = await page.locator('[aria-setsize]').first().boundingBox();
  await page.mouse.move((box?.x ?? 0) + 100, (box?.y ?? 0) + 200);
  await page.evaluate(watchFrames);
  const end = performance.now() + scrollMs;
  while (performance.now() < end) {
    const next = performance.now() + wheelMs;
    await page.mouse.wheel(0, wheelPx);
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - performance.now())));
  }
  return page.evaluate<number[]>('window.gaps');
}

/** To the end of what has come, again and again, until everything has. */
async function loadAll(page: Page): Promise<void> {
  const end = performance.now() + patienceMs;
  const step = `(() => {
    const box = ${list};
    const size = Number(box?.querySelector('[aria-setsize]')?.ariaSetSize ?? 0);
    box?.scrollTo(0, size < ${tickets} ? box.scrollHeight : 0);
    return size;
  })()`;
  while ((await page.evaluate<number>(step)) < tickets) {
    if (performance.now() > end) throw new Error('The list did not come to its end');
    await page.waitForTimeout(100);
  }
}

function tell(what: string, gaps: readonly number[], lines: number): void {
  const row = {
    what,
    lines,
    frames: gaps.length,
    long_frames: gaps.filter((gap) => gap > longFrameMs).length,
    longest_ms: Math.round(Math.max(...gaps)),
    machine: `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`,
  };
  process.stdout.write(`${JSON.stringify(row)}\n`);
}

const executablePath = findBrowser();
if (!executablePath) throw new Error(browserAdvice);
await ensureSite();
await withLoaded({ port, operators: 1, seed: tickets }, async ({ tokens: [token = ''] }) => {
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await signedIn(page, token);
    await page.goto(`${origin}${paths.hotline}?view=all`);
    await page.locator('[aria-setsize]').first().waitFor();
    const lines = async () =>
      Number(await page.locator('[aria-setsize]').first().getAttribute('aria-setsize'));
    const coming = await gapsOf(page);
    tell('scroll, lines coming', coming, await lines());
    await loadAll(page);
    await page.waitForTimeout(1000);
    tell('scroll, all lines there', await gapsOf(page), await lines());
  } finally {
    await browser.close();
  }
});
