import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { OpenRegion, SchoolCard } from '../../../functions/adoption/open/contract.ts';
import { expect, test } from '../../fixtures/test.ts';
import { startOf, words } from '../../fixtures/words.ts';
import { OpenPages } from '../../pages/app/openPages.ts';

const { open } = words;

const share = new Intl.NumberFormat('ru-RU', { style: 'percent', maximumFractionDigits: 1 });
const number = new Intl.NumberFormat('ru-RU');

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a parent finds the school by a few letters and reads how its gradebook is kept', async ({ page }) => {
    const pages = new OpenPages(page);
    await pages.open();
    // «ё» typed as «е», capitals and quotes left out.
    await pages.search.fill('березовск');
    await pages
      .found(/Берёзовская/)
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1, name: /Берёзовская/ })).toBeVisible();
    await expect(page.getByRole('heading', { name: open.card.title })).toBeVisible();

    const nodeId = new URL(page.url()).pathname.split('/').at(-1);
    const card: SchoolCard = await (
      await page.request.get(`/api/public/adoption/schools/${nodeId}/card.json`)
    ).json();
    const week = card.weeks.findLast(({ state }) => state === 'counted');
    if (week?.lessons?.percent) {
      const said = open.card.percent.replace('{{percent}}', share.format(week.lessons.percent / 100));
      await expect(page.getByText(said).first()).toBeVisible();
    }
    if (week?.lagDays !== undefined)
      await expect(page.getByText(startOf(open.card.lag) + number.format(week.lagDays))).toBeVisible();
    await expect(page.getByRole('region', { name: open.card.steps }).getByRole('listitem')).toHaveCount(4);

    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    await page.getByRole('link', { name: open.ask.hotline }).click();
    await expect(page).toHaveURL(/\/ask$/);
  });

  test('a school that is not there is said not to be there', async ({ page }) => {
    const pages = new OpenPages(page);
    await pages.open();
    await pages.search.fill('хогвартс');
    await expect(page.getByText(open.find.none)).toBeVisible();
    await page.goto('/open/schools/s-20602000-999');
    await expect(page.getByText(words.problems.notFound.title)).toBeVisible();
  });
});

type Cells = Record<string, string>;

test('a visitor downloads the region’s CSV and finds the page’s figures in it', async ({ page }) => {
  const pages = new OpenPages(page);
  await pages.open();
  const [file] = await Promise.all([page.waitForEvent('download'), pages.download('csv').click()]);
  const rows: Cells[] = parse(await readFile(await file.path()), { columns: true });
  const read: OpenRegion = await (await page.request.get('/api/public/adoption/region')).json();
  const ofWeek = rows.filter(({ week }) => week === read.week);
  expect(ofWeek).toHaveLength(1 + read.municipalities.length);

  const region = ofWeek.find(({ kind }) => kind === 'region');
  const shown = share.format(Number(region?.lessons_share));
  await expect(page.getByRole('listitem').filter({ hasText: open.now.lessons })).toContainText(shown);
  for (const cells of ofWeek.filter(({ kind, lessons_share }) => kind === 'municipality' && lessons_share)) {
    const row = pages.placeRow(
      (cells.name ?? '').replace(/ муниципальный район|^Городской округ город | городской округ/, ''),
    );
    await expect(row).toContainText(share.format(Number(cells.lessons_share)));
  }
  expect(region?.licence).toBe(read.licence.name);
  // No count of one to four anywhere, nor any that a sum would tell.
  for (const cells of rows)
    for (const [name, value] of Object.entries(cells))
      if (/_(of|done)$/.test(name) && value !== '') expect([1, 2, 3, 4]).not.toContain(Number(value));
});

test('Excel’s manner opens with semicolons and decimal commas', async ({ page }) => {
  const pages = new OpenPages(page);
  await pages.open();
  const [file] = await Promise.all([page.waitForEvent('download'), pages.download('excel').click()]);
  const text = (await readFile(await file.path())).toString('utf8');
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(text).toMatch(/;0,\d+;/);
});
