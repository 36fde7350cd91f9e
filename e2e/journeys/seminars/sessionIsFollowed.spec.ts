import { expect, test } from '../../fixtures/test.ts';
import { said, words } from '../../fixtures/words.ts';
import { CalendarFeedsPage } from '../../pages/seminars/calendarFeedsPage.ts';
import { FeedbackPage } from '../../pages/seminars/feedbackPage.ts';
import { SessionPage } from '../../pages/seminars/sessionPage.ts';
import { told } from '../../pages/told.ts';

test('a school subscribes to its calendar and takes the address back; a visitor has the open one', async ({
  page,
  signInAs,
  request,
}) => {
  await signInAs('school');
  const calendars = new CalendarFeedsPage(page);
  await calendars.open();
  const address = await calendars.issue();
  const own = await request.get(address);
  expect(own.headers()['content-type']).toContain('text/calendar');
  expect(await own.text()).toContain('BEGIN:VTIMEZONE');
  // Other journeys sign this school up and out meanwhile, and each time its calendar is another.
  await expect(async () => {
    const etag = (await request.get(address)).headers().etag ?? '';
    expect((await request.get(address, { headers: { 'if-none-match': etag } })).status()).toBe(304);
  }).toPass();
  await calendars.choose('municipality', 'Аннинский');
  expect(new URL(await calendars.address()).searchParams.get('municipality')).toBe('m-20602000');
  await calendars.revoke();
  expect((await request.get(address)).status()).toBe(404);
});

test('a participant says how a session was; the trainer reads the answers without names, and what came of it', async ({
  page,
  signInAs,
  besides,
  askApi,
}) => {
  await signInAs('school');
  const { items } = await askApi<{ items: { sessionId: string; personName: string }[] }>(
    '/api/seminars/feedback',
  );
  const feedback = new FeedbackPage(page);
  await feedback.openOwn(items[0]?.personName ?? '');
  await feedback.say({ useful: 5, clear: 4, willApply: 'yes', missing: 'Больше примеров' });
  await page.reload();
  await expect(feedback.missing).toHaveValue('Больше примеров');

  const trainer = new SessionPage(await besides('leadership'));
  await trainer.open(items[0]?.sessionId ?? '');
  await expect(trainer.feedback).toContainText(said(words.feedback.summary.few, { fewest: 5 }));
  const { items: sessions } = await askApi<{ items: { id: string; duties: string[] }[] }>(
    '/api/seminars/sessions?from=2011-05-27&to=2011-05-27',
  );
  await trainer.open(sessions[0]?.id ?? '');
  const table = trainer.feedback.getByRole('table', { name: words.feedback.summary.title });
  await expect(table.getByRole('row')).toHaveCount(3);
  await expect(trainer.feedback).toContainText('Нужна памятка на одну страницу');
  await expect(told(trainer.effect)).toBeVisible();
});
