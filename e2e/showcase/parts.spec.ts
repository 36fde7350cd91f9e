import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, test } from '../fixtures/test.ts';

const state = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

async function open(page: Page) {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/showcase.html');
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
}

test('every shared part shows every state, in both languages and without an accessibility fault', async ({
  page,
}) => {
  await open(page);
  await expect(state(page, 'ждём').getByRole('status', { name: 'Загружаем…' })).toBeVisible();
  await expect(state(page, 'пусто').getByText('Сообщений нет')).toBeVisible();
  await expect(state(page, 'отказ').getByRole('alert')).toContainText('r-showcase');
  await expect(state(page, 'нет связи').getByRole('button', { name: 'Повторить' })).toBeVisible();
  await expect(state(page, 'пустой план').getByText('Пунктов нет')).toBeVisible();
  await expect(state(page, 'код для телефона').getByRole('img')).toBeVisible();

  const table = page.getByRole('table', { name: 'Много школ' });
  await expect(table).toHaveAttribute('aria-rowcount', '50001');
  await table.getByRole('button', { name: 'Учеников' }).click();
  await expect(page).toHaveURL(/many-sort=pupils/);
  await table.focus();
  await page.keyboard.press('End');
  await expect(table.getByRole('row').last()).toContainText('нет данных');
  await page.getByRole('searchbox', { name: 'Найти в списке «Много школ»' }).fill('49999 аннинский');
  await expect(table).toHaveAttribute('aria-rowcount', '2');

  const ticks = state(page, 'отметки');
  await ticks.getByRole('checkbox', { name: 'Отметить все' }).check();
  await expect(ticks.getByText('Отмечено: 4')).toBeVisible();
  await expect(ticks.getByRole('checkbox', { name: 'Отметить: Школа № 4' })).toBeDisabled();
  await state(page, 'по страницам').getByRole('button', { name: 'Показать ещё' }).click();
  await expect(page.getByRole('table', { name: 'По страницам' }).getByRole('row')).toHaveCount(11);
  await expect(state(page, 'состояния доказательства').getByText('нет данных')).toBeVisible();
  await expect(
    state(page, 'снимков больше нельзя').getByRole('button', { name: 'Добавить фото' }),
  ).toBeDisabled();
  await expect(state(page, 'малые карты').getByRole('img')).toHaveCount(3);

  const trial = state(page, 'проба сдвига: тяните полосу').getByRole('treegrid');
  await expect(trial).toHaveAttribute('tabindex', '0');
  await trial.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(state(page, 'проба сдвига: тяните полосу').getByText(/: 1$/)).toBeAttached();

  await state(page, 'линии в рамке')
    .getByRole('button', { name: /2011-06-01: 12 %/ })
    .press('Enter');
  await expect(page.getByRole('status', { name: 'открыто' })).toHaveText('2011-06-01');

  await page.evaluate(axe.source);
  const faults = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag22aa'] },
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect(faults).toEqual([]);

  await page.getByRole('button', { name: 'English' }).click();
  await expect(state(page, 'ждём').getByRole('status', { name: 'Loading…' })).toBeVisible();

  await page.setViewportSize({ width: 390, height: 844 });
  await expect(state(page, 'много столбцов').getByRole('combobox', { name: 'Order' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

/** Where pixels matter and roles tell nothing; a picture of so long a page takes seconds. */
const drawn = [
  ['plan', 'всё, что показывает строка', '.gantt-scroller'],
  ['tiles', 'плитки', 'svg[role=group]'],
] as const;

test('what is drawn keeps its shapes and colours', async ({ page }) => {
  await open(page);
  for (const [picture, name, drawing] of drawn)
    await expect.soft(state(page, name).locator(drawing).first()).toHaveScreenshot(`${picture}-light.png`, {
      stylePath: new URL('withoutWords.css', import.meta.url).pathname,
      maxDiffPixelRatio: 0.02,
    });
});
