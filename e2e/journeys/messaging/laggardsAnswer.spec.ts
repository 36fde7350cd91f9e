import { paths } from '../../../web/app/paths.ts';
import { expect, test } from '../../fixtures/test.ts';
import { startOf, words } from '../../fixtures/words.ts';
import { PostPage } from '../../pages/messaging/postPage.ts';

const { post } = words;
const district = 'm-20602000';

test('laggards of a measure are written to from its list; a school reads and answers, the rest are reminded', async ({
  page,
  signInAs,
  besides,
}) => {
  const subject = `Отчёт о контроле, запрос ${Date.now() % 1_000_000}`;
  await signInAs('leadership');
  await page.goto(`${paths.measure('2.5')}?municipality=${district}`);
  await page.getByRole('link', { name: words.app.measure.writeToLaggards }).click();
  const sender = new PostPage(page);
  await sender.write({ subject, text: 'Сообщите, когда представите отчёт о контроле.', dueOn: '2011-09-23' });
  await expect(sender.addressees.getByRole('row')).not.toHaveCount(0);
  const count = (await sender.addressees.getByRole('row').count()) - 1;
  await sender.sendToAll();
  // Every desk of the list has got it, and nobody has read it yet.
  await expect(sender.delivery).toContainText(
    post.message.delivered.replace('{{delivered}}', `${count}`).replace('{{all}}', `${count}`),
  );
  await expect(sender.receipts.getByText(post.message.notRead)).toHaveCount(count);

  const school = new PostPage(await besides('school'));
  await school.openInbox();
  await expect(school.menuLine).toHaveAccessibleName(/\d/);
  await school.openMessage(subject);
  await expect(async () => {
    await page.reload();
    await expect(sender.receipts.getByText(post.message.notRead)).toHaveCount(count - 1, { timeout: 2000 });
  }).toPass();
  await expect(school.page.getByText(post.duty.waiting)).toBeVisible();
  await school.answer('Начнём в понедельник');
  await expect(school.page.getByText(post.duty.answered)).toBeVisible();
  await school.openInbox();
  await school.page.getByLabel(post.find).fill(subject);
  await expect(school.page.getByRole('link', { name: subject })).toContainText(post.duty.answered);

  await page.reload();
  await sender.showOnly('answered');
  await expect(sender.receipts.getByRole('row')).toHaveCount(2);
  await sender.receipts.getByRole('button', { name: startOf(post.message.openThread) }).click();
  await expect(page.getByRole('list', { name: post.message.thread })).toContainText('Начнём в понедельник');
  await sender.showOnly('unanswered');
  await expect(sender.receipts.getByText(post.duty.waiting)).toHaveCount(count - 1);
  await sender.remind();
  await expect(page.getByText(startOf(post.message.reminders))).toBeVisible();
  await sender.remind();
  await expect(page.getByText(words.problems.messageRemindedToday.title)).toBeVisible();
});
