import { expect, test } from '../fixtures/test.ts';
import { openShowcase, state } from './open.ts';

test.beforeEach(({ page }) => openShowcase(page));

test('a page waits, is empty, is refused or has an answer', async ({ page }) => {
  await expect(state(page, 'ждём').getByRole('status', { name: 'Загружаем…' })).toBeVisible();
  await expect(state(page, 'пусто').getByText('Сообщений нет')).toBeVisible();
  await expect(state(page, 'пусто, и что делать').getByRole('button', { name: 'Написать' })).toBeVisible();
  await expect(state(page, 'отказ').getByRole('alert')).toContainText('Вашей роли это не разрешено');
  await expect(state(page, 'ошибка у нас').getByRole('alert')).toContainText('r-fault');
  await expect(state(page, 'отказ без повтора').getByRole('button')).toHaveCount(0);
  await expect(state(page, 'нет связи').getByRole('button', { name: 'Повторить' })).toBeVisible();

  await expect(state(page, 'ответа ещё нет').getByRole('status')).toBeVisible();
  await expect(state(page, 'ответа ещё нет, ждём по-своему').getByRole('status')).toBeVisible();
  await expect(state(page, 'ответ пуст').getByText('Школ нет')).toBeVisible();
  await expect(state(page, 'ответ есть').getByRole('listitem')).toHaveCount(2);
  await expect(state(page, 'часть страницы ещё в пути').getByRole('status')).toBeVisible();

  const stale = state(page, 'отказ поверх прежнего ответа');
  await expect(stale.getByRole('alert')).toBeVisible();
  await expect(stale.getByRole('listitem')).toHaveCount(2);

  const moody = state(page, 'отказ, а на второй раз ответ');
  await expect(moody.getByRole('listitem')).toHaveCount(0);
  await moody.getByRole('button', { name: 'Повторить' }).click();
  await expect(moody.getByRole('listitem')).toHaveCount(2);
  await expect(moody.getByRole('alert')).toHaveCount(0);
});

test('a frame names its page, waits for its words, and leaves paper to a document with a head of its own', async ({
  page,
}) => {
  await expect(page).toHaveTitle('Общие части · Внедрение');
  await page.getByRole('link', { name: 'Слова ещё в пути' }).click();
  await expect(page.getByRole('main').getByRole('status')).toBeVisible();
  await expect(page).toHaveTitle('Слова страницы ещё в пути · Внедрение');

  await page.goBack();
  await page.getByRole('link', { name: 'Длинное название и действия' }).click();
  await expect(page.getByRole('button', { name: /из того, что здесь делают/ })).toHaveCount(3);
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }

  await page.goBack();
  await page.getByRole('link', { name: 'Своя шапка на бумаге' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByText('Документ с собственной шапкой')).toBeVisible();
});

test('the day of a page goes back and forth, and no further than its ends', async ({ page }) => {
  const bar = state(page, 'день отчёта');
  await expect(bar.getByRole('button', { name: 'Сегодня' })).toBeDisabled();
  await bar.getByRole('button', { name: 'На неделю раньше' }).click();
  await expect(page).toHaveURL(/asOf=2011-09-13/);
  await expect(bar.getByText('Так было известно на этот день')).toBeVisible();
  await bar.getByRole('slider').press('End');
  await expect(page).toHaveURL(/asOf=2011-12-31/);
  await expect(bar.getByText('Будущее: если больше ничего не произойдёт')).toBeVisible();
  await bar.getByRole('button', { name: 'Сегодня' }).click();
  await expect(page).not.toHaveURL(/asOf/);
  await expect(state(page, 'день отчёта после конца').getByText('30.06.2011')).toBeVisible();

  const field = page.getByRole('searchbox', { name: 'Найти школу' });
  await field.pressSequentially('длиннее, чем можно');
  await expect(field).toHaveValue('длиннее, чем');
  await expect(state(page, 'код для телефона').getByRole('img', { name: 'Вход на семинар' })).toBeVisible();
});

test('a table of 50,000 rows is sorted, gone through and searched; others are ticked, or come by pages', async ({
  page,
}) => {
  const table = page.getByRole('table', { name: 'Много школ' });
  await expect(table).toHaveAttribute('aria-rowcount', '50001');
  await table.getByRole('button', { name: 'Учеников' }).click();
  await expect(page).toHaveURL(/many-sort=pupils/);
  await table.focus();
  await page.keyboard.press('End');
  await expect(table.getByRole('row').last()).toContainText('нет данных');
  await page.getByRole('searchbox', { name: 'Найти в списке «Много школ»' }).fill('49999 аннинский');
  await expect(table).toHaveAttribute('aria-rowcount', '2');
  await expect(page.getByRole('table', { name: 'Школ нет' }).getByRole('row')).toHaveCount(1);

  const ticks = state(page, 'отметки');
  await ticks.getByRole('checkbox', { name: 'Отметить все' }).check();
  await expect(ticks.getByText('Отмечено: 4')).toBeVisible();
  await expect(ticks.getByRole('checkbox', { name: 'Отметить: Школа № 4' })).toBeDisabled();
  await state(page, 'по страницам').getByRole('button', { name: 'Показать ещё' }).click();
  await expect(page.getByRole('table', { name: 'По страницам' }).getByRole('row')).toHaveCount(11);
  await expect(state(page, 'следующая страница в пути').getByRole('button')).toBeDisabled();
});

