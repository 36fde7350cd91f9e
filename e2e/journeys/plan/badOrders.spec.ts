import type { Page } from '@playwright/test';
import { orderDueOn } from '../../fixtures/orders.ts';
import { expect, test } from '../../fixtures/test.ts';
import { words } from '../../fixtures/words.ts';
import { DraftPage } from '../../pages/plan/draftPage.ts';
import { DraftsPage } from '../../pages/plan/draftsPage.ts';

const { publication, question } = words.plan;

interface DraftHeads {
  items: { sourceName?: string }[];
}

async function sourcesOf(askApi: <R>(path: string) => Promise<R>): Promise<(string | undefined)[]> {
  const { items } = await askApi<DraftHeads>('/api/plan/drafts');
  return items.map(({ sourceName }) => sourceName);
}

async function openDrafts(page: Page): Promise<DraftsPage> {
  const drafts = new DraftsPage(page);
  await drafts.open();
  return drafts;
}

const refused = [
  ['an order without tables', 'no-tables.txt', 'Приказываю: внедрять журналы.', 'orderHasNoTables'],
  ['a file that is not a .docx', 'letter.docx', 'Это не документ Word', 'notDocx'],
] as const;

for (const [what, name, content, code] of refused)
  test(`${what} is refused in a sentence, and no draft is made`, async ({ page, signInAs, askApi }) => {
    await signInAs('leadership');
    const drafts = await openDrafts(page);
    await drafts.sendFile(name, Buffer.from(content));
    await expect(drafts.refusal).toContainText(words.problems[code].title);
    await expect(drafts.refusal).toContainText(words.problems[code].advice);
    expect(await sourcesOf(askApi)).not.toContain(name);
  });

test('a deadline of 31.02.2011 becomes a question, and the plan is not published before it is answered', async ({
  page,
  signInAs,
}) => {
  await signInAs('leadership');
  const drafts = await openDrafts(page);
  await drafts.paste(orderDueOn('31.02.2011'));
  const desk = new DraftPage(page);
  await desk.isOpen();
  const impossible = desk.questions.filter({ hasText: question.impossibleDate });
  await expect(impossible).toContainText('31.02.2011');
  const dialog = await desk.askToPublish();
  await expect(dialog).toContainText(publication.openQuestions);
  await expect(dialog.getByRole('button', { name: publication.yes })).toBeDisabled();
});
