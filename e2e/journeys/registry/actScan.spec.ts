import { expect, test } from '../../fixtures/test.ts';
import { said, words } from '../../fixtures/words.ts';
import { SchoolPage } from '../../pages/adoption/schoolPage.ts';
import { VacanciesPage } from '../../pages/registry/vacanciesPage.ts';

/** The school of the second demo person. */
const school = 's-20710000-001';
/** The city: with its 120 schools somebody has always left. */
const city = 'm-20701000';
const { acts } = words.registry;

const pdf = {
  name: 'Приказ об ответственном.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\nприказ'),
};
const programme = { name: 'приказ.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\u0090\u0000') };

test.use({ viewport: { width: 390, height: 844 } });

test('a school on a phone sends the scan of a new act, and its municipality opens it before it accepts', async ({
  page,
  signInAs,
  besides,
}) => {
  await signInAs('otherSchool');
  const mine = new SchoolPage(page);
  await mine.open(school);
  const former = await mine.inForceNumber();

  const form = await mine.beginAct('92-од', 'Сорокина Дарья Львовна', 'завуч', 'Директор Лугов И. П.');
  await form.getByLabel(acts.scan.choose).setInputFiles(programme);
  await expect(form.getByRole('alert')).toHaveText(acts.scan.scanNotRead);
  await form.getByLabel(acts.scan.choose).setInputFiles(pdf);
  await expect(form.getByRole('checkbox', { checked: true })).toBeVisible();
  await mine.sendAct(form);
  await expect(mine.act('92-од')).toContainText(pdf.name);

  const desk = await besides('otherMunicipal');
  const theirs = new SchoolPage(desk);
  await theirs.open(school);
  const download = desk.waitForEvent('download');
  await theirs.act('92-од').getByRole('button', { name: pdf.name }).click();
  expect((await download).suggestedFilename()).toBe(pdf.name);
  await theirs.acceptAct('92-од');
  await expect(theirs.act('92-од')).toContainText(acts.status.accepted);
  await expect(theirs.act(former)).toContainText(acts.status.succeeded);
});

test('the department sees whose role stands empty and goes to that school', async ({ page, signInAs }) => {
  await signInAs('leadership');
  const vacancies = new VacanciesPage(page);
  await vacancies.open(city);
  await expect(vacancies.lines.first()).toContainText(said(acts.vacancy.since, { day: '01.09.2011' }));
  const name = await vacancies.lines.first().getByRole('link').textContent();
  await vacancies.lines.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name ?? '');
  await expect(page.getByText(words.app.school.noResponsible)).toBeVisible();
});
