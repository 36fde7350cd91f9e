import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { InboxRow } from '../../../functions/messaging/contract/post.ts';
import { cardOf } from '../../../functions/seminars/rules/cards.ts';
import { aSession } from '../../../functions/seminars/testing/builders.ts';
import type { Role } from '../../../functions/shared/access/roles.ts';
import { en } from '../../messaging/text/postEn.ts';
import { ru } from '../../messaging/text/postRu.ts';
import { type Replies, refused, startTexts, stubApi, visit } from '../../shared/testing/page.tsx';
import { ComposePage } from '../pages/ComposePage.tsx';
import { MessagesPage } from '../pages/MessagesPage.tsx';
import { en as appEn } from '../text/en.ts';
import { ru as appRu } from '../text/ru.ts';

// A busy machine may take its time.
vi.setConfig({ testTimeout: 30_000 });

beforeAll(() => startTexts({ post: { ru, en }, app: { ru: appRu, en: appEn } }));
beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

const row: InboxRow = {
  messageId: 'message-1',
  from: { role: 'leadership', nodeId: 'r-20' },
  number: '17/2011',
  subject: 'Сведения о подключении',
  sentAt: '2011-09-19T06:00:00.000Z',
  answerDueOn: '2011-09-19',
  duty: 'overdue',
  isRead: false,
  isWithdrawn: false,
  files: 2,
};
const around: Replies = {
  'GET /registry/nodes': { items: [] },
  'GET /messaging/inbox/unread': { unread: 1 },
  'GET /plan/plans': { items: [] },
};
const page = (role: Role | undefined = 'school', at = '/messages') =>
  visit(<MessagesPage />, { path: '/messages', at, ...(role && { role }) });

describe('the inbox', () => {
  test('waits, fails with a way to try again, and is empty in two ways', async () => {
    stubApi(around);
    const waiting = page();
    expect(screen.getByRole('status', { name: 'Загружаем…' })).toBeDefined();
    waiting.unmount();
    stubApi({ ...around, 'GET /messaging/inbox': refused(500, 'fault') });
    const failed = page();
    expect(await screen.findByText('Ошибка на нашей стороне')).toBeDefined();
    failed.unmount();
    stubApi({ ...around, 'GET /messaging/inbox': { items: [] } });
    const empty = page();
    expect(await screen.findByText(ru.empty.inbox)).toBeDefined();
    empty.unmount();
    page('school', '/messages?show=overdue');
    expect(await screen.findByText(ru.noneFound)).toBeDefined();
  });

  test('says of a message from whom, by when and that nobody has read it', async () => {
    stubApi({ ...around, 'GET /messaging/inbox': { items: [row] } });
    page();
    const line = await screen.findByRole('link', { name: /Сведения о подключении/ });
    for (const words of [
      '№ 17/2011',
      ru.desk.leadership,
      '19.09.2011',
      '2 файла',
      ru.unreadMark,
      ru.duty.overdue,
    ])
      expect(line.textContent).toContain(words);
    expect(line.getAttribute('href')).toBe('/messages/message-1');
    expect(await screen.findByRole('tab', { name: 'Входящие, 1 непрочитанное' })).toBeDefined();
  });

  test('has no boxes of what was sent for whoever only reads', async () => {
    stubApi({ ...around, 'GET /messaging/inbox': { items: [] } });
    page('admin', '/messages?box=sent');
    expect(await screen.findByText(ru.empty.inbox)).toBeDefined();
    expect(screen.queryByRole('tab')).toBeNull();
    expect(screen.queryByRole('link', { name: ru.write })).toBeNull();
  });
});

test('a trainer writes to participants of own sessions, and chooses among those alone', async () => {
  const session = (id: string, title: string, trainers: string[]) =>
    cardOf(aSession({ id, title: { ru: title, en: '' }, trainers }));
  const calls = stubApi({
    ...around,
    'GET /seminars/sessions': {
      items: [session('own', 'Ведение журнала', ['t-1']), session('other', 'Чужое занятие', ['t-2'])],
      today: '2011-09-20',
      now: '2011-09-20T08:00:00.000Z',
    },
    'GET /seminars/trainers': {
      items: [
        {
          id: 't-1',
          regionId: 'r-20',
          name: 'Тренер',
          organisation: { ru: 'РЦОИ', en: '' },
          accountId: 'p-1',
          version: 1,
        },
      ],
    },
  });
  visit(<ComposePage />, { path: '/messages/new', role: 'trainer' });
  await userEvent.click(await screen.findByRole('combobox', { name: new RegExp(`^${ru.compose.session}`) }));
  expect(await screen.findByRole('option', { name: /Ведение журнала/ })).toBeDefined();
  expect(screen.queryByRole('option', { name: /Чужое занятие/ })).toBeNull();
  await userEvent.click(screen.getByRole('option', { name: /Ведение журнала/ }));
  await userEvent.click(screen.getByLabelText(/Тема/));
  await userEvent.paste('Материалы');
  await userEvent.click(screen.getByLabelText(/Текст/));
  await userEvent.paste('Высылаем.');
  await userEvent.click(screen.getByRole('button', { name: ru.compose.check }));
  const sent = calls.find(({ method }) => method === 'POST');
  expect(JSON.parse(sent?.body ?? '{}').addressing).toEqual({ by: 'participants', sessionId: 'own' });
});

test('what is typed in the composer is there again after it was closed, and starts anew when asked to', async () => {
  stubApi(around);
  const compose = () => visit(<ComposePage />, { path: '/messages/new', role: 'school' });
  const first = compose();
  await userEvent.type(await screen.findByLabelText(/Тема/), 'Вопрос');
  expect(screen.getByRole('button', { name: ru.compose.check }).hasAttribute('disabled')).toBe(true);
  first.unmount();
  compose();
  const subject = await screen.findByLabelText<HTMLInputElement>(/Тема/);
  expect(subject.value).toBe('Вопрос');
  await userEvent.click(screen.getByRole('button', { name: 'Начать заново' }));
  expect(subject.value).toBe('');
});
