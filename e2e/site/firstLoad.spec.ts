import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { paths } from '../../web/app/paths.ts';
import { expect, test } from '../fixtures/test.ts';

interface Chunk {
  file: string;
  imports?: string[];
}

const site = new URL('../../dist/web/', import.meta.url);
const manifest: Record<string, Chunk> = JSON.parse(
  readFileSync(new URL('.vite/manifest.json', site), 'utf8'),
);
const weighed = new Map<string, number>();

/** Kilobytes of script, packed, that come before anything is drawn: the modules with all that they import at once. */
function kilobytesOf(modules: readonly string[]): number {
  const found = new Set<string>();
  const visit = (module: string) => {
    const chunk = manifest[module];
    if (!chunk) throw new Error(`The build knows no ${module}`);
    if (found.has(chunk.file)) return;
    found.add(chunk.file);
    for (const next of chunk.imports ?? []) visit(next);
  };
  for (const module of modules) visit(module);
  return [...found].reduce((sum, file) => sum + weigh(file), 0) / 1024;
}

function weigh(file: string): number {
  const known = weighed.get(file) ?? gzipSync(readFileSync(new URL(file, site))).length;
  weighed.set(file, known);
  return known;
}

const texts = (...names: readonly string[]) => names.map((name) => `${name}.ts`);
const whole = [
  'index.html',
  'app/App.tsx',
  ...texts('app/text/frame.ru', 'shared/text/ruShared', 'messaging/text/ru'),
];
const open = ['index.html', 'app/open/App.tsx', ...texts('adoption/text/ruOpen', 'shared/text/ruShared')];

/**
 * What each first page weighs, with a little room. React, its router, the look of the parts and the checks of replies
 * are 215 of them wherever one begins; what a change adds beyond is seen, and paid for with a reason or not added.
 */
const mostKilobytes: readonly [page: string, modules: readonly string[], kilobytes: number][] = [
  ['the form of the hotline', ['ask.html'], 32],
  ['on the way from signing in', ['signed-in.html'], 49],
  ['the frame of who is signed in', whole, 247],
  ['the region for everybody', [...open, 'app/pages/OpenRegionPage.tsx'], 307],
  ['a school for everybody', [...open, 'app/pages/OpenSchoolPage.tsx'], 287],
  ['guidance for everybody', [...open, 'guidance/pages/GuidancePage.tsx', ...texts('guidance/text/ru')], 267],
  ['what does not work', [...open, 'hotline/pages/StatusPage.tsx', ...texts('hotline/text/status')], 265],
  [
    'leadership, partner and trainer',
    [
      ...whole,
      'app/pages/OverviewPage.tsx',
      ...['overview', 'charts', 'forecast', 'grid', 'map'].flatMap((part) => texts(`app/text/${part}.ru`)),
    ],
    292,
  ],
  ['operator', [...whole, 'app/pages/HotlineDeskPage.tsx', ...texts('hotline/text/ruCore')], 299],
  [
    'municipality',
    [
      ...whole,
      'app/pages/MunicipalityPage.tsx',
      ...texts('app/text/municipality.ru', 'app/text/ofSchool.ru'),
    ],
    284,
  ],
  [
    'school',
    [...whole, 'app/pages/SchoolPage.tsx', ...texts('app/text/ofSchool.ru', 'plan/text/ruWords')],
    291,
  ],
];

test('no first page loads more script than it did', () => {
  const grown = mostKilobytes.flatMap(([page, modules, most]) => {
    const kilobytes = kilobytesOf(modules);
    return kilobytes > most ? [`${page}: ${kilobytes.toFixed(1)} over ${most}`] : [];
  });
  expect(grown).toEqual([]);
});

test('the overview comes into place without moving what is there', async ({ page, signInAs }) => {
  await signInAs('leadership');
  await page.goto(paths.overview);
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
  const shifted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const watch = new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
          resolve(shifts.reduce((sum, { value }) => sum + value, 0));
        });
        watch.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 500);
      }),
  );
  // What Web Vitals call good.
  expect(shifted).toBeLessThan(0.1);
});
