import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { NoticeRow } from '../../../functions/messaging/contract.ts';
import type { Role } from '../../../functions/shared/access/roles.ts';
import { en as appEn } from '../../app/text/en.ts';
import { ru as appRu } from '../../app/text/ru.ts';
import { type Replies, refused, startTexts, stubApi, visit } from '../../shared/testing/page.tsx';
import { Bell } from '../components/Bell.tsx';
import { en } from '../text/en.ts';
import { ru } from '../text/ru.ts';
import { NoticePreferencesPage } from './NoticePreferencesPage.tsx';
import { NoticesPage } from './NoticesPage.tsx';

beforeAll(() => startTexts({ messaging: { ru, en }, app: { ru: appRu, en: appEn } }));
afterEach(() => vi.unstubAllGlobals());

const notice = (more: Partial<NoticeRow> = {}): NoticeRow => ({
  id: 'n-2',
  title: { ru: 'Передано обращение: Не открывается журнал', en: '' },
  text: { ru: '№ 7K3Q-2MXA', en: '' },
  path: '/hotline?ticket=t-1',
  urgent: false,
  at: '2011-09-20T06:00:00.000Z',
  toldAt: '2011-09-20T06:00:01.000Z',
  read: false,
  ...more,
});
const listed = (items: NoticeRow[], unread = items.filter(({ read }) => !read).length): Replies => ({
  'GET /messaging/notices': { items, unread },
  'PUT /messaging/notices/reading': { unread: 0 },
});
const page = (role: Role | undefined = 'partner', at = '/notices') =>
  visit(<NoticesPage />, { path: '/notices', at, ...(role && { role }) });

describe('the list of notices', () => {
  test('waits', () => {
    stubApi({});
    page();
    expect(screen.getByRole('status', { name: 'Загружаем…' })).toBeDefined();
  });

  test('says what failed', async () => {
    stubApi({ 'GET /messaging/notices': refused(500, 'fault') });
    page();
    expect(await screen.findByText('Ошибка на нашей стороне')).toBeDefined();
  });

  test('is empty in two ways: nothing came, or everything is read', async () => {
    stubApi(listed([]));
    page();
    expect(await screen.findByText(ru.empty)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: ru.unreadOnly }));
    expect(await screen.findByText(ru.emptyUnread)).toBeDefined();
  });

  test('marks one as read, and all up to the newest that is shown', async () => {
    const calls = stubApi(listed([notice(), notice({ id: 'n-1', read: true })]));
    page();
    await userEvent.click(await screen.findByRole('button', { name: /^Отметить прочитанным/ }));
    await userEvent.click(screen.getByRole('button', { name: ru.markAll }));
    const sent = calls.filter(({ method }) => method === 'PUT').map(({ body }) => JSON.parse(body));
    expect(sent).toEqual([{ ids: ['n-2'] }, { until: '2011-09-20T06:00:01.000Z' }]);
  });

  test('reads what it opens', async () => {
    const calls = stubApi(listed([notice()]));
    page();
    await userEvent.click(await screen.findByRole('link', { name: ru.open }));
    expect(await screen.findByText('elsewhere')).toBeDefined();
    expect(calls.find(({ method }) => method === 'PUT')?.body).toBe('{"ids":["n-2"]}');
  });

  test('is closed to a visitor', () => {
    stubApi({});
    visit(<NoticesPage />, { path: '/notices' });
    expect(screen.getByText(appRu.onlySignedIn.title)).toBeDefined();
  });
});

test('the bell counts in words for whoever cannot see it', async () => {
  stubApi({ 'GET /messaging/notices/unread': { unread: 3 } });
  visit(<Bell />, { path: '/', role: 'operator' });
  expect(await screen.findByRole('link', { name: 'Уведомления: 3 непрочитанных' })).toBeDefined();
});

describe('the choice of letters', () => {
  const own = {
    mail: 'digest',
    language: 'ru',
    quietFrom: '21:00',
    quietTo: '08:00',
    email: 'a@example.org',
    version: 2,
  };
  const choices = () => visit(<NoticePreferencesPage />, { path: '/notices/preferences', role: 'operator' });

  test('is saved over the version that was read', async () => {
    const calls = stubApi({
      'GET /messaging/preferences': own,
      'PUT /messaging/preferences': { ...own, mail: 'atOnce', version: 3 },
    });
    choices();
    await userEvent.click(await screen.findByRole('radio', { name: ru.preferences.choice.atOnce }));
    await userEvent.click(screen.getByRole('button', { name: ru.preferences.save }));
    expect(await screen.findByText(ru.preferences.saved)).toBeDefined();
    const put = calls.find(({ method }) => method === 'PUT');
    expect(JSON.parse(put?.body ?? '')).toEqual({
      mail: 'atOnce',
      language: 'ru',
      quietFrom: '21:00',
      quietTo: '08:00',
    });
    expect(put?.headers.get('if-match')).toBe('"2"');
  });

  test('says when letters have nowhere to go', async () => {
    const { email: _none, ...nowhere } = own;
    stubApi({ 'GET /messaging/preferences': nowhere });
    choices();
    expect(await screen.findByText(ru.preferences.noAddress)).toBeDefined();
  });

  test('keeps what was chosen when saving fails', async () => {
    stubApi({ 'GET /messaging/preferences': own, 'PUT /messaging/preferences': refused(500, 'fault') });
    choices();
    const none = await screen.findByRole('radio', { name: ru.preferences.choice.none });
    await userEvent.click(none);
    await userEvent.click(screen.getByRole('button', { name: ru.preferences.save }));
    expect(await screen.findByText('Ошибка на нашей стороне')).toBeDefined();
    expect((none as HTMLInputElement).checked).toBe(true);
  });
});
