import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { screens } from '../fixtures/screens.ts';
import { expect, test } from '../fixtures/test.ts';

// Each page stands for itself, so the workers share them.
test.describe.configure({ mode: 'parallel' });

test.use({ colorScheme: 'light' });

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What changes with the theme is colour alone: names, roles and order have been judged in the light one. */
const ofTheTheme = ['color-contrast', 'link-in-text-block'];

for (const screen of screens)
  test(`${screen.name} has no accessibility fault in either theme`, async ({ page, signInAs }) => {
    if (screen.as !== 'public') await signInAs(screen.as);
    await page.goto(screen.path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('status', { name: /Загружаем/ })).toHaveCount(0);
    expect(await faults(page, (axe) => axe.withTags(tags))).toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
    expect(await faults(page, (axe) => axe.withRules(ofTheTheme))).toEqual([]);
  });

async function faults(page: Page, asked: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const { violations } = await asked(new AxeBuilder({ page })).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
