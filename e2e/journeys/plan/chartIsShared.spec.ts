import { parse } from 'csv-parse/sync';
import { expect, test } from '../../fixtures/test.ts';
import { startOf, words } from '../../fixtures/words.ts';
import { ChartsPage } from '../../pages/app/chartsPage.ts';

const { charts, rollout } = words.app;
const pngSignature = [0x89, 0x50, 0x4e, 0x47];

test('a leader switches views, takes small multiples away as files, and shares the very view', async ({
  page,
  signInAs,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await signInAs('leadership');
  const view = new ChartsPage(page);
  await view.open({ measure: '2.4', view: 'municipalities' });
  await view.tab('map').click();
  // One tile, where the bars before it had a mark for each status.
  await expect(page.getByRole('button', { name: /^Аннинский/ })).toHaveCount(1);
  await view.tab('table').click();
  await expect(page.getByRole('row', { name: /^Аннинский/ })).toBeVisible();

  await view.view('multiples');
  await view.tab('chart').click();
  await view.relative.click();
  await expect(view.panels).toHaveCount(34);
  await expect(page).toHaveURL(/view=multiples/);
  await expect(page).toHaveURL(/relative=off/);

  const svg = (await view.download('downloadSvg')).toString('utf8');
  for (const part of [startOf(charts.multiplesTitle), '20.09.2011', rollout.source.split(',')[0] ?? ''])
    expect(svg).toContain(part.trim());
  expect([...(await view.download('downloadPng')).subarray(0, 4)]).toEqual(pngSignature);
  const rows: string[][] = parse(await view.download('downloadCsv'), { bom: true, delimiter: ';' });
  expect(rows[0]).toHaveLength(35);

  const panel = await view.panels.first().getAttribute('aria-label');
  const address = await view.sharedAddress();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  expect(new URL(address).searchParams.get('asOf')).toBe('2011-09-20');

  const visitor = await context.newPage();
  await visitor.goto(address);
  const opened = new ChartsPage(visitor);
  await expect(opened.panels).toHaveCount(34);
  await expect(opened.relative).not.toBeChecked();
  await expect(opened.panels.first()).toHaveAttribute('aria-label', panel ?? '');
});
