import type { ProgressReply } from '../../../functions/plan/contract.ts';
import { expect, test } from '../../fixtures/test.ts';
import { words } from '../../fixtures/words.ts';
import { SchoolPage } from '../../pages/adoption/schoolPage.ts';
import { HeatGrid } from '../../pages/app/heatGrid.ts';

/** The school of the demo person, and its municipality. */
const school = 's-20602000-001';
const municipality = 'm-20602000';
const municipalityName = 'Аннинский муниципальный район';
const { acts } = words.registry;

test('a school records its act, its municipality accepts it on a telephone, and the plan’s figure moves', async ({
  page,
  signInAs,
  besides,
  askApi,
  planId,
}) => {
  const appointed = async () => {
    const progress = await askApi<ProgressReply>(`/api/plan/plans/${planId}/progress`);
    const own = progress.municipalities.find(({ nodeId }) => nodeId === municipality);
    return own?.measures['2.1']?.satisfied ?? 0;
  };
  await signInAs('school');
  const whole = await appointed();
  const mine = new SchoolPage(page);
  await mine.open(school);

  // The person responsible has left: the act in force is taken out of force, and the duty stands open again.
  const number = await mine.inForceNumber();
  await mine.revokeAct(number, 'Ответственный уволился');
  await expect.poll(appointed).toBe(whole - 1);
  await page.reload();
  await expect(mine.noResponsible).toBeVisible();
  await expect(mine.task('act')).toBeVisible();

  await mine.recordAct(
    '91-од',
    'Рощина Лидия Макаровна',
    'заместитель директора',
    'Директор Ключевская Е. Н.',
  );
  await expect(mine.act('91-од')).toContainText(acts.status.recorded);
  expect(await appointed()).toBe(whole - 1);

  const specialist = await besides('municipal');
  await specialist.setViewportSize({ width: 390, height: 844 });
  const theirs = new SchoolPage(specialist);
  await theirs.open(school);
  await theirs.acceptAct('91-од');
  await expect(theirs.act('91-од')).toContainText(acts.status.accepted);
  await expect.poll(appointed).toBe(whole);

  await page.reload();
  await expect(page.getByText('Рощина Лидия Макаровна').first()).toBeVisible();
  await expect(mine.noResponsible).toHaveCount(0);

  const grid = new HeatGrid(await besides('leadership'));
  await grid.open('satisfied');
  await expect(grid.cell('2.1', municipalityName)).toHaveText(String(whole));
});
