import type { NodeView } from '../../../functions/registry/contract/nodes.ts';
import { paths } from '../../../web/app/paths.ts';
import { boundariesOf, brokenPack } from '../../fixtures/packs.ts';
import { expect, test } from '../../fixtures/test.ts';
import { startOf, words } from '../../fixtures/words.ts';
import { MapPage } from '../../pages/app/mapPage.ts';
import { PacksPage } from '../../pages/registry/packsPage.ts';

const { map } = words.app;
const pngSignature = [0x89, 0x50, 0x4e, 0x47];

// A tablet, where fingers zoom the map.
test.use({ hasTouch: true });
const { packs, files } = words.registry;

const municipalitiesPath = '/api/registry/nodes?kind=municipality';
interface Nodes {
  items: NodeView[];
}

test('an administrator imports boundaries and the map turns geographic; a second import changes nothing', async ({
  page,
  signInAs,
  askApi,
}) => {
  await signInAs('admin');
  await page.goto(`${paths.map}?view=geo`);
  await expect(page.getByText(map.noBoundaries)).toBeVisible();

  const { items } = await askApi<Nodes>(municipalitiesPath);
  const boundaries = boundariesOf(items);
  const packsPage = new PacksPage(page);
  await packsPage.open();
  await packsPage.send(boundaries);
  await expect(packsPage.count('boundaries')).toHaveText(String(items.length));
  await expect(packsPage.count('errors')).toHaveText('0');
  await packsPage.commit.click();
  await expect(packsPage.committed).toBeVisible();

  await page.getByRole('link', { name: packs.toMap }).click();
  await expect(page.getByText(map.noBoundaries)).toHaveCount(0);
  await expect(page.getByRole('button', { name: map.zoomIn })).toBeVisible();

  // A finger's breadth nearer and aside, and the picture as it is then seen.
  const picture = new MapPage(page);
  await expect(async () => {
    await picture.pinch();
    await expect(picture.showAll).toBeEnabled({ timeout: 1000 });
  }).toPass();
  const near = await picture.view();
  expect(near.k).toBeGreaterThan(1.5);
  await picture.drag(60);
  await expect(async () => expect((await picture.view()).x).toBeGreaterThan(near.x)).toPass();
  expect([...(await picture.png()).subarray(0, 4)]).toEqual(pngSignature);

  await packsPage.open();
  await packsPage.send(boundaries);
  await expect(page.getByText(startOf(packs.onlyBoundaries))).toBeVisible();
  await expect(packsPage.count('added')).toHaveText('0');
  await expect(packsPage.count('changed')).toHaveText('0');
  expect((await askApi<Nodes>(municipalitiesPath)).items).toEqual(items);
});

test('a broken pack is refused with its row and column, and nothing is written', async ({
  page,
  signInAs,
  askApi,
}) => {
  await signInAs('admin');
  const before = await askApi<Nodes>(municipalitiesPath);
  const packsPage = new PacksPage(page);
  await packsPage.open();
  await packsPage.send(brokenPack);
  await expect(page.getByText(packs.hasErrors)).toBeVisible();
  const row = packsPage.errors.getByRole('row').nth(1);
  await expect(row.getByRole('rowheader')).toHaveText('municipalities.csv');
  await expect(row.getByRole('cell')).toHaveText(['3', 'lat', '951.0968', /от .* до /]);
  await expect(page.getByRole('columnheader', { name: files.column.what })).toBeVisible();
  await expect(packsPage.commit).toHaveCount(0);
  expect(await askApi<Nodes>(municipalitiesPath)).toEqual(before);
});
