import { expect, test } from '../../fixtures/test.ts';
import { words } from '../../fixtures/words.ts';
import { DeskArticlePage } from '../../pages/guidance/deskArticlePage.ts';
import { GuidancePage } from '../../pages/guidance/guidancePage.ts';
import { AskPage } from '../../pages/hotline/askPage.ts';
import { DeskPage } from '../../pages/hotline/deskPage.ts';

const question = 'Как настроить будильник перед олимпиадой?';
const title = 'Будильник перед олимпиадой';

test('an answer becomes an article, another approves it, a parent finds it by a wrong word on a phone', async ({
  browser,
  page,
  signInAs,
  besides,
}) => {
  test.setTimeout(120_000);
  const phone = await browser.newPage({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const ask = new AskPage(phone);
  await ask.open();
  await ask.fill({ text: question, phone: '+7 473 200-77-88' });
  await ask.send();
  const number = await ask.number();

  await signInAs('operator');
  const desk = new DeskPage(page);
  await desk.open({ q: number });
  await desk.line(question).getByRole('button').click();
  await desk.field('answer').fill('Откройте раздел событий и выберите время. Телефон +7 473 200-77-88');
  await desk.press('Control+Enter');
  await expect(desk.conversation).toContainText('Откройте раздел событий');
  await page.getByRole('button', { name: words.guidance.toArticle }).click();

  const writing = new DeskArticlePage(page);
  await expect(writing.preview).toContainText('Откройте раздел событий');
  await expect(writing.preview).not.toContainText('200-77-88');
  await writing.field('title').fill(title);
  await writing
    .field('body')
    .fill('1. Откройте **раздел событий**.\n2. Выберите время.\n\n<b>не разметка</b>');
  await expect(writing.preview).toContainText('<b>не разметка</b>');
  await writing.save();
  await writing.send();

  const leadership = await besides('leadership');
  const reviewing = new DeskArticlePage(leadership);
  await reviewing.openFrom('review', title);
  await reviewing.approve();
  await expect(reviewing.openPublic).toBeVisible();

  const reading = new GuidancePage(phone);
  await expect(async () => {
    await reading.open();
    await reading.search('будильнека олимпеаду');
    await expect(reading.article(title)).toBeVisible({ timeout: 2000 });
  }).toPass();
  await reading.article(title).click();
  await expect(reading.text).toContainText('Выберите время');
  await reading.helped();
  await expect(reading.thanks).toBeVisible();

  // Whoever asks the same is offered the answer while writing.
  await ask.open();
  await ask.fill({ text: 'Будильник на день перед олимпиадой не звонит', phone: '+7 473 200-77-89' });
  await expect(phone.getByRole('link', { name: title })).toBeVisible();
  await phone.context().close();
});
