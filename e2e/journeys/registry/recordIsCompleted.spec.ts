import type { EvidenceRow } from '../../../functions/plan/contract.ts';
import type { CompletenessRow, CompletenessView } from '../../../functions/registry/contract/completeness.ts';
import { expect, test } from '../../fixtures/test.ts';
import { words } from '../../fixtures/words.ts';
import { CompletenessPage } from '../../pages/registry/completenessPage.ts';

const municipality = 'm-20602000';
const { completeness } = words.registry;

test('a municipality finds the school whose record lacks its type, fills it in, and measure 20 is done there', async ({
  page,
  signInAs,
  askApi,
  planId,
}) => {
  await signInAs('municipal');
  const lacking = `/api/registry/completeness?node=${municipality}&lacks=schoolType`;
  const [school] = (await askApi<{ items: CompletenessRow[] }>(lacking)).items;
  if (!school) throw new Error(`Every school of ${municipality} has a type`);
  const statusOf = async () => {
    const query = `municipality=${municipality}`;
    const { items } = await askApi<{ items: EvidenceRow[] }>(
      `/api/plan/plans/${planId}/measures/20/evidence?${query}`,
    );
    return items.find(({ nodeId }) => nodeId === school.nodeId)?.status;
  };
  expect(await statusOf()).toBe('overdue');

  const record = new CompletenessPage(page);
  await record.open('?lacks=schoolType');
  await record.openSchool(record.schools.first());
  await record.choose('schoolType', completeness.field.nodeType, completeness.type.school);
  await expect(record.finding('schoolType')).toHaveCount(0);
  const view = await askApi<CompletenessView>(`/api/registry/nodes/${school.nodeId}/completeness`);
  await expect(record.score(view.score)).toBeVisible();
  expect(view.isComplete).toBe(true);
  await expect.poll(statusOf).toBe('satisfied');
});
