import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, test } from '../fixtures/test.ts';
import { openShowcase, themes } from './open.ts';

for (const theme of themes)
  test(`no part has an accessibility fault, ${theme}`, async ({ page }) => {
    await openShowcase(page, theme);
    expect(await faultsOn(page)).toEqual([]);
  });

async function faultsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag22aa'] },
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
