import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/test.ts';
import { said, words } from '../../fixtures/words.ts';
import { DeskPage } from '../../pages/hotline/deskPage.ts';
import { ReportPage } from '../../pages/hotline/reportPage.ts';

const { desk: deskWords, canned, presence, compose, queue, assign, saved } = words.hotline;

interface Asked {
  id: string;
  number: string;
}

/** Asks as a parent does. */
async function ask(page: Page, text: string, more: object = {}): Promise<Asked> {
  const data = { text, phone: '+7 473 200-12-90', consent: true, ...more };
  const reply = await page.request.post('/api/public/hotline/tickets', { data });
  expect(reply.status()).toBe(201);
  return reply.json();
}

test('a new question appears by itself; a macro answers and closes it, from the keyboard alone', async ({
  page,
  signInAs,
}) => {
  await signInAs('operator');
  const desk = new DeskPage(page);
  const text = 'Учитель забыл пароль, журнал открыть не может';
  await desk.open({ view: 'unassigned', queue: 'accounts' });
  await ask(page, text, { queue: 'accounts', name: 'Зайцева Вера Ильинична', schoolId: 's-20602000-001' });
  await expect(desk.line(text)).toBeVisible();
  await desk.line(text).getByRole('button').click();
  await expect(desk.subject).toHaveText(text);
  await desk.press('r');
  await page.keyboard.type('/парол сброш');
  await expect(desk.replies).toHaveCount(1);
  await desk.press('Enter');
  await expect(desk.field('answer')).toHaveValue(/^Здравствуйте, Вера Ильинична!/);
  await expect(desk.field('answer')).not.toHaveValue(/[{}…]/);
  await expect(page.getByText(canned.does.resolve)).toBeVisible();
  await desk.press('Control+Enter');
  await expect(desk.conversation).toContainText('Здравствуйте, Вера Ильинична!');
  await expect(desk.conversation).toContainText(words.hotline.status.resolved);
});

test('two operators see each other write, and one finds her draft at another computer', async ({
  page,
  signInAs,
  besides,
}) => {
  const text = 'В расписании нет третьего урока';
  await signInAs('operator');
  const { id } = await ask(page, text);
  const one = new DeskPage(page);
  await one.open({ view: 'all', ticket: id });
  const second = new DeskPage(await besides('otherOperator'));
  await second.open({ view: 'all', ticket: id });
  await one.field('answer').fill('Проверили расписание:');
  const name = 'Тихон Егорович Ладейников';
  await expect(second.colleagues).toContainText(said(presence.writing, { name }));
  await second.colleagues.getByRole('button', { name: presence.show }).click();
  await expect(second.colleagues).toContainText('Проверили расписание:');
  await expect(one.colleagues).toContainText('Майя Игоревна Рогожина');

  const elsewhere = new DeskPage(await besides('operator'));
  await elsewhere.open({ view: 'all', ticket: id });
  await expect(elsewhere.field('answer')).toHaveValue('Проверили расписание:');
  await expect(elsewhere.page.getByText(presence.found)).toBeVisible();
  await elsewhere.field('answer').fill('Проверили расписание: урок вернули.');
  await elsewhere.button(compose.send).click();
  await expect(elsewhere.conversation).toContainText('урок вернули');
  await expect(second.colleagues).not.toContainText(said(presence.writing, { name }));
});

test('many tickets are given away and taken back; a view is kept; a mark of the report opens its tickets', async ({
  page,
  signInAs,
}) => {
  const theme = `Не выгружается ведомость ${test.info().retry + 1}-й смены`;
  await signInAs('operator');
  const asked = [await ask(page, `${theme} пятых классов`), await ask(page, `${theme} шестых классов`)];
  const desk = new DeskPage(page);
  await desk.open({ view: 'unassigned', q: 'выгружается ведомость классов' });
  for (const { number } of asked) await desk.mark(number);
  await page.getByRole('combobox', { name: assign.label }).click();
  await page.getByRole('option', { name: 'Майя Игоревна Рогожина' }).click();
  await expect(page.getByText(said(assign.given_few, { count: 2 }))).toBeVisible();
  await expect(desk.line(theme).filter({ hasText: 'Майя Игоревна' })).toHaveCount(2);
  await desk.button(deskWords.undo).click();
  await expect(desk.line(theme).filter({ hasText: 'Майя Игоревна' })).toHaveCount(0);
  await expect(desk.line(theme)).toHaveCount(2);

  await desk.button(saved.keep).click();
  await page.getByRole('textbox', { name: saved.name }).fill('Ведомости');
  await page.getByRole('dialog').getByRole('button', { name: saved.save }).click();
  const kept = page.getByRole('group', { name: saved.title }).getByRole('button', { name: 'Ведомости' });
  await expect(kept).toBeVisible();
  await desk.open({ view: 'all' });
  await kept.click();
  await expect(page).toHaveURL(/q=/);
  await kept.press('Delete');
  await expect(kept).toHaveCount(0);

  const report = new ReportPage(page);
  // Somebody may ask between the figure and its list, or the page and its file: then both are opened anew.
  await expect(async () => {
    await report.open();
    const figure = report.figure('byQueue', queue.technical, 'asked');
    const count = Number(await figure.textContent());
    expect(count).toBeGreaterThan(0);
    await figure.click();
    await report.showAll();
    await expect(report.behind).toHaveCount(count, { timeout: 2_000 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(async () => {
    await report.open();
    const all = await report.total.textContent();
    const lines = readFileSync(await report.download('csv'), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines.length - 1).toBe(Number(all?.replaceAll(/\D/g, '')));
  }).toPass();
});
