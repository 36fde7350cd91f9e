import type { MovedNode, SeriesDay } from '../../../functions/plan/contract.ts';
import { expect, test } from '../../fixtures/test.ts';
import { ChangesPage } from '../../pages/app/changesPage.ts';
import { ChartsPage } from '../../pages/app/chartsPage.ts';

/** Three weeks in which hundreds of schools were registered; the demonstration's past changes no more. */
const [before, day, shown] = ['2011-05-24', '2011-05-31', '2011-06-07'] as const;

test('a step of the line opens the schools that made it', async ({ page, signInAs, askApi, planId }) => {
  await signInAs('leadership');
  const plan = `/api/plan/plans/${planId}`;
  const { items } = await askApi<{ items: SeriesDay[] }>(`${plan}/series?from=${before}&to=${day}`);
  const doneOn = (on: string) => items.find((one) => one.day === on)?.measures['2.2']?.[1] ?? 0;
  const [from, to] = [doneOn(before), doneOn(day)];
  expect(to).toBeGreaterThan(from);

  const charts = new ChartsPage(page);
  await charts.open({ measure: '2.2', asOf: shown });
  await charts.mark('31.05.2011').click();

  const changes = new ChangesPage(page);
  await expect(changes.step(from, to)).toBeVisible();
  await expect(changes.sum(to - from)).toBeVisible();

  const moved = await askApi<{ items: MovedNode[] }>(
    `${plan}/changes/nodes?from=${before}&to=${day}&number=2.2&limit=500`,
  );
  const gained = moved.items.filter((one) => one.to === 'satisfied').length;
  const lost = moved.items.filter((one) => one.from === 'satisfied').length;
  expect(gained - lost).toBe(to - from);
  // A row leads to the school's own page, where the fact stands.
  await changes.rows.nth(1).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/schools\/s-/);
});

test('a municipality opens the schools of its own step, and not those of another', async ({
  page,
  signInAs,
  askApi,
  planId,
}) => {
  await signInAs('municipal');
  const own = 'm-20602000';
  const { items } = await askApi<{ items: MovedNode[] }>(
    `/api/plan/plans/${planId}/changes/nodes?from=${before}&to=${day}&number=2.2&municipality=${own}`,
  );
  expect(items.length).toBeGreaterThan(0);
  expect(items.every((one) => one.municipalityId === own)).toBe(true);
  await page.goto(`/changes?measure=2.2&from=${before}&asOf=${day}&municipality=${own}`);
  await expect(new ChangesPage(page).rows).toHaveCount(items.length + 1);
  await page.goto(`/changes?measure=2.2&from=${before}&asOf=${day}&municipality=m-20604000`);
  await expect(page.getByText('Школы по отдельности видны')).toBeVisible();
});
