import { lettersTo, sendLetter } from '../../fixtures/letters.ts';
import { expect, test } from '../../fixtures/test.ts';
import { words } from '../../fixtures/words.ts';
import { DeskPage } from '../../pages/hotline/deskPage.ts';

const asker = 'marina@example.org';

test('a question comes by mail, the operator answers, and the asker’s reply continues it', async ({
  page,
  request,
  baseURL,
  signInAs,
}) => {
  const subject = 'Не выгружается табель за четверть';
  const server = baseURL ?? '';
  await sendLetter(server, { from: `Марина <${asker}>`, subject, text: 'Подскажите, что делать' });
  const [receipt = ''] = await lettersTo(asker, request);
  const number = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(receipt)?.[0] ?? '';
  expect(number).not.toBe('');

  await signInAs('operator');
  const desk = new DeskPage(page);
  await desk.open({ q: number });
  await desk.line(subject).getByRole('button').click();
  await expect(desk.conversation).toContainText('Подскажите, что делать');
  await desk.press('r');
  await desk.field('answer').fill('Обновите страницу и повторите выгрузку');
  await desk.resolves.press('Space');
  await expect(desk.resolves).toBeChecked();
  await desk.field('answer').press('Control+Enter');
  await expect(desk.conversation).toContainText(words.hotline.status.resolved);
  await expect
    .poll(async () => (await lettersTo(asker, request))[0], { timeout: 20_000 })
    .toContain('Обновите страницу и повторите выгрузку');

  const reply = { subject: `Re: [${number}] ${subject}`, text: 'Не помогло' };
  await sendLetter(server, { from: 'stranger@example.org', ...reply, text: 'Чужое письмо' });
  await sendLetter(server, { from: asker, ...reply });
  await expect(desk.conversation).toContainText('Не помогло');
  await expect(desk.conversation).not.toContainText('Чужое письмо');
});
