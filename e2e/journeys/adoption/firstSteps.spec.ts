import type { SpaceView } from '../../../functions/adoption/contract/space.ts';
import { expect, test } from '../../fixtures/test.ts';
import { words } from '../../fixtures/words.ts';
import { FirstSteps } from '../../pages/adoption/firstSteps.ts';
import { SpaceReport } from '../../pages/adoption/spaceReport.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const { firstSteps } = words.app;

test('a newcomer is led by five steps on a phone, and what is typed survives a lost connection', async ({
  page,
  context,
  signInAs,
  askApi,
}) => {
  await signInAs('school');
  const steps = new FirstSteps(page);
  await steps.open();
  await expect(steps.items).toHaveCount(5);
  await expect(steps.next).toHaveCount(1);

  await test.step('they are folded away, stay so, and come back from the menu', async () => {
    await steps.fold();
    await page.reload();
    await expect(steps.panel).toBeVisible();
    await expect(steps.items).toHaveCount(0);
    await steps.openFromMenu();
    await expect(steps.items).toHaveCount(5);
  });

  const space = new SpaceReport(page);
  const reports = async () => {
    const id = steps.nodeId();
    return (await askApi<SpaceView>(`/api/adoption/schools/${id}/space`)).reports.length;
  };
  const before = await reports();

  await test.step('a report begun is there after a reload', async () => {
    await space.begin();
    await space.fill('parents', 3, 12);
    await page.reload();
    await expect(space.kept).toBeVisible();
    await expect(space.done('parents')).toHaveValue('3');
  });

  await test.step('sent without a connection it waits, and goes out by itself', async () => {
    await space.fillAll(12);
    await context.setOffline(true);
    await space.send();
    await expect(space.offline).toBeVisible();
    await context.setOffline(false);
    await expect(space.form).toHaveCount(0);
    expect(await reports()).toBe(before + 1);
  });

  await test.step('looking where to ask is the step that needs no form', async () => {
    await steps.open();
    if ((await steps.step('help').getByRole('link').count()) > 0)
      await steps.step('help').getByRole('link').click();
    await steps.open();
    await expect(steps.step('help')).toContainText(firstSteps.done);
  });
});
