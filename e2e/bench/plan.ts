import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import type { DraftView, ProgressReply } from '../../functions/plan/contract.ts';
import { callApi, tokenFor } from '../../infra/local/commands/client.ts';
import { ensureSite } from '../../infra/local/site/build.ts';
import { paths } from '../../web/app/paths.ts';
import { browserAdvice, browserFlags, findBrowser } from '../browser.ts';
import { orderOf, smallRegion } from './plan/order.ts';

/**
 * An order of ten thousand measures, sent and published as a person would, then looked at on the plan page and on the
 * page of a measure: what the API takes, how long until the picture, and what blocks the page at each step.
 */
const [asked = '10000'] = process.argv.slice(2);
const port = process.env.BENCH_PORT ?? '8496';
const origin = `http://127.0.0.1:${port}`;
const folder = mkdtempSync(join(tmpdir(), 'bench-plan-'));
process.env.PORT = port;
process.env.DATA_DIR = folder;

function tell(what: string, figures: Record<string, number>): void {
  const rounded = Object.entries(figures).map(([name, value]) => [name, Math.round(value)]);
  process.stdout.write(`${JSON.stringify({ what, ...Object.fromEntries(rounded) })}\n`);
}

/** The product over an empty folder, on the demonstration's day. */
async function startProduct(): Promise<ChildProcess> {
  writeFileSync(join(folder, 'holds-demo'), '');
  const server = spawn(process.execPath, ['--import', 'tsx', 'infra/local/start.ts'], { env: process.env });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (words: Buffer) => {
      said += words;
      if (said.includes(origin)) resolve();
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('exit', () => reject(new Error(`The product ended before it was ready: ${said}`)));
  });
  return server;
}

/** Sends the order, publishes it, and waits until its figures stand. */
async function publishOrder(measures: number): Promise<string> {
  const pack = { method: 'POST', as: 'admin', type: 'application/zip', fileName: 'region.zip' };
  const report = await callApi<{ id: string; version: number }>({
    ...pack,
    path: '/api/registry/packs',
    body: smallRegion(),
  });
  await callApi({
    method: 'POST',
    path: `/api/registry/packs/${report.id}/commit`,
    as: 'admin',
    version: report.version,
  });
  const as = 'leadership';
  const body = JSON.stringify(orderOf(measures));
  const draft = await timed('draft', () =>
    callApi<DraftView>({
      method: 'POST',
      path: '/api/plan/drafts',
      as,
      body,
      type: 'application/json',
      fileName: 'order.json',
    }),
  );
  const path = `/api/plan/drafts/${draft.id}/publication`;
  const { plan } = await timed('publication', () =>
    callApi<{ plan: { id: string } }>({
      method: 'POST',
      path,
      as,
      body: '{}',
      type: 'application/json',
      version: draft.version,
    }),
  );
  const counted = async () =>
    callApi<ProgressReply>({ path: `/api/plan/plans/${plan.id}/progress?node=r-20`, as }).then(
      ({ countedOn, asOf, region }) => countedOn === asOf && Object.keys(region.measures).length === measures,
    );
  await timed('figures counted', async () => {
    while (!(await counted())) await new Promise((resolve) => setTimeout(resolve, 500));
  });
  return plan.id;
}

async function timed<Result>(what: string, doIt: () => Promise<Result>): Promise<Result> {
  const before = performance.now();
  const result = await doIt();
  tell(what, { ms: performance.now() - before });
  return result;
}

async function askReplies(planId: string): Promise<void> {
  const authorization = `Bearer ${await tokenFor('leadership')}`;
  for (const path of ['measures', 'findings', 'progress?node=r-20', 'progress', 'progress?number=1.1']) {
    const ms: number[] = [];
    let bytes = 0;
    for (let run = 0; run < 3; run += 1) {
      const before = performance.now();
      const response = await fetch(`${origin}/api/plan/plans/${planId}/${path}`, {
        headers: { authorization },
      });
      bytes = (await response.arrayBuffer()).byteLength;
      ms.push(performance.now() - before);
    }
    tell(`GET ${path}`, { first_ms: ms[0] ?? 0, ms: Math.min(...ms), kb: bytes / 1024 });
  }
}

