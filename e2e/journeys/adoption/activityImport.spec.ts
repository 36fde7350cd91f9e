import type { z } from 'zod';
import type { activityViewSchema, ClassWeek } from '../../../functions/adoption/contract/activity.ts';
import type { EvidenceRow } from '../../../functions/plan/contract.ts';
import { expect, test } from '../../fixtures/test.ts';
import { words } from '../../fixtures/words.ts';
import { ImportsPage } from '../../pages/adoption/importsPage.ts';
import { MeasurePage } from '../../pages/app/measurePage.ts';

const municipality = 'm-20602000';
const problems = { ...words.problems, ...words.adoption.rowError };
const header = 'school,week,class,lessonsExpected,lessonsRecorded,marks,topics,homework';

function rowOf(school: string, week: string, { className, lessonsExpected, ...counts }: ClassWeek): string {
  const recorded = Math.max(counts.lessonsRecorded, 1);
  const parts = [counts.marks, counts.topics, counts.homework];
  return [school.slice(2), week, className, lessonsExpected, recorded, ...parts].join(',');
}

test('an operator’s file with errors writes nothing and shows them all; a good one changes the list of 2.4', async ({
  page,
  signInAs,
  besides,
  askApi,
  planId,
}) => {
  await signInAs('operator');
  const query = `municipality=${municipality}&status=overdue`;
  const late = async () =>
    (await askApi<{ items: EvidenceRow[] }>(`/api/plan/plans/${planId}/measures/2.4/evidence?${query}`))
      .items;
  const before = await late();
  const [row] = before;
  if (!row) throw new Error(`Nobody in ${municipality} is late with 2.4`);
  const { nodeId: school, period: week } = row;

  // Classes are seen by the school's own municipality, so it is asked what they are.
  const specialist = await besides('municipal');
  const { weeks } = await askApi<z.infer<typeof activityViewSchema>>(
    `/api/adoption/schools/${school}/activity?from=${week}&to=${week}`,
    specialist,
  );
  const classes = weeks[0]?.classes ?? [];
  expect(classes.length).toBeGreaterThan(0);
  const good = classes.map((one) => rowOf(school, week, one));

  const imports = new ImportsPage(page);
  await imports.open('activity');
  await imports.send('bad.csv', [
    header,
    ...good,
    `00000000-999,${week},7Б,10,8,4,4,4`,
    `${school.slice(2)},2011-W99,7Б,10,8,4,4,4`,
    `${school.slice(2)},${week},7Б,10,восемь,4,4,4`,
  ]);
  await expect(imports.hasErrors).toBeVisible();
  const bad = good.length + 2;
  await expect(imports.errors.filter({ hasText: problems.unknownSchool.title })).toContainText(String(bad));
  await expect(imports.errors.filter({ hasText: problems.countNotRead.title })).toContainText('восемь');
  await expect(imports.errors.filter({ hasText: '2011-W99' })).toContainText(String(bad + 1));
  await expect(imports.commit).toHaveCount(0);
  expect(await late()).toEqual(before);

  await imports.open('activity');
  await imports.send('good.csv', [header, ...good]);
  await imports.commit.click();
  await expect(imports.committed).toBeVisible();
  await expect.poll(async () => (await late()).map(({ nodeId }) => nodeId)).not.toContain(school);

  const measure = new MeasurePage(page);
  await measure.open('2.4', { municipality, status: 'overdue' });
  await expect(measure.listLength).toHaveText(
    new RegExp(`^${before.length - 1} узл|^${before.length - 1} узел`),
  );
});
