import type { ActivationView } from '../../../functions/adoption/contract/activation.ts';
import type { EvidenceRow } from '../../../functions/plan/contract.ts';
import { expect, test } from '../../fixtures/test.ts';
import { words } from '../../fixtures/words.ts';
import { SchoolPage } from '../../pages/adoption/schoolPage.ts';

const { activation } = words.adoption;

test('a school’s next activation step is declared, and its page shows it done', async ({
  page,
  signInAs,
  askApi,
  planId,
}) => {
  await signInAs('operator');
  const { items } = await askApi<{ items: EvidenceRow[] }>(
    `/api/plan/plans/${planId}/measures/2.2/evidence?status=overdue`,
  );
  const school = items.find(({ because }) => because.code === 'noFacts')?.nodeId ?? '';
  const standing = async () =>
    (await askApi<ActivationView>(`/api/adoption/schools/${school}/activation`)).standing;
  expect((await standing()).reached).toBeUndefined();

  const schoolPage = new SchoolPage(page);
  await schoolPage.open(school);
  await schoolPage.declareStep('administratorChosen');
  await expect(schoolPage.steps.filter({ hasText: activation.step.administratorChosen })).toContainText(
    '20.09.2011',
  );
  expect(await standing()).toMatchObject({ reached: 'administratorChosen', next: 'applied' });
});
