import ExcelJS from 'exceljs';
import type { z } from 'zod';
import type { activityViewSchema } from '../../../functions/adoption/contract/activity.ts';
import type { Node } from '../../../functions/registry/contract/nodes.ts';
import { expect, test } from '../../fixtures/test.ts';
import { ImportsPage } from '../../pages/adoption/importsPage.ts';

const municipality = 'm-20602000';
/** A week of the summer vacation: nothing is expected then of anybody, so no figure of others moves. */
const week = '2011-W30';
const lessonWeek = '2011-W36';
const header = [
  'school',
  'week',
  'class',
  'lessonsExpected',
  'lessonsRecorded',
  'marks',
  'topics',
  'homework',
];

type Activity = z.infer<typeof activityViewSchema>;

/** Schools with counts of their own, from the end of the list: other journeys take theirs from its beginning. */
async function schoolsWithClasses(
  count: number,
  ask: <Reply>(path: string) => Promise<Reply>,
): Promise<{ code: string; nodeId: string; classes: string[] }[]> {
  const { items } = await ask<{ items: Node[] }>(
    `/api/registry/nodes?kind=school&parent=${municipality}&limit=500`,
  );
  const found = [];
  for (const { id } of items.toReversed()) {
    const path = `/api/adoption/schools/${id}/activity?from=${lessonWeek}&to=${lessonWeek}`;
    const [latest] = (await ask<Activity>(path)).weeks;
    const classes = (latest?.classes ?? []).map(({ className }) => className);
    if (classes.length > 1) found.push({ code: id.slice(2), nodeId: id, classes });
    if (found.length === count) return found;
  }
  throw new Error(`Only ${found.length} schools of ${municipality} have classes`);
}

test('wrong rows are taken home, put right and sent alone; the import is written whole, then undone', async ({
  page,
  signInAs,
  besides,
  askApi,
}) => {
  await signInAs('operator');
  const specialist = await besides('municipal');
  const [school] = await schoolsWithClasses(1, (path) => askApi(path, specialist));
  if (!school) throw new Error('No school');
  const { code, nodeId, classes } = school;
  const rows = classes.map((name, index) => [code, week, name, 10, index === 1 ? 'восемь' : 8, 4, 4, 4]);
  const known = async () =>
    (await askApi<Activity>(`/api/adoption/schools/${nodeId}/activity?from=${week}&to=${week}`, specialist))
      .weeks;

  const imports = new ImportsPage(page);
  await imports.open('activity');
  await imports.send(
    'weeks.csv',
    [header, ...rows].map((cells) => cells.join(',')),
  );
  await expect(imports.hasErrors).toBeVisible();
  const wrong = await imports.badRows();
  expect(wrong.trimEnd().split('\r\n')).toHaveLength(2);

  await imports.open('activity');
  await imports.sendFile('fixed.csv', Buffer.from(wrong.replace('восемь', '8')));
  await expect(imports.corrects).toBeVisible();
  await imports.commit.click();
  await expect(imports.committed).toBeVisible();
  expect((await known())[0]?.totals.lessonsRecorded).toBe(classes.length * 8);

  await imports.undo('отправлен не тот файл');
  await expect(imports.undone).toContainText('отправлен не тот файл');
  expect(await known()).toEqual([]);
});

test('a municipality brings in its schools by XLSX and sees how the file was read', async ({
  page,
  signInAs,
  askApi,
}) => {
  await signInAs('municipal');
  const [, school] = await schoolsWithClasses(2, (path) => askApi(path));
  if (!school) throw new Error('No school');
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Сентябрь');
  sheet.addRow(header);
  for (const name of school.classes) sheet.addRow([school.code, week, name, 10, 9, 5, 5, 5]);

  const imports = new ImportsPage(page);
  await imports.open('activity');
  await imports.sendFile('weeks.xlsx', Buffer.from(await book.xlsx.writeBuffer()));
  await expect(imports.readAs).toContainText('Сентябрь');
  await imports.commit.click();
  await expect(imports.committed).toBeVisible();
});
