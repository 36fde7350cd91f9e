import type { Page } from '@playwright/test';
import axe, { type RunOnly, type RunOptions } from 'axe-core';
import { entryOf } from '../../infra/local/site/entries.ts';
import { paths } from '../../web/app/paths.ts';
import { asInTests } from '../fixtures/browsers.ts';
import type { DemoPerson } from '../fixtures/people.ts';
import { type Screen, screens } from '../fixtures/screens.ts';
import { accessToken, test as base, expect } from '../fixtures/test.ts';

/** One browser of each person for all the screens of a worker: what it has loaded once it does not load again. */
const test = base.extend<object, { browserOf: (person: DemoPerson | 'public') => Promise<Page> }>({
  browserOf: [
    async ({ browser, keysOf }, use, worker) => {
      const pages = new Map<string, Page>();
      await use(async (person) => {
        const kept = pages.get(person);
        if (kept) return kept;
        const keys = person !== 'public' && { storageState: await keysOf(person) };
        const page = await browser.newPage({ ...asInTests(worker), ...keys });
        pages.set(person, page);
        return page;
      });
      await Promise.all([...pages.values()].map((page) => page.context().close()));
    },
    { scope: 'worker', timeout: 0 },
  ],
});

// Each page stands for itself, so the workers share them.
test.describe.configure({ mode: 'parallel' });

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What changes with the theme is colour alone: names, roles and order have been judged in the light one. */
const ofTheTheme = ['color-contrast', 'link-in-text-block'];

/** The frame of all pages: judged with the first page of whoever has the longest menu and of a visitor, and not with each. */
const frame = ['header.MuiAppBar-root', 'nav[aria-label="Меню"]'];
/** Rows of a list are made alike: the first of them stand for all, and a thousand would take a minute to judge. */
const furtherRows = [':is(tbody > tr, [role="rowgroup"] > [role="row"], ul > li, ol > li):nth-child(n + 8)'];
const framed = new Set(['leadership', 'public'].map((as) => screens.find((screen) => screen.as === as)));

/** Colours are the theme's, the same on every page: each sixth page stands for them all in the dark. */
const alsoDark = new Set(screens.filter((_, index) => index % 6 === 0));

for (const screen of screens)
  test(`${screen.name} has no accessibility fault${alsoDark.has(screen) ? ' in either theme' : ''}`, async ({
    browserOf,
  }) => {
    const page = await browserOf(screen.as);
    const unseen = framed.has(screen) ? furtherRows : [...furtherRows, ...frame];
    await page.emulateMedia({ colorScheme: 'light' });
    await go(page, await addressOf(screen, page));
    await expect(page.locator('html')).toHaveAttribute('data-scheme', 'light');
    await expect(page.getByRole('status', { name: /Загружаем/ })).toHaveCount(0);
    await page.evaluate(axe.source);
    expect(await faults(page, { type: 'tag', values: tags }, unseen)).toEqual([]);

    if (!alsoDark.has(screen)) return;
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
    expect(await faults(page, { type: 'rule', values: ofTheTheme }, unseen)).toEqual([]);
  });

/** As a link leads there: within the application where it can be, since each start of it takes as long as the judging. */
async function go(page: Page, path: string): Promise<void> {
  const from = page.url().startsWith('http') ? new URL(page.url()).pathname : paths.ask;
  const to = new URL(path, 'http://localhost').pathname;
  // Another application is another document, and a page in another view keeps its heading.
  if (entryOf(from) !== entryOf(to) || from === to) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    return;
  }
  await page.evaluate((address) => {
    for (const heading of document.querySelectorAll('h1')) heading.setAttribute('data-left', '');
    window.history.pushState(null, '', address);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await expect(page.locator('h1:not([data-left])')).toBeVisible();
}

async function addressOf({ path }: Screen, page: Page): Promise<string> {
  if (typeof path === 'string') return path;
  const authorization = `Bearer ${await accessToken(page)}`;
  return path(async (asked) => (await page.request.get(asked, { headers: { authorization } })).json());
}

/** What axe finds in the page and does not pass over: the rule, and the elements that break it. */
async function faults(page: Page, runOnly: RunOnly, exclude: string[]): Promise<string[]> {
  await page.evaluate(coloursSettled);
  const options: RunOptions = { runOnly, resultTypes: ['violations'], preload: false, elementRef: false };
  return page.evaluate(
    async ([passedOver, how]) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
        { include: ['html'], exclude: passedOver.map((selector) => [selector]) },
        how,
      );
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    },
    [exclude, options] as const,
  );
}

/** A colour on its way from one theme to the other is nobody's: what moves once has arrived when this ends. */
async function coloursSettled(): Promise<void> {
  const ends = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
  await Promise.allSettled(ends.map(({ finished }) => finished));
}
