import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Role } from '../../../functions/shared/access/roles.ts';
import { en as appEn } from '../../app/text/en.ts';
import { ru as appRu } from '../../app/text/ru.ts';
import { type Replies, refused, startTexts, stubApi, visit } from '../../shared/testing/page.tsx';
import { aConversation, anEntryView, aRow, pageOf } from '../testing/samples.ts';
import { en } from '../text/en.ts';
import * as incidents from '../text/incidents.ts';
import { ru } from '../text/ru.ts';
import * as status from '../text/status.ts';
import { HotlinePage } from './HotlinePage.tsx';

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

beforeAll(() => startTexts({ hotline: { ru, en }, incidents, status, app: { ru: appRu, en: appEn } }));
beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: () => {},
    removeEventListener: () => {},
    addListener: () => {},
    removeListener: () => {},
  }));
});
afterEach(() => vi.unstubAllGlobals());

const second = aRow({ id: 't-2', number: '9999-AAAA', subject: 'Нет расписания' });
const full: Replies = {
  'GET /hotline/incident-proposals': { items: [] },
  'GET /hotline/tickets': pageOf(aRow(), second),
  'GET /hotline/tickets/t-1/conversation': aConversation(),
  'GET /hotline/tickets/t-2/conversation': aConversation({ ...second }),
};
const page = (role: Role | undefined, at = '/hotline') =>
  visit(<HotlinePage />, { path: '/hotline', at, ...(role && { role }) });
const key = (pressed: string) => fireEvent.keyDown(document.body, { key: pressed });