/** Words of the page: what is compiled for the script has helpers that a page knows nothing of. */
const watchTasks = `(() => {
  window.tasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.tasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
})()`;
const twoFrames =
  'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))';

/** Processor time of the page's own thread so far, milliseconds: what a busy machine does not make longer. */
async function cpuOf(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** How long something takes until it is seen, and the longest and all of what blocked the page meanwhile. */
async function step(page: Page, what: string, act: () => Promise<unknown>): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.waitForTimeout(400);
  const cpuBefore = await cpuOf(devtools);
  await page.evaluate('window.tasks = []').catch(() => undefined);
  const before = performance.now();
  await act();
  await page.evaluate(twoFrames);
  const ms = performance.now() - before;
  await page.waitForTimeout(300);
  const tasks = await page.evaluate<{ duration: number }[]>('window.tasks');
  const durations = tasks.map(({ duration }) => duration);
  const cpuMs = (await cpuOf(devtools)) - cpuBefore;
  await devtools.detach();
  tell(what, {
    ms,
    cpu_ms: cpuMs,
    longest_task_ms: Math.max(0, ...durations),
    blocked_ms: durations.reduce((sum, one) => sum + one, 0),
  });
}

async function signIn(context: BrowserContext): Promise<void> {
  const { oidc } = await (await fetch(`${origin}/config.json`)).json();
  const user = {
    access_token: await tokenFor('leadership'),
    token_type: 'Bearer',
    scope: oidc.scope,
    profile: {},
  };
  await context.addInitScript(([key, kept]) => localStorage.setItem(key, kept), [
    `oidc.user:${oidc.authority}:${oidc.clientId}`,
    JSON.stringify(user),
  ] as const);
  await context.addInitScript(watchTasks);
}

async function lookAtPages(page: Page): Promise<void> {
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const bar = page.locator('.gantt-due').first();
  await page.goto(`${origin}${paths.guidance}`);
  await step(page, 'plan page opened', async () => {
    await page.goto(`${origin}${paths.plan}?look=gantt`);
    await bar.waitFor();
  });
  await step(page, 'figures on bars', () => page.locator('.gantt-segment').first().waitFor());
  await step(page, 'critical path', () => button('Критический путь').click());
  await step(page, 'zoom in', () => button('Крупнее').click());
  await step(page, 'fold a section', () => page.locator('.gantt-group-line .gantt-name').first().click());
  await step(page, 'unfold it', () => page.locator('.gantt-group-line .gantt-name').first().click());
  await step(page, 'try a shift', () => button('Что, если').click());
  await bar.locator('xpath=ancestor::*[@data-line]').locator('.gantt-name').click();
  for (const by of ['the first day', 'one day more'])
    await step(page, `shift by ${by}`, async () => {
      await page.keyboard.press('Alt+ArrowRight');
      await page.locator('.gantt-ghost').first().waitFor();
    });
  await step(page, 'open the list of measures', () =>
    page.getByRole('combobox', { name: 'Мероприятие' }).click(),
  );
  await page.keyboard.press('Escape');
  await step(page, 'as a table', async () => {
    await button('Таблица').click();
    await page.getByRole('rowheader').first().waitFor();
  });
  await step(page, 'as cards', async () => {
    await button('Список').click();
    await page.locator('main li a').first().waitFor();
  });
  await step(page, 'open a measure', async () => {
    await page.locator('main li a').nth(2).click();
    await page.getByRole('heading', { level: 1, name: /^1\.\d/ }).waitFor();
  });
  await step(page, 'plan page from the menu', async () => {
    await page.getByRole('link', { name: 'План', exact: true }).click();
    await bar.waitFor();
  });
}

const executablePath = findBrowser();
if (!executablePath) throw new Error(browserAdvice);
await ensureSite();
const server = await startProduct();
try {
  const planId = await publishOrder(Number(asked));
  await askReplies(planId);
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'ru-RU' });
  await signIn(context);
  await lookAtPages(await context.newPage());
  await browser.close();
  process.stdout.write(
    `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}\n`,
  );
} finally {
  server.kill('SIGTERM');
  if (server.exitCode === null) await once(server, 'exit');
  rmSync(folder, { recursive: true, force: true });
}
