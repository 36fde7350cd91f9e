import { expect, test } from '../../fixtures/test.ts';
import { said, words } from '../../fixtures/words.ts';
import { AskPage } from '../../pages/hotline/askPage.ts';
import { DeskPage } from '../../pages/hotline/deskPage.ts';
import { IncidentPages, StatusPage } from '../../pages/hotline/incidentPages.ts';
import { TicketPage } from '../../pages/hotline/ticketPage.ts';

const title = 'Сеансы обмена прерываются на середине';
const answer = 'Обмен снова идёт до конца, повторять его не нужно';
const { incidents, status } = words;

test('an incident of fifty tickets is closed with one answer; a visitor reads of it on a phone and joins', async ({
  browser,
  page,
  request,
  signInAs,
}) => {
  await signInAs('operator');
  const desk = new IncidentPages(page);
  await desk.open();
  const incidentId = await desk.declare({ title, text: 'Причина выясняется, писать не нужно.' });

  const phone = await browser.newPage({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  });
  const board = new StatusPage(phone);
  await board.open();
  await expect(board.incident(title)).toBeVisible();
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await board.meToo(incidentId);
  await expect(phone.getByText(said(status.joining, { title }))).toBeVisible();
  const form = new AskPage(phone);
  await form.fill({ text: 'У нас тоже прерывается', phone: '+7 473 200-12-40' });
  await form.send();
  await form.number();
  await form.follow();

  const asked = await Promise.all(
    Array.from({ length: 49 }, (_, at) =>
      request.post('/api/public/hotline/tickets', {
        data: {
          text: `Сеанс обмена прерван, школа ${at}`,
          queue: 'exchange',
          phone: '+7 473 200-12-41',
          consent: true,
          incidentId,
        },
      }),
    ),
  );
  expect(asked.map((reply) => reply.status())).toEqual(asked.map(() => 201));
  await expect(desk.children).toHaveCount(50);
  await desk.closeWithOneAnswer('Обмен восстановлен.', answer);
  await expect(page.getByText(said(incidents.page.progressDone, { answered: 50, kept: 0 }))).toBeVisible();

  await phone.reload();
  const ticket = new TicketPage(phone);
  await expect(ticket.conversation).toContainText(answer);
  await expect(ticket.status('resolved').first()).toBeVisible();
  // What everybody reads may be a minute old.
  await expect(async () => {
    await board.open();
    await expect(phone.getByRole('heading', { level: 3, name: title })).toBeVisible();
    await expect(phone.locator(`a[href*="${incidentId}"]`)).toHaveCount(0, { timeout: 3000 });
  }).toPass({ timeout: 75_000 });
  await phone.context().close();
});

test('two tickets are merged, parted again, and one is split, all by keys', async ({
  page,
  request,
  signInAs,
}) => {
  const ask = async (text: string) => {
    const data = { text, phone: '+7 473 200-12-42', consent: true };
    return (await request.post('/api/public/hotline/tickets', { data })).json();
  };
  const one = await ask('Расписание звонков пропало у пятых классов');
  const two = await ask('Пропали звонки во всём расписании шестых классов');
  await signInAs('operator');
  const desk = new DeskPage(page);
  await desk.open({ view: 'all', ticket: one.id });
  await expect(desk.subject).toContainText('пятых классов');
  await desk.press('?');
  await expect(desk.keyMap).toContainText(words.hotline.keyMap.merge);
  await desk.press('Escape');
  await expect(desk.keyMap).toHaveCount(0);

  await desk.press('m');
  await page.getByRole('textbox', { name: incidents.relate.find }).fill(two.number);
  const found = page.getByRole('list', { name: incidents.relate.found }).getByRole('button');
  await expect(found).toHaveCount(1);
  await desk.press('Tab', 'Enter');
  await expect(page.getByText(incidents.relate.done.merge)).toBeVisible();
  await expect(desk.subject).toContainText('шестых классов');
  await expect(desk.conversation).toContainText('пятых классов');

  await desk.press('u');
  await expect(page.getByText(incidents.relate.undone)).toBeVisible();
  await expect(desk.conversation).not.toContainText('пятых классов');

  await request.post(`/api/public/hotline/tickets/${two.secret}/replies`, {
    data: { text: 'И как распечатать ведомость?' },
  });
  await expect(desk.conversation).toContainText('распечатать ведомость');
  await desk.press('s');
  const split = page.getByRole('dialog', { name: incidents.relate.splitTitle });
  await expect(split.getByRole('textbox', { name: incidents.relate.subject })).toHaveValue(
    'И как распечатать ведомость?',
  );
  await split.getByRole('button', { name: incidents.relate.doSplit }).press('Enter');
  await expect(split).toHaveCount(0);
  await expect(desk.conversation).not.toContainText('распечатать ведомость');
  await desk.press('u');
  await expect(desk.conversation).toContainText('распечатать ведомость');
});
