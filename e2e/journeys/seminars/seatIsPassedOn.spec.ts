import { expect, test } from '../../fixtures/test.ts';
import { said, words } from '../../fixtures/words.ts';
import { CertificatePage } from '../../pages/seminars/certificatePage.ts';
import { SessionPage } from '../../pages/seminars/sessionPage.ts';

test('a trainer plans, announces and moves a session; a school signs up, waits, and is moved up', async ({
  page,
  signInAs,
  besides,
}) => {
  await signInAs('trainer');
  const desk = new SessionPage(page);
  await desk.plan('Вебинар для двух школ', '2011-10-04', '1');
  await desk.publish();

  const school = new SessionPage(await besides('school'));
  await school.open(desk.id);
  await school.signUp('Полевикова Дарья Кирилловна');
  await school.signUp('Запасная Анна Петровна');
  const waiting = school.row('Запасная Анна Петровна');
  await expect(waiting).toContainText(words.seminars.status.waitlisted);
  await expect(waiting).toContainText(said(words.seminars.line.inOrder, { place: 1, of: 1 }));

  await page.reload();
  await desk.move('2011-10-05', 2);
  await school.page.reload();
  await expect(school.page.getByText(words.seminars.state.moved, { exact: true })).toBeVisible();
  await school.cancel('Полевикова Дарья Кирилловна', 'командировка');
  await school.take('Запасная Анна Петровна');
});

test('a participant is checked in by code once, is given a certificate, and its check says valid until it is annulled', async ({
  page,
  signInAs,
  browser,
  askApi,
}) => {
  await signInAs('operator');
  const { items } = await askApi<{ items: { id: string; state: string; seats: { attended: number } }[] }>(
    '/api/seminars/sessions?from=2011-09-01&to=2011-09-20&limit=500',
  );
  const held = items.findLast(({ state, seats }) => state === 'held' && seats.attended > 0);
  const roll = await askApi<{ items: { code: string; status: string; person: { name: string } }[] }>(
    `/api/seminars/sessions/${held?.id}/registrations`,
  );
  const absent = roll.items.find(({ status }) => status === 'noShow');
  const session = new SessionPage(page);
  await session.open(held?.id ?? '');
  await session.checkIn((absent?.code ?? '').toLowerCase().replace('-', ' '));
  await expect(session.told).toContainText(
    said(words.seminars.door.marked, { name: absent?.person.name ?? '' }),
  );
  await expect(session.row(absent?.person.name ?? '').first()).toContainText(words.seminars.status.full);
  await session.checkIn(absent?.code ?? '');
  await expect(session.told).toContainText(`${absent?.person.name} уже отмечен`);

  await session.issueCertificates();
  const name = absent?.person.name ?? '';
  const file = await session.downloadCertificate(name);
  expect(file).toMatch(/^udostoverenie-.*\.pdf$/);
  const number = await session.certificateNumber(name);
  const visitor = new CertificatePage(await browser.newPage());
  await visitor.check(number.toLowerCase());
  await expect(visitor.page.getByText(said(words.certificates.check.valid, { number }))).toBeVisible();
  await session.annulCertificate(name, 'ошибка в имени');
  await visitor.page.reload();
  await expect(visitor.page.getByText(said(words.certificates.check.annulled, { number }))).toBeVisible();
  const instead = await session.replaceCertificate(name, number);
  await visitor.check(instead);
  await expect(
    visitor.page.getByText(said(words.certificates.check.valid, { number: instead })),
  ).toBeVisible();
  await visitor.page.close();
});
