import { expect, test } from '../../fixtures/test.ts';
import { words } from '../../fixtures/words.ts';
import { CoveragePlanPage } from '../../pages/seminars/coveragePlanPage.ts';

test('a trainer is proposed the fewest sessions, takes one out, and the others stand in the calendar', async ({
  page,
  signInAs,
}) => {
  await signInAs('trainer');
  const plan = new CoveragePlanPage(page);
  await plan.propose(/ответственных/, '2011-11-07', '2011-11-30');
  await expect(page.getByText(words.seminarPlanner.gapNone)).toBeVisible();
  const proposed = await plan.sessions.count();
  expect(proposed).toBeGreaterThan(1);
  await plan.takeOut(1);
  await expect(plan.sessions).toHaveCount(proposed - 1);
  await expect(plan.uncovered.getByText(words.seminarPlanner.reason.takenOut).first()).toBeVisible();
  await plan.create();
  await plan.openCalendar();
  await expect(page.getByRole('link', { name: /10:00 Семинар ответственных/ })).toHaveCount(proposed - 1);
});
