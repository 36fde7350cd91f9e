import { orderDueOn } from '../../fixtures/orders.ts';
import { expect, test } from '../../fixtures/test.ts';
import { words } from '../../fixtures/words.ts';
import { DraftPage } from '../../pages/plan/draftPage.ts';
import { DraftsPage } from '../../pages/plan/draftsPage.ts';

const { draft } = words.plan;

test('what was typed over a stale draft is kept, and the newer copy is offered', async ({
  page,
  signInAs,
  besides,
}) => {
  await signInAs('leadership');
  const drafts = new DraftsPage(page);
  await drafts.open();
  await drafts.paste(orderDueOn('16.05.2011', '22'));
  const mine = new DraftPage(page);
  await mine.isOpen();

  const otherPage = await besides('admin');
  await otherPage.goto(page.url());
  const theirs = new DraftPage(otherPage);
  await theirs.isOpen();

  await mine.openMeasure('1.2');
  await mine.accountable.fill('Зимина А. П.');
  await theirs.openMeasure('1.2');
  await theirs.accountable.fill('Орлова В. И.');
  await theirs.saved();

  await mine.save();
  await expect(page.getByRole('alert').filter({ hasText: draft.restoredOlder })).toBeVisible();
  await expect(mine.accountable).toHaveValue('Зимина А. П.');
  await page.getByRole('button', { name: draft.takeNewer }).click();
  await expect(mine.accountable).toHaveValue('Орлова В. И.');
});
