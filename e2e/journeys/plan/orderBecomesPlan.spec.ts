import type { z } from 'zod';
import type { measuresReplySchema } from '../../../functions/plan/contract.ts';
import { orderText } from '../../fixtures/orders.ts';
import { expect, test } from '../../fixtures/test.ts';
import { said, words } from '../../fixtures/words.ts';
import { DraftPage } from '../../pages/plan/draftPage.ts';
import { DraftsPage } from '../../pages/plan/draftsPage.ts';

const { publication } = words.plan;

test('the order’s own text, pasted through the browser, becomes a reviewed and published plan', async ({
  page,
  signInAs,
  askApi,
}) => {
  const order = orderText();
  await signInAs('leadership');
  const drafts = new DraftsPage(page);
  await drafts.open();
  await drafts.paste(order.text);

  const desk = new DraftPage(page);
  await desk.isOpen();
  await expect(desk.source).toContainText('П Р И К А З');
  await desk.tab('measures');
  await expect(desk.measureLines).toHaveCount(order.measures);
  await desk.answerAll();

  const dialog = await desk.askToPublish();
  await dialog.getByRole('button', { name: publication.yes }).click();
  const done = page.getByRole('dialog', { name: said(publication.done, { version: 1 }) });
  await expect(done).toBeVisible();
  await done.getByRole('link', { name: publication.toPlan }).click();
  await expect(page).toHaveURL(/\/plan\?plan=/);

  const planId = new URL(page.url()).searchParams.get('plan') ?? '';
  const plan = await askApi<z.infer<typeof measuresReplySchema>>(`/api/plan/plans/${planId}/measures`);
  expect(plan.order).toMatchObject({ number: order.number, signedOn: '2011-04-28' });
  expect(plan.sections.flatMap(({ measures }) => measures)).toHaveLength(order.measures);
});
