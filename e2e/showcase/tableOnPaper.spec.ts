import { expect, test } from '../fixtures/test.ts';

test('a table that draws only what is in sight is printed whole, each row in its place, and goes on where it was', async ({
  page,
}) => {
  const table = page.getByRole('table', { name: 'Много школ' });
  const rows = table.getByRole('rowheader');
  await page.goto('/showcase.html?many-find=499');
  await expect(rows.first()).toBeVisible();
  const inSight = await rows.count();
  const all = Number(await table.getAttribute('aria-rowcount')) - 1;
  expect(all).toBeGreaterThan(inSight);
  await page.emulateMedia({ media: 'print' });
  await expect(rows).toHaveCount(all);
  const end = await table.evaluate((box) => box.getBoundingClientRect().bottom);
  const last = await rows.last().evaluate((row) => row.getBoundingClientRect().bottom);
  expect(last).toBeLessThanOrEqual(end);
  await page.emulateMedia({ media: 'screen' });
  await expect(rows).toHaveCount(inSight);
});
