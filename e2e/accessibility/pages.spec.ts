import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { asInTests } from '../fixtures/browsers.ts';
import type { DemoPerson } from '../fixtures/people.ts';
import { screens } from '../fixtures/screens.ts';
import { test as base, expect } from '../fixtures/test.ts';

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

for (const screen of screens)
  test(`${screen.name} has no accessibility fault in either theme`, async ({ browserOf }) => {
    const page = await browserOf(screen.as);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(screen.path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('status', { name: /Загружаем/ })).toHaveCount(0);
    expect(await faults(page, { type: 'tag', values: tags })).toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
    expect(await faults(page, { type: 'rule', values: ofTheTheme })).toEqual([]);
  });

/** Only faults are asked for: what passes is not described, and no second page is opened to join frames. */
async function faults(page: Page, runOnly: { type: 'tag' | 'rule'; values: string[] }): Promise<string[]> {
  await page.evaluate(coloursSettled);
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ runOnly, resultTypes: ['violations'], preload: false })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** A colour on its way from one theme to the other is nobody's: what moves once has arrived when this ends. */
async function coloursSettled(): Promise<void> {
  const ends = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
  await Promise.allSettled(ends.map(({ finished }) => finished));
}
