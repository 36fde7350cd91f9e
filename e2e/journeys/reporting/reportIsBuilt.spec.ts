import { bookOf } from '../../fixtures/readers.ts';
import { expect, test } from '../../fixtures/test.ts';
import { BuilderPage } from '../../pages/reporting/builderPage.ts';

test('leadership builds a report and keeps it; a municipality opens it of its own schools; figures open their lists and the file says the same', async ({
  page,
  signInAs,
  besides,
}) => {
  const title = `Активация и журналы ${crypto.randomUUID().slice(0, 4)}`;
  await signInAs('leadership');
  const leader = new BuilderPage(page);
  await leader.open();
  await leader.measures('2.2', '2.4');
  const cell = leader
    .row(/^Аннинский/)
    .getByRole('link')
    .nth(1);
  const satisfied = (await cell.textContent()) ?? '';
  await leader.keep(title);
  await expect(leader.kept(title)).toHaveAttribute('aria-pressed', 'true');

  const sheet = (await bookOf(await leader.download('xlsx'))).getWorksheet('Показатели');
  const rows = sheet?.getRows(2, 34) ?? [];
  const own = rows.find((row) => String(row.getCell(1).value).startsWith('Аннинский'));
  expect(String(own?.getCell(3).value)).toBe(satisfied);

  const list = (await bookOf(await leader.listOf('xlsx'))).getWorksheet('Список');
  const lines = (list?.getRows(2, list.rowCount - 1) ?? []).map((row) =>
    [1, 3, 6].map((column) => String(row.getCell(column).value)),
  );
  const listed = lines.filter(
    ([place = '', measure, standing]) =>
      place.startsWith('Аннинский') && measure === '2.2' && standing === 'выполнено',
  );
  expect(String(listed.length)).toBe(satisfied);

  const specialist = new BuilderPage(await besides('municipal'));
  await specialist.open();
  await specialist.kept(title).click();
  await expect(specialist.row(/^Всего/)).toContainText(`${satisfied} из`);
  await expect(specialist.row(/^Аннинский/)).toHaveCount(0);

  await cell.click();
  await expect(page).toHaveURL(/measures\/2\.2\?.*status=satisfied/);
  await expect(page.getByText(new RegExp(`\\b${satisfied}\\b`)).first()).toBeVisible();
});
