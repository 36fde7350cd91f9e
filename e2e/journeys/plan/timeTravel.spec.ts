import type { ProgressReply } from '../../../functions/plan/contract.ts';
import { expect, test } from '../../fixtures/test.ts';
import { words } from '../../fixtures/words.ts';
import { HeatGrid } from '../../pages/app/heatGrid.ts';
import { TimeSlider } from '../../pages/app/timeSlider.ts';

test('the slider shows what was known on 16.05.2011, and the address keeps it', async ({ page, planId }) => {
  const grid = new HeatGrid(page);
  await grid.open('satisfied');
  const region = grid.cell('2.1', words.app.grid.region);
  await expect(region).toBeVisible();
  const today = await region.textContent();

  const slider = new TimeSlider(page);
  await slider.moveTo('2011-05-16');
  await expect(slider.handle).toHaveAttribute('aria-valuetext', '16.05.2011');
  await expect(page).toHaveURL(/asOf=2011-05-16/);

  const reply = await page.request.get(`/api/public/plan/plans/${planId}/progress?asOf=2011-05-16`);
  const { region: known }: ProgressReply = await reply.json();
  const then = String(known.measures['2.1']?.satisfied);
  expect(then).not.toBe(today);
  await expect(region).toHaveText(then);

  await page.reload();
  await expect(page).toHaveURL(/asOf=2011-05-16/);
  await expect(region).toHaveText(then);
});

test('the interface turns English and Russian again, and remembers it', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: words.app.overview.title })).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rollout overview' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Rollout overview' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Русский' }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.app.overview.title })).toBeVisible();
});
