import { expect, test } from '../../fixtures/test.ts';
import { words } from '../../fixtures/words.ts';
import { ImportsPage } from '../../pages/adoption/importsPage.ts';
import { SchoolPage } from '../../pages/adoption/schoolPage.ts';

const school = 's-20602000-003';
const problems = { ...words.problems, ...words.adoption.rowError };
const header = 'school,week,teachersEntered,teachersOf,parentsEntered,parentsOf';

test('a municipality loads who used the platform; a wrong file writes nothing, a good one stands on the school’s page', async ({
  page,
  signInAs,
}) => {
  await signInAs('municipal');
  const imports = new ImportsPage(page);
  await imports.open('usage');
  await imports.send('usage-bad.csv', [header, `${school.slice(2)},2011-W37,30,25,77,`]);
  await expect(imports.errors.filter({ hasText: problems.cellEmpty.title })).toBeVisible();
  await imports.open('usage');
  await imports.send('usage.csv', [header, `${school.slice(2)},2011-W37,24,25,77,241`]);
  await imports.commit.click();
  await expect(imports.committed).toBeVisible();

  const page37 = new SchoolPage(page);
  await page37.open(school);
  const usage = page.locator('#usage');
  await expect(usage.getByText('77 из 241')).toBeVisible();
  await expect(usage.getByText(words.adoption.usage.noData)).toHaveCount(2);
});
