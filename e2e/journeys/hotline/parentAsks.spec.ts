import { expect, test } from '../../fixtures/test.ts';
import { words } from '../../fixtures/words.ts';
import { AskPage } from '../../pages/hotline/askPage.ts';
import { DeskPage } from '../../pages/hotline/deskPage.ts';
import { TicketPage } from '../../pages/hotline/ticketPage.ts';

const question = 'Сын не видит домашнее задание по физике в дневнике с понедельника';

test('a parent asks on a phone, the operator answers by keys, the partner solves, the parent rates', async ({
  browser,
  page,
  signInAs,
  besides,
}) => {
  const phone = await browser.newPage({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const ask = new AskPage(phone);
  await ask.open();
  await ask.fill({ text: question, school: 'дубровская', phone: '+7 473 200-12-34' });
  await ask.attach('снимок.png', 'image/png', picture());
  await ask.send();
  const number = await ask.number();
  await ask.follow();
  const ticket = new TicketPage(phone);
  await expect(ticket.conversation).toContainText(question);
  await expect(ticket.conversation).toContainText('снимок.png');

  // The desk shows it by itself; from here on the operator has no mouse.
  await signInAs('operator');
  const desk = new DeskPage(page);
  await desk.open({ q: number });
  await expect(desk.line(question)).toBeVisible();
  await desk.press('j');
  await expect(desk.subject).toHaveText(question);
  await desk.press('a');
  await expect(desk.takenBy).toBeVisible();
  await desk.press('n');
  await desk.field('note').fill('Похоже на сбой у партнёра');
  await desk.press('Control+Enter');
  await expect(desk.conversation).toContainText('Похоже на сбой у партнёра');
  await desk.press('Escape', 'p');
  await desk.field('handOver').fill('Проверьте выдачу заданий этому классу');
  await desk.press('Control+Enter');
  await expect(desk.conversation).toContainText(words.hotline.entryKind.handOver);

  const partner = new DeskPage(await besides('partner'));
  await partner.open();
  await partner.line(question).getByRole('button').click();
  await expect(partner.conversation).toContainText('Проверьте выдачу заданий');
  await expect(partner.conversation).not.toContainText('Похоже на сбой');
  await expect(partner.page.getByText('200-12-34')).toHaveCount(0);
  await partner.field('partnerAnswer').fill('Исправлено, задания видны');
  await partner.press('Control+Enter');
  await expect(partner.conversation).toContainText('Исправлено, задания видны');

  await expect(desk.conversation).toContainText('Исправлено, задания видны');
  await desk.press('Escape', 'r');
  await desk.field('answer').fill('Задания снова видны. Проверьте, пожалуйста.');
  await desk.press('Tab', 'Space');
  await expect(desk.resolves).toBeChecked();
  await desk.field('answer').press('Control+Enter');
  await expect(desk.conversation).toContainText(words.hotline.status.resolved);

  await phone.reload();
  await expect(ticket.conversation).toContainText('Задания снова видны');
  await expect(ticket.conversation).not.toContainText('Похоже на сбой');
  await expect(ticket.conversation).not.toContainText('Исправлено, задания видны');
  await ticket.rate(5);
  await ticket.reopen('Сегодня снова пропало');
  await expect(ticket.status('inProgress')).toBeVisible();
  await phone.context().close();
});

/** One point of a picture, by all its bytes. */
function picture(): Buffer {
  return Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
}
