import type { z } from 'zod';
import type { nodeActsViewSchema } from '../../../functions/registry/contract/acts.ts';
import type { LearnedRow } from '../../../functions/seminars/learning/contract.ts';
import { accessToken, expect, test } from '../../fixtures/test.ts';
import { words } from '../../fixtures/words.ts';
import { LearningPages } from '../../pages/seminars/learningPages.ts';

const { check } = words.learning;

interface Evidence {
  items: { status: string }[];
}

const rightOfPupil = [0, 1, 2, 1, 0];
const rightOfAdministrator = [0, 1, 1, 2, 0];

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a pupil learns by the path without a login, errs, and finishes it; the answers outlive a reload', async ({
    page,
  }) => {
    const path = new LearningPages(page);
    await path.choose('Ученик');
    await path.readAll(5);
    await path.answer([2, 2, 2, 1, 0]);
    await expect(path.result).toContainText(check.notFinished);
    await page.getByRole('button', { name: check.again }).click();
    await page.getByRole('radiogroup').first().getByRole('radio').first().check();
    await page.reload();
    await expect(page.getByRole('radiogroup').first().getByRole('radio').first()).toBeChecked();
    await path.answer(rightOfPupil);
    await expect(path.result).toContainText(check.finished);
    await page.getByRole('link', { name: words.learning.all }).first().click();
    await expect(page.getByRole('listitem').filter({ hasText: 'Ученик' })).toContainText(
      words.learning.finished,
    );
  });
});

test('the responsible person of a school finishes the path, and measure 2 counts it', async ({
  page,
  signInAs,
  besides,
  askApi,
  planId,
}) => {
  await signInAs('otherSchool');
  const path = new LearningPages(page);
  await path.choose('Администратор школы');
  const [, claims = ''] = (await accessToken(page)).split('.');
  const { org: school } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { org: string };
  await appointed(school);
  const evidence = `/api/plan/plans/${planId}/measures/2/evidence?node=${school}`;

  await path.readAll(7);
  await path.answer(rightOfAdministrator);
  await expect(path.result).toContainText(check.counts.yes);
  await expect.poll(async () => (await askApi<Evidence>(evidence)).items[0]?.status).toBe('satisfied');
  const chief = await besides('otherMunicipal');
  const { items } = await askApi<{ items: LearnedRow[] }>('/api/seminars/learning/counts', chief);
  expect(items).toHaveLength(1);
  expect(items[0]?.responsible.finished).toBeGreaterThan(0);

  /** An accepted act names the person who has signed in, as the act of a school does. */
  async function appointed(nodeId: string): Promise<void> {
    const acts = `/api/registry/nodes/${nodeId}/acts`;
    const { acts: standing } = await askApi<z.infer<typeof nodeActsViewSchema>>(acts);
    const succeeds = standing.findLast(({ status }) => status === 'accepted')?.id;
    const recorded = await page.request.post(acts, {
      headers: {
        authorization: `Bearer ${await accessToken(page)}`,
        'idempotency-key': `path-${nodeId}`,
      },
      data: {
        type: 'appointment',
        number: '77',
        signedOn: '2011-09-20',
        signatory: 'Орлова А. П.',
        appoints: {
          personName: 'Кленовский Ярослав Денисович',
          post: 'учитель информатики',
          role: 'responsible',
        },
        ...(succeeds && { succeeds }),
      },
    });
    expect(recorded.ok()).toBe(true);
    const { acts: after } = (await recorded.json()) as z.infer<typeof nodeActsViewSchema>;
    const accepting = await besides('otherMunicipal');
    const accepted = await accepting.request.post('/api/registry/acts/acceptances', {
      headers: { authorization: `Bearer ${await accessToken(accepting)}` },
      data: { items: [{ nodeId, actId: after.at(-1)?.id }] },
    });
    expect(accepted.ok()).toBe(true);
  }
});
