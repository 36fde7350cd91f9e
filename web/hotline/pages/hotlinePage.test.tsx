import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Role } from '../../../functions/shared/access/roles.ts';
import { en as appEn } from '../../app/text/en.ts';
import { ru as appRu } from '../../app/text/ru.ts';
import { type Replies, refused, startTexts, stubApi, visit } from '../../shared/testing/page.tsx';
import { refreshEveryMs } from '../queries.ts';
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
  // A list draws what is in sight, and nothing has a size here.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(640);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(330);
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: () => {},
    removeEventListener: () => {},
    addListener: () => {},
    removeListener: () => {},
  }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const second = aRow({ id: 't-2', number: '9999-AAAA', subject: 'Нет расписания' });
const macro = {
  id: 'c-1',
  regionId: 'r-20',
  title: 'Сброс пароля',
  text: 'Здравствуйте, {имя}! Ждём в {школа.предл}.',
  moveTo: 'accounts',
  after: 'resolve',
  savedAt: '2011-09-20T06:00:00.000Z',
  version: 1,
};
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

  test('is free for the next words at once, and keeps those typed while the last were on their way', async () => {
    let take: (reply: unknown) => void = () => undefined;
    const taken = new Promise<unknown>((resolve) => {
      take = resolve;
    });
    const never = new Promise<unknown>(() => undefined);
    let lists = 0;
    const calls = stubApi({
      ...full,
      'GET /hotline/tickets': () => {
        lists += 1;
        return lists > 1 ? never : pageOf(aRow(), second);
      },
      'POST /hotline/tickets/t-1/entries': () => taken,
    });
    page('operator', '/hotline?ticket=t-1');
    const field = (await screen.findByRole('textbox', { name: 'Ответ спросившему' })) as HTMLTextAreaElement;
    const send = () => fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    const sent = () => calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/entries'));
    fireEvent.change(field, { target: { value: 'Обновите страницу' } });
    send();
    await waitFor(() => expect(sent()).toHaveLength(1));
    fireEvent.change(field, { target: { value: 'Обновите страницу\n\nИ войдите снова' } });
    take({ status: 201, body: aConversation() });
    await waitFor(() => expect(field.value).toBe('И войдите снова'));
    send();
    await waitFor(() => expect(sent()).toHaveLength(2));
    expect(JSON.parse(sent()[1]?.body ?? '')).toMatchObject({ text: 'И войдите снова' });
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

  test('shows a new question by itself, within five seconds', async () => {
    expect(refreshEveryMs).toBeLessThan(5000);
    const rows = [aRow()];
    stubApi({ ...full, 'GET /hotline/tickets': () => pageOf(...rows) });
    vi.useFakeTimers({ shouldAdvanceTime: true });
    page('operator');
    await screen.findByText('Не открывается журнал 7Б');
    rows.push(second);
    await act(() => vi.advanceTimersByTimeAsync(refreshEveryMs));
    expect(await screen.findByText('Нет расписания')).toBeDefined();
  });

  test('tells when the connection is lost, and keeps what was there', async () => {
    stubApi(full);
    vi.useFakeTimers({ shouldAdvanceTime: true });
    page('operator');
    await screen.findByText('Нет расписания');
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('offline');
    });
    await act(() => vi.advanceTimersByTimeAsync(refreshEveryMs));
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
    await userEvent.click(await screen.findByRole('button', { name: 'Взять' }));
    expect(await screen.findByText(/Взято 1 обращение. 1 не изменено/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Отменить' }));
    await waitFor(() => expect(calls.filter(({ method }) => method === 'PUT')).toHaveLength(3));
    expect(calls.filter(({ method }) => method === 'PUT').at(-1)).toMatchObject({
      path: '/hotline/tickets/t-1/operator',
      body: '{"release":true}',
    });
  });

  test('says of each ticket that was left why', async () => {
    stubApi({
      ...full,
      'PUT /hotline/tickets/t-1/operator': refused(409, 'ticketResolved'),
      'PUT /hotline/tickets/t-2/operator': second,
    });
    page('operator');
    for (const box of await screen.findAllByRole('checkbox')) await userEvent.click(box);
    await userEvent.click(await screen.findByRole('button', { name: 'Взять' }));
    expect(await screen.findByText('№ 7K3Q-2MXA: Обращение решено')).toBeDefined();
  });

  test('fills in a canned reply after a slash, and sends a macro as one', async () => {
    const calls = stubApi({
      ...full,
      'GET /hotline/canned': { items: [macro, { ...macro, id: 'c-2', title: 'Другой', text: 'Иное' }] },
      'GET /hotline/tickets/t-1/conversation': aConversation({ contacts: { name: 'Анна Петровна' } }),
      'POST /hotline/tickets/t-1/macros': { status: 201, body: aConversation({ status: 'resolved' }) },
    });
    page('operator', '/hotline?ticket=t-1');
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Ответ спросившему' });
    fireEvent.change(field, { target: { value: '/' } });
    expect(await screen.findAllByRole('option')).toHaveLength(2);
    fireEvent.change(field, { target: { value: '/парол' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(field.value).toBe('Здравствуйте, Анна Петровна! Ждём в ….');
    expect(screen.getByText(/Не заполнено: школа/)).toBeDefined();
    expect(screen.getByText(/переместит в очередь «Учётные записи», закроет как решённое/)).toBeDefined();
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(calls.some(({ path }) => path.endsWith('/macros'))).toBe(true));
    expect(JSON.parse(calls.find(({ path }) => path.endsWith('/macros'))?.body ?? '')).toMatchObject({
      replyId: 'c-1',
      text: 'Здравствуйте, Анна Петровна! Ждём в ….',
    });
    await waitFor(() => expect(field.value).toBe(''));
  });

  test('shows who else writes, with the text on demand, and takes up a draft from another computer', async () => {
    const at = '2011-09-20T06:55:00.000Z';
    const draft = { kind: 'answer', text: 'Проверяем', at };
    stubApi({
      ...full,
      'PUT /hotline/tickets/t-1/presence': {
        others: [{ personId: 'p-2', name: 'Иванова', isHere: true, isWriting: true, draft }],
        own: { kind: 'answer', text: 'Начала дома', at },
      },
    });
    page('operator', '/hotline?ticket=t-1');
    expect(await screen.findByText('Иванова пишет ответ…')).toBeDefined();
    expect(screen.queryByText('Проверяем')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Показать текст' }));
    expect(screen.getByText('Проверяем')).toBeDefined();
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Ответ спросившему' });
    await waitFor(() => expect(field.value).toBe('Начала дома'));
    expect(screen.getByText('Это ваш черновик с другого компьютера.')).toBeDefined();
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
