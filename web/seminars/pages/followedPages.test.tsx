import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Effect } from '../../../functions/seminars/contract/effects.ts';
import { refused, startTexts, stubApi, visit } from '../../shared/testing/page.tsx';
import { calendarAddress, webcalOf } from '../calendarAddress.ts';
import * as calendars from '../text/calendars.ts';
import { en } from '../text/en.ts';
import * as feedback from '../text/feedback.ts';
import { ru } from '../text/ru.ts';
import { CalendarFeedsPage } from './CalendarFeedsPage.tsx';
import { EffectsPage } from './EffectsPage.tsx';
import { FeedbackPage } from './FeedbackPage.tsx';

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });

beforeAll(() => startTexts({ seminars: { ru, en }, seminarCalendars: calendars, feedback }));
afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

test('an address is made of what is chosen, once there is a secret where one is needed', () => {
  const around = {
    origin: 'https://v.example',
    regionId: 'r-20',
    language: 'ru',
    secret: undefined,
  } as const;
  const choice = { of: 'open', room: '', municipality: '' } as const;
  const open = calendarAddress(choice, around);
  expect(open).toBe('https://v.example/api/public/seminars/calendar.ics?region=r-20');
  expect(webcalOf(open ?? '')).toMatch(/^webcal:/);
  expect(calendarAddress({ ...choice, of: 'own' }, around)).toBeUndefined();
  const known = { ...around, secret: 'abc', language: 'en' } as const;
  expect(calendarAddress({ ...choice, of: 'own' }, known)).toBe(
    'https://v.example/api/public/seminars/feeds/abc/calendar.ics?language=en',
  );
  expect(calendarAddress({ ...choice, of: 'room' }, known)).toBeUndefined();
  expect(calendarAddress({ ...choice, of: 'room', room: 'v/r 1' }, known)).toContain('venue=v&room=r+1');
});

describe('calendars', () => {
  test('a visitor is offered the open one alone', async () => {
    stubApi({});
    visit(<CalendarFeedsPage />, { path: '/seminars/calendars' });
    expect(await screen.findByDisplayValue(/calendar\.ics\?region=r-20$/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Выпустить ссылку' })).toBeNull();
  });

  test('a secret is shown once it is issued over the version that was read', async () => {
    const calls = stubApi({
      'GET /seminars/feed': { version: 2, issuedAt: '2011-09-10T06:00:00.000Z' },
      'PUT /seminars/feed': { version: 3, secret: 'new-secret', issuedAt: '2011-09-20T06:00:00.000Z' },
    });
    visit(<CalendarFeedsPage />, { path: '/seminars/calendars', role: 'school' });
    expect(await screen.findByText(/Ссылка выпущена 10\.09\.2011/)).toBeDefined();
    expect(screen.queryByLabelText('Адрес календаря')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Выпустить новую ссылку' }));
    expect(await screen.findByDisplayValue(/\/feeds\/new-secret\/calendar\.ics$/)).toBeDefined();
    expect(calls.find(({ method }) => method === 'PUT')?.headers.get('if-match')).toBe('"2"');
  });
});

describe('feedback', () => {
  const form = {
    sessionId: 's-1',
    title: { ru: 'Семинар', en: 'Seminar' },
    days: [{ date: '2011-09-14', from: '10:00', to: '16:00', hours: 6 }],
    until: '2011-09-28T12:00:00.000Z',
    isOpen: true,
    version: 3,
  };
  const page = () =>
    visit(<FeedbackPage />, { path: '/feedback/:sessionId/:ticket', at: '/feedback/s-1/t-1' });

  test('all three questions are needed, and what was chosen outlives a failed sending', async () => {
    const calls = stubApi({
      'GET /seminars/feedback/s-1/t-1': form,
      'PUT /seminars/feedback/s-1/t-1': refused(500, 'fault'),
    });
    const { unmount } = page();
    const useful = await screen.findByRole('radiogroup', { name: 'Было полезно?' });
    await userEvent.click(within(useful).getByRole('radio', { name: '4' }));
    await userEvent.click(screen.getByRole('button', { name: 'Отправить' }));
    expect(await screen.findByText('Ответьте на все три вопроса')).toBeDefined();
    const clear = screen.getByRole('radiogroup', { name: 'Было понятно?' });
    await userEvent.click(within(clear).getByRole('radio', { name: '5' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Отчасти' }));
    await userEvent.click(screen.getByRole('button', { name: 'Отправить' }));
    expect(await screen.findByText('Ошибка на нашей стороне')).toBeDefined();
    const sent = calls.find(({ method }) => method === 'PUT');
    expect(sent?.headers.get('if-match')).toBe('"3"');
    expect(JSON.parse(sent?.body ?? '')).toEqual({ useful: 4, clear: 5, willApply: 'partly', missing: '' });
    unmount();
    page();
    const again = await screen.findByRole('radiogroup', { name: 'Было полезно?' });
    expect(within(again).getByRole<HTMLInputElement>('radio', { name: '4' }).checked).toBe(true);
  });

  test('after the term nothing is asked, and a link of nobody leads nowhere', async () => {
    stubApi({ 'GET /seminars/feedback/s-1/t-1': { ...form, isOpen: false } });
    const { unmount } = page();
    expect(await screen.findByText(/Срок отзывов истёк/)).toBeDefined();
    expect(screen.queryByRole('button')).toBeNull();
    unmount();
    stubApi({ 'GET /seminars/feedback/s-1/t-1': refused(404, 'notFound') });
    page();
    expect((await screen.findAllByRole('alert')).length).toBe(1);
  });
});

test('sessions stand by their effect, with interval and verdict in words', async () => {
  const told = { before: 0.4, after: 0.5 };
  const effect: Effect = {
    sessionId: 's-1',
    regionId: 'r-20',
    title: { ru: 'Семинар', en: '' },
    heldOn: '2011-06-07',
    verdict: 'none',
    weeksBefore: [],
    weeksAfter: [],
    schools: { attended: 50, matched: 48, compared: 300 },
    estimate: { attended: told, compared: told, difference: 0.012, low: -0.02, high: 0.044 },
    isFinal: false,
    reckonedOn: '2011-09-20',
  };
  stubApi({ 'GET /seminars/effects': { items: [effect] } });
  visit(<EffectsPage />, { path: '/seminars/effects', role: 'leadership' });
  const row = await screen.findByRole('row', { name: /Семинар/ });
  expect(row.textContent).toContain('+1,2');
  expect(row.textContent).toContain('−2,0 … +4,4');
  expect(row.textContent).toContain('Видимого эффекта нет');
});