test('evidence is named, and photos are taken as long as there is room for them', async ({ page }) => {
  const evidence = state(page, 'состояния доказательства');
  await expect(evidence.getByText('нет данных')).toBeVisible();
  await expect(evidence.getByText('выполнено с опозданием')).toBeVisible();
  await expect(
    state(page, 'черновик продолжен').getByRole('button', { name: 'Начать заново' }),
  ).toBeVisible();

  const add = { name: 'Добавить фото' };
  await expect(state(page, 'снимков больше нельзя').getByRole('button', add)).toBeDisabled();
  const some = state(page, 'снимок есть, можно ещё');
  await some
    .getByTestId('photo')
    .setInputFiles({ name: 'письмо.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('не снимок') });
  await expect(some.getByRole('alert')).toBeVisible();
  await some.getByRole('button', { name: 'Убрать Стенд у входа.jpg' }).click();
  await expect(some.getByRole('img')).toHaveCount(0);
});

test('a plan is empty, folded, tried by keyboard, and stands what no plan should hold', async ({ page }) => {
  await expect(state(page, 'пустой план').getByText('Пунктов нет')).toBeVisible();
  const trial = state(page, 'проба сдвига: тяните полосу').getByRole('treegrid');
  await expect(trial).toHaveAttribute('tabindex', '0');
  await trial.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(state(page, 'проба сдвига: тяните полосу').getByText(/: 1$/)).toBeAttached();
  const folded = state(page, 'по дням, первый раздел свёрнут');
  await expect(folded.getByRole('row', { name: /Раздел первый/ })).toHaveAttribute('aria-expanded', 'false');
  await expect(folded.getByRole('row', { name: /В срок/ })).toHaveCount(0);
  await expect(
    state(page, 'то, чего не бывает').getByRole('row', { name: /Конец раньше начала/ }),
  ).toBeAttached();
});

test('a map is one set of facts, as tiles or in shapes, with its small and its broken places', async ({
  page,
}) => {
  const tiles = state(page, 'плитки');
  await tiles.getByRole('button', { name: 'Бобров: 92 %' }).click();
  await expect(page.getByRole('status', { name: 'место' })).toHaveText('p1');

  const either = state(page, 'плитками или границами');
  await either.getByRole('button', { name: 'Границами' }).click();
  await expect(either.getByText('Выдуманный край')).toBeVisible();
  await expect(either.getByRole('img')).toHaveCount(9);

  await expect(state(page, 'границы с изъянами').getByRole('img')).toHaveCount(6);
  await expect(state(page, 'мест нет').getByRole('group', { name: 'Без мест' })).toBeVisible();
  await expect(state(page, 'школы точками, недоверие').getByRole('listitem').last()).toHaveText('не верим1');
  await expect(state(page, 'малые карты').getByRole('img')).toHaveCount(3);
  await expect(state(page, 'малые карты по границам').getByRole('img')).toHaveCount(3);
});

test('a chart opens what it counts, and stands beside its map and its table', async ({ page }) => {
  const opened = page.getByRole('status', { name: 'открыто' });
  await state(page, 'линии в рамке')
    .getByRole('button', { name: /2011-06-01: 12 %/ })
    .press('Enter');
  await expect(opened).toHaveText('2011-06-01');
  await state(page, 'полосы по числу, одна отмечена')
    .getByRole('button', { name: 'Все статусы, числом: overdue 1' })
    .press('Enter');
  await expect(opened).toHaveText('overdue');
  await expect(state(page, 'линии без данных').getByRole('img', { name: /2011/ })).toHaveCount(0);
  await expect(state(page, 'одна точка').getByRole('img', { name: /2011/ })).toHaveCount(1);

  const framed = state(page, 'рамка с картой');
  await framed.getByRole('tab', { name: 'Карта' }).click();
  await expect(framed.getByRole('heading', { name: 'Районы на карте' })).toBeVisible();
  await expect(framed.getByRole('group', { name: 'Карта в рамке' })).toBeVisible();
  await framed.getByRole('tab', { name: 'Таблица' }).click();
  await expect(framed.getByRole('row')).toHaveCount(7);
  await expect(framed.getByRole('button', { name: 'Скачать SVG' })).toHaveCount(0);
});

test('the other language, and a telephone', async ({ page }) => {
  await page.getByRole('button', { name: 'English' }).click();
  await expect(state(page, 'ждём').getByRole('status', { name: 'Loading…' })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(state(page, 'много столбцов').getByRole('combobox', { name: 'Order' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
