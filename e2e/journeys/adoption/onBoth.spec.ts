import { expect, test } from '../../fixtures/test.ts';
import { words } from '../../fixtures/words.ts';
import { ExcusesPart } from '../../pages/adoption/excusesPart.ts';
import { ImportsPage } from '../../pages/adoption/importsPage.ts';
import { ChartsPage } from '../../pages/app/chartsPage.ts';
import { RemindersPage } from '../../pages/reporting/remindersPage.ts';

const phone = { width: 390, height: 844 };
const school = 's-20602000-006';
/** Nothing an earlier run has left behind. */
const mark = () => crypto.randomUUID().slice(0, 4);

test('leadership at a desk excuses a school by a document; the school reads it on a phone, then why it ended', async ({
  page,
  signInAs,
  besides,
}) => {
  const reason = `В здании прорвало трубы (${mark()})`;
  await signInAs('leadership');
  const leader = new ExcusesPart(page);
  await leader.open(school);
  await leader.give({ from: '2011-09-12', to: '2011-09-14' }, reason, 'приказ № 45 от 12.09.2011');
  await expect(leader.excuse(reason)).toContainText('приказ № 45 от 12.09.2011');

  const specialist = await besides('municipal');
  await specialist.setViewportSize(phone);
  const theirs = new ExcusesPart(specialist);
  await theirs.open(school);
  await expect(theirs.excuse(reason)).toBeVisible();
  await expect(theirs.giveButton).toHaveCount(0);

  await leader.withdraw(reason, 'Школа работала');
  await expect(leader.excuse(reason)).toContainText('Школа работала');
  await specialist.reload();
  await expect(theirs.excuse(reason)).toContainText('Школа работала');
});

test.describe('on a telephone', () => {
  test.use({ viewport: phone, hasTouch: true });

  test.afterEach(async ({ page }) => {
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, 'the page does not scroll sideways').toBeLessThanOrEqual(phone.width);
  });

  test('an operator has a file read and sees what is wrong with it', async ({ page, signInAs }) => {
    await signInAs('operator');
    const imports = new ImportsPage(page);
    await imports.open('activity');
    await imports.send('bad.csv', [
      'school,week,class,lessonsExpected,lessonsRecorded,marks,topics,homework',
      '00000000-999,2011-W36,7Б,10,8,4,4,4',
    ]);
    await expect(imports.hasErrors).toBeVisible();
    await expect(
      imports.errors.filter({ hasText: words.adoption.rowError.unknownSchool.title }),
    ).toBeVisible();
    await expect(imports.commit).toHaveCount(0);
  });

  test('a municipality chooses a late school and writes to it', async ({ page, signInAs }) => {
    await signInAs('municipal');
    const reminders = new RemindersPage(page);
    await reminders.open({ measure: '2.4', status: 'overdue' });
    const [first = ''] = await reminders.choose(1);
    await reminders.write();
    await expect(reminders.dialog).toContainText(first);
    await expect(reminders.text).not.toHaveValue('');
  });

  test('leadership reads a measure as a chart, a map and a table', async ({ page, signInAs }) => {
    await signInAs('leadership');
    const view = new ChartsPage(page);
    await view.open({ measure: '2.4', view: 'municipalities' });
    await view.tab('map').click();
    await expect(page.getByRole('button', { name: /^Аннинский/ })).toHaveCount(1);
    await view.tab('table').click();
    await expect(page.getByRole('row', { name: /^Аннинский/ })).toBeVisible();
  });
});
