import { paths } from '../../../web/app/paths.ts';
import { expect, test } from '../../fixtures/test.ts';
import { said, words } from '../../fixtures/words.ts';
import { ControlFormPage } from '../../pages/reporting/controlFormPage.ts';
import { RemindersPage } from '../../pages/reporting/remindersPage.ts';

const { desk, one, overview, page: control } = words.control;
const visited = 's-20602000-007';
/** A finding that no earlier run has left behind. */
const found = (text: string) => `${text} (${crypto.randomUUID().slice(0, 4)})`;

test('a municipality reminds its late schools, and what it found in one of them comes to the leadership once its day has passed', async ({
  page,
  signInAs,
  besides,
}) => {
  await signInAs('municipal');
  const reminders = new RemindersPage(page);
  await reminders.open({ measure: '2.3', status: 'overdue' });
  const [first = '', second = ''] = await reminders.choose(2);
  await reminders.write();
  await expect(reminders.dialog).toContainText(first);
  await expect(reminders.dialog).toContainText(second);
  await expect(reminders.text).toHaveValue(/В информационном пространстве школы заполнено не всё/);
  await reminders.send();
  await expect(reminders.row(first)).toContainText(said(desk.remindedOn, { day: desk.today }));
  await expect(reminders.row(first).getByRole('checkbox')).toBeDisabled();
  await expect(page).toHaveURL(/status=overdue/);

  const leader = await besides('leadership');
  await leader.goto(paths.overview);
  const overdue = leader
    .getByRole('main')
    .getByRole('link', { name: /замечани(?:е|я|й) не устранен[оы] в срок/ });
  const before = Number.parseInt((await overdue.textContent()) ?? '', 10);

  const finding = found('В 9 классе журнал не ведётся');
  const form = new ControlFormPage(page);
  await form.open(visited);
  await form.holdOn('2011-09-05');
  await form.answer('Журналы за последнюю неделю заполнены во всех классах', 'no');
  await form.find(finding, '2011-09-12');
  await form.photograph('стенд.png', picture());
  await form.save();
  await form.taken();
  await expect(form.recorded).toContainText(finding);
  await expect(form.overdue).toBeVisible();
  await expect(page.getByRole('img', { name: 'стенд.jpg' })).toBeVisible();

  await leader.reload();
  await expect(overdue).toHaveText(new RegExp(`^${before + 1} `));
  await overdue.click();
  await expect(leader.getByText(finding)).toBeVisible();

  await page.getByRole('button', { name: one.recheck }).click();
  await page.getByRole('dialog').getByRole('button', { name: one.save }).click();
  await expect(form.recorded).toContainText('Устранено');
  await leader.goto(paths.overview);
  await expect(overdue).toHaveText(new RegExp(`^${before} `));
  await expect(leader.getByRole('heading', { name: overview.title })).toBeVisible();
});

test('on a phone without a connection a protocol waits on the device and is recorded once when there is one', async ({
  browser,
  signInAs,
}) => {
  const phone = await browser.newPage({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await signInAs('municipal', phone);
  const finding = found('Пароли на доске');
  const form = new ControlFormPage(phone);
  await form.open('s-20602000-008');
  await phone.context().setOffline(true);
  await form.answer('Пароли не хранятся на виду и не передаются другим лицам', 'no');
  await form.find(finding, '2011-10-03');
  await form.save();
  await expect(form.queued).toBeVisible();
  await phone.context().setOffline(false);
  await form.taken();
  await expect(form.recorded).toContainText(finding);
  await phone.goto(paths.control);
  await expect(phone.getByRole('heading', { level: 2, name: control.coverage })).toBeVisible();
  await expect(phone.getByText(control.unsent)).toHaveCount(0);
  await expect(phone.getByText(finding)).toHaveCount(1);
  await phone.context().close();
});

/** The smallest picture there is. */
function picture(): Buffer {
  return Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
}
