import type { ConsolidatedView } from '../../../functions/reporting/contract/consolidated.ts';
import type { QuarterlyView } from '../../../functions/reporting/contract/quarterly.ts';
import { paths } from '../../../web/app/paths.ts';
import { bookOf, rowsOfCsv, wordsOfDocx, wordsOfPdf } from '../../fixtures/readers.ts';
import { expect, test } from '../../fixtures/test.ts';
import { said, words } from '../../fixtures/words.ts';
import { ReportPage } from '../../pages/reporting/reportPage.ts';

const { report, decide, whole, status } = words.reporting;
const own = 'm-20602000';
const quarter = '2011-Q2';
const signatory = { post: 'Начальник отдела образования', name: 'Громова Е. И.' };

test('a municipality reports, is asked again and accepted with a gap; the whole names who is not in it, in every format', async ({
  page,
  signInAs,
  besides,
  askApi,
}) => {
  test.setTimeout(120_000);
  await signInAs('municipal');
  const municipal = new ReportPage(page);
  await page.goto(paths.reports);
  await page.getByRole('link').filter({ hasText: status.returned }).click();
  await expect(municipal.standing('returned').first()).toBeVisible();
  await municipal.comment('problems').fill('В двух сёлах плохая связь; подключение в июле');
  // What was typed is there again after the page was closed.
  await page.reload();
  await expect(municipal.comment('problems')).toHaveValue('В двух сёлах плохая связь; подключение в июле');
  await municipal.sign({ number: '12-к', ...signatory });
  await municipal.press(report.submit);
  await expect(municipal.standing('submitted').first()).toBeVisible();

  const department = new ReportPage(await besides('leadership'));
  await department.open(own, quarter);
  await department.remarks.fill('Назовите ответственных за каждую школу');
  await department.press(decide.return);
  await expect(department.standing('returned').first()).toBeVisible();

  await page.reload();
  await expect(page.getByText(/Назовите ответственных/).first()).toBeVisible();
  await municipal.press(report.submit);
  await expect(municipal.standing('submitted').first()).toBeVisible();

  await department.open(own, quarter);
  await department.press(decide.acceptWithGap);
  await expect(department.standing('accepted').first()).toBeVisible();

  await department.openDesk(quarter);
  await department.press(whole.remake);
  await department.sign({ number: '80-11/2600', post: 'Руководитель департамента', name: 'Мосолов О. Н.' });
  await department.press(whole.sign);
  const consolidatedPath = `/api/reporting/regions/r-20/consolidated/${quarter}`;
  const signedAs = async () =>
    (await askApi<ConsolidatedView>(consolidatedPath, department.page)).report?.number;
  await expect.poll(signedAs).toBe('80-11/2600');
  await expect(department.page.getByText(/33 из 34/).first()).toBeVisible();
  const consolidated = await askApi<ConsolidatedView>(consolidatedPath, department.page);
  const [absent] = consolidated.data?.missing ?? [];
  await expect(
    department.page.getByText(said(whole.missing, { names: absent?.name.ru ?? '' })),
  ).toBeVisible();
  const paper = await wordsOfPdf(await department.download('pdf'));
  expect(paper).toContain(`отчётам 33 муниципалитетов из 34. Не вошли: ${absent?.name.ru}`);
  const sums = consolidated.data?.sections[0]?.rows[0];
  const sheet = (await bookOf(await department.download('xlsx'))).getWorksheet('Муниципалитеты');
  expect(sheet?.getRow(35).getCell(3).result).toBe(sums?.counts.obliged);
  expect(sheet?.getRow(35).getCell(4).result).toBe(sums?.counts.satisfied);

  await page.reload();
  await expect(municipal.standing('accepted').first()).toBeVisible();
  const view = await askApi<QuarterlyView>(`/api/reporting/municipalities/${own}/quarterly/${quarter}`);
  const row = view.data.sections.flatMap(({ rows }) => rows).find(({ number }) => number === '2.2');
  const { obliged = 0, satisfied = 0 } = row?.counts ?? {};
  expect(obliged).toBeGreaterThan(0);
  expect(await wordsOfPdf(await municipal.download('pdf'))).toContain(` ${obliged} ${satisfied} `);
  const cells = wordsOfDocx(await municipal.download('docx'));
  const at = cells.indexOf('2.2');
  expect(cells.slice(at + 3, at + 5)).toEqual([String(obliged), String(satisfied)]);
  const rows = rowsOfCsv(await municipal.download('csv'));
  expect(rows.find(([number]) => number === '2.2')?.slice(3, 5)).toEqual([
    String(obliged),
    String(satisfied),
  ]);
  const json = JSON.parse((await municipal.download('json')).toString());
  expect(json.hash).toBe(view.hash);
  expect(json.data).toEqual(view.data);
});