describe('the desk', () => {
  test('waits', () => {
    stubApi({});
    page('operator');
    expect(screen.getByRole('status', { name: 'Загружаем…' })).toBeDefined();
  });

  test('says what failed', async () => {
    stubApi({ 'GET /hotline/tickets': refused(500, 'fault') });
    page('operator');
    expect(await screen.findByText('Ошибка на нашей стороне')).toBeDefined();
  });

  test('is empty when everything is done, and of a search says what was looked for', async () => {
    stubApi({ 'GET /hotline/tickets': pageOf() });
    page('operator');
    expect(await screen.findByText('Здесь пусто')).toBeDefined();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'расписание' } });
    expect(await screen.findByText('Ничего не нашлось')).toBeDefined();
  });

  test('is closed to a visitor, who is shown where to ask', () => {
    stubApi({});
    page(undefined);
    expect(screen.getByRole('link', { name: 'Задать вопрос' }).getAttribute('href')).toBe('/ask');
  });

  test('is walked, taken and answered by keys alone', async () => {
    const calls = stubApi({
      ...full,
      'PUT /hotline/tickets/t-2/operator': second,
      'POST /hotline/tickets/t-2/entries': {
        status: 201,
        body: aConversation({ ...second, status: 'resolved' }),
      },
    });
    const { router } = page('operator');
    await screen.findByText('Нет расписания');
    key('j');
    key('о');
    await waitFor(() => expect(router.state.location.search).toContain('ticket=t-2'));
    const field = await screen.findByRole('textbox', { name: 'Ответ спросившему' });
    key('a');
    await waitFor(() => expect(calls.some(({ method }) => method === 'PUT')).toBe(true));
    key('r');
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: 'Обновите страницу' } });
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(calls.some(({ method }) => method === 'POST')).toBe(true));
    expect(JSON.parse(calls.find(({ method }) => method === 'POST')?.body ?? '')).toMatchObject({
      kind: 'answer',
      text: 'Обновите страницу',
    });
  });

  test('leaves letters alone while somebody types, and all keys when they are turned off', async () => {
    stubApi(full);
    const { router } = page('operator');
    await screen.findByText('Нет расписания');
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'j' });
    expect(router.state.location.search).toBe('');
    key('?');
    const map = await screen.findByRole('dialog', { name: 'Клавиши рабочего стола' });
    await userEvent.click(within(map).getByRole('switch'));
    fireEvent.keyDown(map, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    key('j');
    expect(router.state.location.search).toBe('');
  });

  test('tells who has taken a ticket, and how long ago', async () => {
    stubApi({
      ...full,
      'PUT /hotline/tickets/t-1/operator': refused(409, 'ticketTaken', {
        params: { operator: 'Иванова', secondsAgo: 4 },
      }),
    });
    page('operator', '/hotline?ticket=t-1');
    await userEvent.click(await screen.findByRole('button', { name: 'Взять' }));
    expect(await screen.findByText(/Его взял\(а\) Иванова — 4 с назад/)).toBeDefined();
  });

  test('tells when the connection is lost, and keeps what was there', async () => {
    stubApi(full);
    page('operator');
    await screen.findByText('Нет расписания');
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('offline');
    });
    expect(await screen.findByText(/Связь потеряна/)).toBeDefined();
    expect(screen.getByText('Нет расписания')).toBeDefined();
  });

  test('takes many at once, says what was left, and undoes the rest', async () => {
    const calls = stubApi({
      ...full,
      'PUT /hotline/tickets/t-1/operator': aRow(),
      'PUT /hotline/tickets/t-2/operator': refused(409, 'ticketTaken', {
        params: { operator: 'И', secondsAgo: 1 },
      }),
    });
    page('operator');
    for (const box of await screen.findAllByRole('checkbox')) await userEvent.click(box);
    await userEvent.click(screen.getByRole('button', { name: 'Взять' }));
    expect(await screen.findByText(/Взято 1 обращение. 1 не изменено/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Отменить' }));
    await waitFor(() => expect(calls.filter(({ method }) => method === 'PUT')).toHaveLength(3));
    expect(calls.filter(({ method }) => method === 'PUT').at(-1)).toMatchObject({
      path: '/hotline/tickets/t-1/operator',
      body: '{"release":true}',
    });
  });

  test('marks what the asker does not see', async () => {
    const note = anEntryView({
      id: 'e-2',
      kind: 'note',
      visibility: 'internal',
      side: 'hotline',
      text: 'Проверить',
    });
    stubApi({
      ...full,
      'GET /hotline/tickets/t-1/conversation': aConversation({ conversation: [anEntryView(), note] }),
    });
    page('operator', '/hotline?ticket=t-1');
    expect(await screen.findByText('видит только горячая линия')).toBeDefined();
    expect(screen.getByText('+7 473 200-00-00')).toBeDefined();
    expect(screen.getByText('идёт: 1 ч 15 мин из 2 ч')).toBeDefined();
  });

  test('logs a call by the keyboard', async () => {
    const calls = stubApi({
      ...full,
      'POST /hotline/calls': {
        status: 201,
        body: { id: 't-3', number: '1111-2222', secret: 's', path: '/tickets/s' },
      },
    });
    page('operator');
    await screen.findByText('Нет расписания');
    key('c');
    const dialog = await screen.findByRole('dialog', { name: 'Звонок' });
    const [text, answer] = within(dialog).getAllByRole('textbox') as [HTMLElement, HTMLElement];
    fireEvent.change(text, { target: { value: 'Забыли доступ' } });
    fireEvent.change(answer, { target: { value: 'Выдан новый' } });
    fireEvent.keyDown(answer, { key: 'Enter', ctrlKey: true });
    expect(await screen.findByText('Звонок записан: 1111-2222')).toBeDefined();
    expect(JSON.parse(calls.find(({ method }) => method === 'POST')?.body ?? '')).toMatchObject({
      text: 'Забыли доступ',
      answer: 'Выдан новый',
      resolved: true,
    });
  });
});

describe('the partner’s part', () => {
  test('has its own views and its own words', async () => {
    stubApi({
      'GET /hotline/tickets': pageOf(aRow({ status: 'partner' })),
      'GET /hotline/tickets/t-1/conversation': aConversation({ viewer: 'partner', status: 'partner' }),
    });
    page('partner', '/hotline?ticket=t-1');
    expect(await screen.findByRole('heading', { name: 'Переданные обращения' })).toBeDefined();
    expect(screen.getByRole('tab', { name: 'Ждут ответа' })).toBeDefined();
    expect(await screen.findByRole('textbox', { name: 'Ответ горячей линии' })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Взять' })).toBeNull();
  });
});

describe('leadership', () => {
  test('reads and does not write', async () => {
    stubApi({ ...full, 'GET /hotline/tickets/t-1/conversation': aConversation({ mayWrite: false }) });
    page('leadership', '/hotline?ticket=t-1');
    expect(await screen.findByText('Вы смотрите без права писать.')).toBeDefined();
    expect(screen.queryByRole('textbox', { name: 'Ответ спросившему' })).toBeNull();
  });
});
