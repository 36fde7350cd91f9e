import { expect, test } from '../../fixtures/test.ts';
import { said, words } from '../../fixtures/words.ts';
import { AskPage } from '../../pages/hotline/askPage.ts';

const { ask } = words.hotline;

test('a programme named as a document and a lost line lose nothing of what was typed', async ({ page }) => {
  const form = new AskPage(page);
  await form.open();
  await form.send();
  await expect(page.getByText(ask.error.contactNeeded)).toBeVisible();
  await form.fill({ text: 'Не открывается договор', phone: '+7 473 200-12-35' });
  await form.attach(
    'договор.pdf',
    'application/pdf',
    Buffer.from(`MZ\u0090\u0000${'\u0000'.repeat(200)}`, 'latin1'),
  );
  await form.send();
  await expect(form.problem).toContainText(
    said(words.problems.attachmentRefused.title, { name: 'договор.pdf' }),
  );
  await page.getByRole('button', { name: said(ask.removeFile, { name: 'договор.pdf' }) }).click();

  await page.context().setOffline(true);
  await form.send();
  await expect(page.getByText(ask.offline)).toBeVisible();
  await page.context().setOffline(false);
  await page.reload();
  await expect(page.getByRole('textbox', { name: ask.text })).toHaveValue('Не открывается договор');
  await form.send();
  expect(await form.number()).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
});

test('a guessed link shows nothing', async ({ page }) => {
  await page.goto('/tickets/01k0000000000000000000000-0000000000000000000000000000000000000000');
  await expect(page.getByText(words.problems.linkNotFound.title)).toBeVisible();
});
