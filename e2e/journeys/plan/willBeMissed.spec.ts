import type { ForecastReply, ProgressReply } from '../../../functions/plan/contract.ts';
import { expect, test } from '../../fixtures/test.ts';
import { said, words } from '../../fixtures/words.ts';
import { ChartsPage } from '../../pages/app/chartsPage.ts';

/** Two weeks before all schools are to be registered. */
const asOf = '2011-06-01';
const { forecast: text } = words.app;

test('leadership sees which measure will be missed and when, before it is', async ({
  page,
  signInAs,
  askApi,
  planId,
}) => {
  await signInAs('leadership');
  const plan = `/api/plan/plans/${planId}`;
  const { items } = await askApi<ForecastReply>(`${plan}/forecast?asOf=${asOf}`);
  const said8 = items.find(({ number }) => number === '8');
  if (said8?.reach.kind !== 'expected' || !said8.atDeadline) throw new Error('Measure 8 has no forecast');
  expect(said8.atDeadline).toMatchObject({ on: '2011-06-15', warns: true });
  // What came: on the day it was due, not everybody had done it.
  const later = await askApi<ProgressReply>(`${plan}/progress?asOf=2011-06-15`);
  const came = later.region.measures['8'];
  expect(came && came.satisfied < came.obliged).toBe(true);

  await page.goto(`/?asOf=${asOf}`);
  const panel = page.getByRole('region', { name: text.panel });
  const row = panel.getByRole('listitem').filter({ hasText: /^8\. / });
  await expect(row).toContainText(said(text.warned, { day: '15.06.2011' }));
  await expect(row).toContainText(text.verdict[said8.atDeadline.verdict]);
  await row.getByRole('link').click();

  const measure = page.getByRole('region', { name: text.title });
  await expect(measure).toContainText(dayOf(said8.reach.on));
  await expect(measure.getByRole('row')).toHaveCount(35);

  const charts = new ChartsPage(page);
  await charts.open({ measure: '8', asOf });
  await expect(page.getByText(text.line, { exact: true })).toBeVisible();
  await expect(page.getByText(text.lead.expected)).toBeVisible();
});

test('a visitor sees the same forecast, and a plan that has just begun names no day', async ({ page }) => {
  await page.goto('/plan/measures/8?asOf=2011-05-05');
  await expect(page.getByRole('region', { name: text.title })).toContainText(text.lead.cannotBeSaid);
});

function dayOf(day: string): string {
  return day.split('-').reverse().join('.');
}
