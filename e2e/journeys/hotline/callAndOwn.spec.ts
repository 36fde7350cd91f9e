import { paths } from '../../../web/app/paths.ts';
import { expect, test } from '../../fixtures/test.ts';
import { startOf, words } from '../../fixtures/words.ts';
import { AskPage } from '../../pages/hotline/askPage.ts';
import { DeskPage } from '../../pages/hotline/deskPage.ts';

const { call } = words.hotline;

test('an operator logs a call by keys, and finds it by another form of its words', async ({
  page,
  signInAs,
}) => {
  await signInAs('operator');
  const desk = new DeskPage(page);
  await desk.open();
  await desk.press('?');
  await expect(desk.keyMap).toBeVisible();
  await desk.press('Escape');
  await expect(desk.keyMap).toHaveCount(0);
  await desk.press('c');
  await expect(desk.callWindow).toBeVisible();
  await page.keyboard.type('Завуч спрашивает о дубликате ведомости');
  await desk.press('Tab');
  await page.keyboard.type('Ведомость можно распечатать повторно');
  await desk.press('Control+Enter');
  await expect(page.getByText(startOf(call.saved))).toBeVisible();
  await desk.press('/');
  await page.keyboard.type('дублекаты ведомостей');
  await expect(desk.line('Завуч спрашивает о дубликате ведомости')).toBeVisible();
  await expect(page).toHaveURL(/q=/);
});

test('a school asks by its account and sees its own question, not those of parents', async ({
  page,
  signInAs,
}) => {
  await signInAs('school');
  const desk = new DeskPage(page);
  await desk.open();
  await page.getByRole('main').getByRole('link', { name: words.hotline.desk.askOwn }).click();
  await expect(page).toHaveURL(paths.ask);
  const form = new AskPage(page);
  await form.fill({ text: 'Просим объяснить порядок закрытия четверти', phone: '+7 473 200-12-36' });
  await form.send();
  await form.number();
  await desk.open();
  await expect(desk.line('Просим объяснить порядок закрытия четверти')).toBeVisible();
  await expect(page.getByRole('list', { name: words.hotline.desk.list }).getByRole('listitem')).toHaveCount(
    1,
  );
});
