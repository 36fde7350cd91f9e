import { paths } from '../../../web/app/paths.ts';
import { expect, test } from '../../fixtures/test.ts';
import { words } from '../../fixtures/words.ts';
import { PostPage } from '../../pages/messaging/postPage.ts';

const { post } = words;
const district = 'm-20602000';

test('laggards of a measure are written to from its list; a school reads and answers, the rest are reminded', async ({
  page,
  signInAs,
  besides,
}) => {
  const subject = `Ведение журнала, запрос ${Date.now() % 100_000}`;
  await signInAs('leadership');
  await page.goto(`${paths.measure('2.4')}?municipality=${district}`);
  await page.getByRole('link', { name: words.app.measure.writeToLaggards }).click();
  const sender = new PostPage(page);
  await sender.write({ subject, text: 'Сообщите, когда начнёте вести журнал.', dueOn: '2011-09-23' });
  await expect(sender.addressees).toContainText('школа');
  await sender.sendToAll();
  await expect(page.getByText(new RegExp(`^${post.message.delivered.split(':')[0]}: `))).toBeVisible();
  await expect(sender.receipts.getByRole('row')).not.toHaveCount(1);
});
