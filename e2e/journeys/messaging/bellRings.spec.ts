import { paths } from '../../../web/app/paths.ts';
import { expect, test } from '../../fixtures/test.ts';
import { words } from '../../fixtures/words.ts';
import { AskPage } from '../../pages/hotline/askPage.ts';
import { DeskPage } from '../../pages/hotline/deskPage.ts';
import { NoticesPage } from '../../pages/messaging/noticesPage.ts';

const question = 'Не приходит код активации для новой учительницы музыки';

test('the partner’s bell rings for a question handed over, leads to it, and is quiet once it is read', async ({
  page,
  signInAs,
  besides,
}) => {
  const ask = new AskPage(page);
  await ask.open();
  await ask.fill({ text: question, phone: '+7 473 200-12-41' });
  await ask.send();
  const number = await ask.number();
  await signInAs('operator');
  const desk = new DeskPage(page);
  await desk.open({ q: number });
  await desk.line(question).getByRole('button').click();
  await expect(desk.conversation).toContainText(question);
  await desk.press('Escape', 'p');
  await desk.field('handOver').fill('Выдайте код повторно');
  await desk.press('Control+Enter');
  await expect(desk.conversation).toContainText('Выдайте код повторно');

  const partnerPage = await besides('partner');
  await partnerPage.goto(paths.overview);
  const notices = new NoticesPage(partnerPage);
  await expect(notices.bell).toHaveAccessibleName(/\d/);
  await notices.openByBell();
  await expect(notices.unreadMark(question)).toBeVisible();
  await notices.follow(question);
  const partner = new DeskPage(partnerPage);
  await expect(partner.conversation).toContainText('Выдайте код повторно');
  await partnerPage.goto(paths.notices);
  await expect(notices.notice(question)).toBeVisible();
  await expect(notices.unreadMark(question)).toHaveCount(0);

  // The partner's answer rings for whoever works on the question; the letter waits for the digest.
  await partnerPage.goBack();
  await partner.field('partnerAnswer').fill('Код отправлен');
  await partner.press('Control+Enter');
  await expect(partner.conversation).toContainText('Код отправлен');
  const own = new NoticesPage(page);
  await expect(async () => {
    await page.goto(paths.notices);
    await expect(own.unreadMark(question)).toBeVisible({ timeout: 2000 });
  }).toPass();
  await page.getByRole('button', { name: words.messaging.markAll }).click();
  await expect(own.bell).toHaveAccessibleName(words.messaging.bell.none);
  await page.getByRole('link', { name: words.messaging.letters }).click();
  await page.getByRole('radio', { name: words.messaging.preferences.choice.atOnce }).check();
  await page.getByRole('button', { name: words.messaging.preferences.save }).click();
  await expect(page.getByText(words.messaging.preferences.saved)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: words.messaging.preferences.choice.atOnce })).toBeChecked();
});
