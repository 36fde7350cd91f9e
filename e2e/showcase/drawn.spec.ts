import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { openShowcase, state, themes } from './open.ts';

const withoutWords = new URL('withoutWords.css', import.meta.url).pathname;
const tolerance = { maxDiffPixelRatio: 0.02 };
/** Less than the thinnest line around what is reached. */
const tight = { maxDiffPixels: 20 };

/** Where pixels matter and roles tell nothing; a picture of so long a page takes seconds. */
const drawn = [
  ['plan', 'всё, что показывает строка', '.gantt-scroller'],
  ['tiles', 'плитки', 'svg[role=group]'],
  ['shapes', 'школы точками, недоверие', '.map'],
  ['statuses', 'статус значком', '[data-testid=swatches]'],
  ['columns', 'столбцы периодов', '[role=group]'],
] as const;

/** What the keyboard stands on, and how it came there: it has to be told from its neighbours. */
const reached: readonly (readonly [picture: string, reach: (page: Page) => Promise<void>])[] = [
  [
    'row',
    async (page) => {
      await state(page, 'всё, что показывает строка').getByRole('treegrid').focus();
      await page.keyboard.press('ArrowDown');
    },
  ],
  ['tile', (page) => state(page, 'плитки').getByRole('button').nth(1).focus()],
  [
    'shape',
    (page) =>
      state(page, 'границы')
        .getByRole('button', { name: /^Лиски/ })
        .focus(),
  ],
  [
    'point',
    (page) =>
      state(page, 'линии в рамке')
        .getByRole('button', { name: /2011-06-01/ })
        .focus(),
  ],
  ['head', (page) => state(page, '50 000 строк').getByRole('button', { name: 'Район' }).focus()],
  ['tick', (page) => state(page, 'отметки').getByRole('checkbox').nth(1).focus()],
  ['text', (page) => state(page, 'что нажимают').getByRole('button').nth(0).focus()],
  ['contained', (page) => state(page, 'что нажимают').getByRole('button').nth(2).focus()],
  ['tab', (page) => state(page, 'рамка с картой').getByRole('tab', { selected: true }).focus()],
];

/** Its upper left corner: how far it reaches is a matter of words. */
const around = { width: 60, height: 40, before: 20 };

for (const theme of themes) {
  test(`what is drawn keeps its shapes and colours, ${theme}`, async ({ page }) => {
    await openShowcase(page, theme);
    await page.addStyleTag({ path: withoutWords });
    for (const [picture, name, drawing] of drawn)
      await expect
        .soft(state(page, name).locator(drawing).first())
        .toHaveScreenshot(`${picture}-${theme}.png`, tolerance);
  });

  test(`what the keyboard stands on is seen, ${theme}`, async ({ page }) => {
    await openShowcase(page, theme);
    await page.addStyleTag({ path: withoutWords });
    for (const [picture, reach] of reached) {
      await page.keyboard.press('Tab');
      await reach(page);
      await expect.soft(page).toHaveScreenshot(`${picture}-focus-${theme}.png`, {
        ...tight,
        clip: await aroundFocus(page),
      });
    }
  });
}

/** What has the focus, with some of what stands around it. */
async function aroundFocus(page: Page) {
  const at = await page.evaluate(() => {
    document.activeElement?.scrollIntoView({ block: 'center' });
    const { left, top } = document.activeElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { left: Math.round(left), top: Math.round(top) };
  });
  return {
    x: Math.max(0, at.left - around.before),
    y: Math.max(0, at.top - around.before),
    width: around.width,
    height: around.height,
  };
}
