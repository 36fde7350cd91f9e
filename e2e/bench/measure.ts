import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from '@playwright/test';
import { browserAdvice, browserFlags, findBrowser } from '../browser.ts';
import { type Bundle, bundleOf, reactScript, type Source } from './bundle.ts';

export interface Measured {
  /** Undefined when nothing was shown within a minute. */
  paintMs: number | undefined;
  /** Frames of more than 50 ms in a scroll of three seconds. */
  longFrames: number | undefined;
  heapMb: number | undefined;
}

const window = { width: 1440, height: 900 };
const SAMPLES = 5;
const PATIENCE_MS = 60_000;
const LONG_FRAME_MS = 50;
const SCROLL_MS = 1500;
const WHEEL_MS = 16;
const WHEEL_PX = 120;

const page = `<!doctype html><html lang="ru"><meta charset="utf-8"><link rel="stylesheet" href="subject.css">
<style>body { margin: 0 } #host { width: ${window.width}px; height: ${window.height}px; overflow: hidden }</style>
<div id="host"></div><script src="/react.js"></script><script type="module" src="subject.js"></script></html>`;

/** Everything is drawn by the processor, WebGL too: the same for all, and the same on every machine. */
const drawing = [
  '--enable-precise-memory-info',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-rasterization',
  '--disable-accelerated-2d-canvas',
];

const types: Record<string, string> = { js: 'text/javascript', css: 'text/css' };

function serve(react: Uint8Array, bundles: ReadonlyMap<string, Bundle>): Server {
  return createServer((request, response) => {
    const [, lib = '', file = ''] = decodeURIComponent(request.url ?? '').split('/');
    const body = lib === 'react.js' ? react : file === '' ? page : bundles.get(lib)?.files.get(file);
    const type = types[(file || lib).split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8';
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': type,
      'cache-control': 'max-age=600',
    });
    response.end(body);
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** One browser and one server for a whole bench; everyone is drawn in a page of the same size. */
export class Stand {
  private readonly browser: Browser;
  private readonly server: Server;
  private readonly bundles: ReadonlyMap<string, Bundle>;

  private constructor(browser: Browser, server: Server, bundles: ReadonlyMap<string, Bundle>) {
    this.browser = browser;
    this.server = server;
    this.bundles = bundles;
  }

  static async open(sources: Readonly<Record<string, Source>>): Promise<Stand> {
    const executablePath = findBrowser();
    if (!executablePath) throw new Error(browserAdvice);
    const bundles = new Map<string, Bundle>();
    for (const [lib, source] of Object.entries(sources)) bundles.set(lib, await bundleOf(source));
    const server = serve(await reactScript(), bundles);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const args = [...browserFlags.filter((flag) => flag !== '--disable-gpu'), ...drawing];
    return new Stand(await chromium.launch({ executablePath, args }), server, bundles);
  }

  /** The same for a picture that is then changed: once in each page, after it has come to rest. */
  async measureChange(
    lib: string,
    size: string,
  ): Promise<Pick<Measured, 'paintMs' | 'heapMb'> & { changeMs: number | undefined }> {
    const paints: number[] = [];
    const changes: number[] = [];
    for (let sample = 0; sample <= SAMPLES; sample += 1) {
      const [paintMs, changeMs] = await this.visit(lib, size, async (visited) => {
        const first = await paint(visited);
        if (first === undefined) return [undefined, Number.NaN] as const;
        await visited.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
        return [first, await visited.evaluate(() => globalThis.window.bench.change())] as const;
      });
      if (paintMs === undefined) return { paintMs, changeMs: undefined, heapMb: undefined };
      if (sample > 0) {
        paints.push(paintMs);
        changes.push(changeMs);
      }
    }
    const heap = await this.visit(lib, size, async (visited) => {
      const before = await heapMb(visited);
      await paint(visited);
      return (await heapMb(visited)) - before;
    });
    return { paintMs: median(paints), changeMs: median(changes), heapMb: heap };
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.close();
  }

  gzipKb(lib: string): number {
    return this.bundles.get(lib)?.gzipKb ?? Number.NaN;
  }

  /** Opens a page, lets `measure` have it, and throws it away: nobody profits from what came before. */
  async visit<Result>(lib: string, size: string, measure: (page: Page) => Promise<Result>): Promise<Result> {
    const context = await this.browser.newContext({ viewport: window });
    const visited = await context.newPage();
    try {
      const { port } = this.server.address() as AddressInfo;
      await visited.goto(`http://127.0.0.1:${port}/${lib}/`);
      await visited.waitForFunction(() => 'bench' in globalThis);
      await visited.evaluate((wanted) => globalThis.window.bench.prepare(wanted), size);
      return await measure(visited);
    } finally {
      await context.close();
    }
  }

  /** Medians of five after a warm-up. Whoever takes more than a minute is not asked again. */
  async measure(lib: string, size: string): Promise<Measured> {
    const paints: number[] = [];
    for (let sample = 0; sample <= SAMPLES; sample += 1) {
      const ms = await this.visit(lib, size, paint);
      if (ms === undefined) return { paintMs: undefined, longFrames: undefined, heapMb: undefined };
      if (sample > 0) paints.push(ms);
    }
    const weighed = await this.visit(lib, size, async (visited) => {
      const before = await heapMb(visited);
      await paint(visited);
      return { heapMb: (await heapMb(visited)) - before, longFrames: await scroll(visited) };
    });
    return { paintMs: median(paints), ...weighed };
  }
}

/** The library runs in the page, so a page that hangs has to be left from outside. */
async function paint(visited: Page): Promise<number | undefined> {
  const tooLong = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS, undefined));
  return Promise.race([
    visited.evaluate(() => globalThis.window.bench.paint()).catch(() => undefined),
    tooLong,
  ]);
}

async function heapMb(visited: Page): Promise<number> {
  const devtools = await visited.context().newCDPSession(visited);
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
}

/** Down for half of three seconds and to the right for the other half, by the wheel, as a hand would. */
async function scroll(visited: Page): Promise<number> {
  await visited.evaluate(() => globalThis.window.bench.rest());
  await visited.mouse.move(window.width * 0.7, window.height / 2);
  await visited.evaluate(() => globalThis.window.bench.startFrames());
  for (const [x, y] of [
    [0, WHEEL_PX],
    [WHEEL_PX / 2, 0],
  ] as const) {
    const end = performance.now() + SCROLL_MS;
    while (performance.now() < end) {
      const next = performance.now() + WHEEL_MS;
      await visited.mouse.wheel(x, y);
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - performance.now())));
    }
  }
  const gaps = await visited.evaluate(() => globalThis.window.bench.stopFrames());
  return gaps.filter((gap) => gap > LONG_FRAME_MS).length;
}
