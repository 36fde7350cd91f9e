import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { paths } from '../../web/app/paths.ts';
import { expect, test } from '../fixtures/test.ts';

interface Chunk {
  file: string;
  imports?: string[];
}

const site = new URL('../../dist/web/', import.meta.url);
type Manifest = Record<string, Chunk>;

function manifestIn(file: string): Manifest {
  return JSON.parse(readFileSync(new URL(`.vite/${file}`, site), 'utf8')) as Manifest;
}

/** The open pages are a build of their own. */
const builds = { whole: manifestIn('manifest.json'), open: manifestIn('open.json') };
const weighed = new Map<string, number>();

/** Kilobytes of script, packed, that come before anything is drawn: the modules with all that they import at once. */
function kilobytesOf(manifest: Manifest, modules: readonly string[]): number {
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
const open = ['open.html', ...texts('adoption/text/ruOpen', 'shared/text/ruShared')];

type Weighed = readonly [page: string, modules: readonly string[], kilobytes: number];

/** What the first page of whoever comes without a login weighs, with a little room. None may pass 150. */
const mostOfOpen: readonly Weighed[] = [
  ['the region', [...open, 'app/pages/OpenRegionPage.tsx'], 108],
  ['a school', [...open, 'app/pages/OpenSchoolPage.tsx'], 101],
  ['guidance', [...open, 'guidance/pages/GuidancePage.tsx', ...texts('guidance/text/ru')], 92],
  ['an article', [...open, 'guidance/pages/ArticlePage.tsx', ...texts('guidance/text/ru')], 109],
  ['what does not work', [...open, 'hotline/pages/StatusPage.tsx', ...texts('hotline/text/status')], 97],
  [
    'a question of one’s own',
    [...open, 'hotline/pages/TicketPage.tsx', ...texts('hotline/text/ruCore', 'hotline/text/status')],
    105,
  ],
  ['learning paths', [...open, 'seminars/learning/LearningPage.tsx', ...texts('seminars/text/learning')], 92],
  [
    'a learning path',
    [...open, 'seminars/learning/LearningPathPage.tsx', ...texts('seminars/text/learning')],
    95,
  ],
  [
    'a certificate',
    [...open, 'seminars/pages/CertificatePage.tsx', ...texts('seminars/text/certificates')],
    91,
  ],
  ['feedback', [...open, 'seminars/pages/FeedbackPage.tsx', ...texts('seminars/text/feedback')], 96],
  ['at the door', [...open, 'seminars/pages/HerePage.tsx', ...texts('seminars/text/here')], 93],
];

/**
 * What each other first page weighs, with a little room. React, its router, the look of the parts and the checks of
 * replies are 215 of them wherever one begins; what a change adds beyond is seen, and paid for with a reason or
 * not added.
 */
const mostKilobytes: readonly Weighed[] = [
  ['the form of the hotline', ['ask.html'], 32],
  ['on the way from signing in', ['signed-in.html'], 49],
  ['the frame of who is signed in', whole, 246],
  [
    'leadership, partner and trainer',
    [
      ...whole,
      'app/pages/OverviewPage.tsx',
      ...['overview', 'charts', 'forecast', 'grid', 'map'].flatMap((part) => texts(`app/text/${part}.ru`)),
    ],
    293,
  ],
  ['operator', [...whole, 'app/pages/HotlineDeskPage.tsx', ...texts('hotline/text/ruCore')], 292],
  [
    'municipality',
    [
      ...whole,
      'app/pages/MunicipalityPage.tsx',
      ...texts('app/text/municipality.ru', 'app/text/ofSchool.ru'),
    ],
    285,
  ],
  [
    'school',
    [...whole, 'app/pages/SchoolPage.tsx', ...texts('app/text/ofSchool.ru', 'plan/text/ruWords')],
    292,
  ],
];

function grownIn(manifest: Manifest, weighings: readonly Weighed[]): string[] {
  return weighings.flatMap(([page, modules, most]) => {
    const kilobytes = kilobytesOf(manifest, modules);
    return kilobytes > most ? [`${page}: ${kilobytes.toFixed(1)} over ${most}`] : [];
  });
}

test('no first page loads more script than it did', () => {
  expect(grownIn(builds.open, mostOfOpen)).toEqual([]);
  expect(grownIn(builds.whole, mostKilobytes)).toEqual([]);
});

/** How far parts of the page have moved by themselves since it began to load. */
function shiftedOn(page: Page): Promise<number> {
  return page.evaluate(
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
}

/** What Web Vitals call good. */
const mostShifted = 0.1;

test('the overview comes into place without moving what is there', async ({ page, signInAs }) => {
  await signInAs('leadership');
  await page.goto(paths.overview);
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
  expect(await shiftedOn(page)).toBeLessThan(mostShifted);
});

test('so do the open pages on a telephone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of [paths.open, paths.status]) {
    await page.goto(path);
    await expect(page.getByRole('table').first()).toBeVisible();
    expect(await shiftedOn(page)).toBeLessThan(mostShifted);
  }
});
