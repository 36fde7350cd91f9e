import { paths } from '../../../web/app/paths.ts';
import { expect, test } from '../../fixtures/test.ts';
import { said, startOf, words } from '../../fixtures/words.ts';
import { SchoolPage } from '../../pages/adoption/schoolPage.ts';
import { SchoolRunsPage } from '../../pages/seminars/schoolRunsPage.ts';

/** The school of the second demo person: in the demonstration it lacks the seminar for pupils. */
const school = 's-20710000-001';
const { error, held, outOfLessons, link } = words.schoolRuns;

test.use({ viewport: { width: 390, height: 844 } });

test('a school on a phone records its last seminar without a connection, and once it is sent the plan counts it', async ({
  page,
  signInAs,
  browser,
}) => {
  await signInAs('otherSchool');
  const mine = new SchoolPage(page);
  await mine.open(school);
  await mine.task('schoolRun').getByRole('button').click();

  const runs = new SchoolRunsPage(page);
  await expect(runs.card('teachers')).toContainText(held);
  await page.context().setOffline(true);
  await runs.fill('pupils', { on: '2011-06-08', present: '9000', topic: 'Рассказала Зимина Анна' });
  await expect(runs.card('pupils')).toContainText(startOf(outOfLessons.pupils));
  await runs.save('pupils');
  await expect(runs.card('pupils')).toContainText(startOf(error.most));
  await expect(runs.card('pupils')).toContainText(error.person);
  // On another day each time, so that the journey may be walked again.
  const day = String(10 + Math.floor(Math.random() * 20)).padStart(2, '0');
  await runs.fill('pupils', { on: `2011-05-${day}`, present: '31', topic: 'Электронный дневник' });
  await runs.save('pupils');
  await expect(runs.queued('pupils')).toBeVisible();
  await page.context().setOffline(false);
  await expect(runs.records.filter({ hasText: 'Электронный дневник' }).first()).toBeVisible();
  await expect(runs.card('pupils')).toContainText(held);

  await page.getByRole('button', { name: link.open }).click();
  const address = await page.getByRole('link', { name: new RegExp(`/here/${school}/`) }).innerText();
  const parent = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await parent.goto(new URL(address).pathname);
  await parent.getByRole('button', { name: words.here.button }).click();
  await expect(parent.getByText(words.here.counted)).toBeVisible();
  await parent.reload();
  await expect(parent.getByText(words.here.counted)).toBeVisible();
  await parent.close();
  await page.reload();
  await expect(page.getByText(new RegExp(said(link.checkedIn, { number: '[1-9]' })))).toBeVisible();

  await expect(async () => {
    await page.goto(paths.school(school));
    await expect(page.getByRole('heading', { name: words.app.school.next })).toBeVisible();
    await expect(page.getByText(words.shared.because.schoolRunHeld).first()).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expect(mine.task('schoolRun')).toHaveCount(0);
});
