import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DeskArticle, DeskRow, ReadingView } from '../../../functions/guidance/contract/views.ts';
import { refused, startTexts, stubApi, visit } from '../../shared/testing/page.tsx';
import { en } from '../text/en.ts';
import { enDesk } from '../text/enDesk.ts';
import { ru } from '../text/ru.ts';
import { ruDesk } from '../text/ruDesk.ts';
import { ArticlePage } from './ArticlePage.tsx';
import { DeskArticlePage } from './DeskArticlePage.tsx';
import { GuidanceDeskPage } from './GuidanceDeskPage.tsx';
import { GuidancePage } from './GuidancePage.tsx';

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

beforeAll(() => startTexts({ guidance: { ru, en }, guidanceDesk: { ru: ruDesk, en: enDesk } }));
beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const at = '2011-09-19T08:00:00.000Z';
const title = { ru: 'Как получить код активации', en: 'How to get the code' };
const aRow = (more: Partial<DeskRow> = {}): DeskRow => ({
  id: 'a-1',
  slug: 'kod',
  state: 'draft',
  title,
  audiences: ['administration'],
  number: 1,
  writtenByName: 'Оператор',
  updatedAt: at,
  worth: { useful: 0, useless: 0, used: 0, known: 0, cameBack: 0 },
  ...more,
});
const may = { edit: false, approve: false, return: false, discard: false, withdraw: false };
const anArticle = (more: Partial<DeskArticle> = {}): DeskArticle => ({
  ...aRow(),
  editions: [{ number: 1, state: 'draft', writtenAt: at, whatChanged: '' }],
  shown: {
    number: 1,
    title,
    audiences: ['administration'],
    keywords: '',
    whatChanged: '',
    body: { ru: 'Подайте заявку.', en: '' },
    attachments: [],
    remarks: [],
    brokenLinks: [],
  },
  withdrawals: [],
  comments: [],
  readers: 0,
  may,
  version: 3,
  ...more,
});

describe('the authors’ desk', () => {
  const page = (role?: 'operator' | 'school') =>
    visit(<GuidanceDeskPage />, { path: '/guidance-desk', ...(role && { role }) });

  test('is not for whoever does not write', () => {
    stubApi({});
    page('school');
    expect(screen.getByText(ruDesk.onlyAuthors)).toBeDefined();
  });

  test('waits, says what failed, and loads again when asked', async () => {
    const replies: Record<string, unknown> = { 'GET /guidance/desk/articles': refused(500, 'fault') };
    stubApi(replies);
    page('operator');
    expect(screen.getByRole('status', { name: 'Загружаем…' })).toBeDefined();
    expect(await screen.findByRole('alert')).toBeDefined();
    replies['GET /guidance/desk/articles'] = { items: [] };
    await userEvent.click(screen.getByRole('button', { name: 'Повторить' }));
    expect(await screen.findByText(ruDesk.empty.draft)).toBeDefined();
  });

  test('tells of an edition being written that readers have the one before', async () => {
    const inForce = { number: 1, since: '2011-09-01' };
    stubApi({ 'GET /guidance/desk/articles': { items: [aRow({ number: 2, inForce })] } });
    page('operator');
    const line = (await screen.findByRole('link', { name: title.ru })).closest('li');
    expect(line?.textContent).toContain('01.09.2011');
  });
});

describe('the editor', () => {
  const page = () =>
    visit(<DeskArticlePage />, {
      path: '/guidance-desk/:articleId',
      at: '/guidance-desk/a-1',
      role: 'operator',
    });

  test('saves over the version that was read, and then offers to send', async () => {
    const article = anArticle({ may: { ...may, edit: true } });
    const saved = {
      ...article,
      shown: { ...article.shown, body: { ru: 'Новые слова.', en: '' } },
      version: 4,
    };
    let stands = article;
    const calls = stubApi({
      'PUT /guidance/desk/articles/*/draft': () => {
        stands = saved;
        return saved;
      },
      'GET /guidance/desk/articles/*': () => stands,
    });
    page();
    const body = await screen.findByDisplayValue('Подайте заявку.');
    fireEvent.change(body, { target: { value: 'Новые слова.' } });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: ruDesk.send }).disabled).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: ruDesk.save }));
    await waitFor(() => expect(screen.getByText(ruDesk.saved)).toBeDefined());
    expect(screen.getByRole<HTMLButtonElement>('button', { name: ruDesk.send }).disabled).toBe(false);
    const put = calls.find(({ method }) => method === 'PUT');
    expect(put?.headers.get('if-match')).toBe('"3"');
    expect(JSON.parse(put?.body ?? '')).toMatchObject({ body: { ru: 'Новые слова.' } });
  });

  test('throws the new edition away once a reason is given, and shows the one before', async () => {
    const inForce = { number: 1, since: '2011-09-01' };
    const draft = anArticle({ number: 2, inForce, may: { ...may, edit: true, discard: true } });
    draft.shown = { ...draft.shown, number: 2, body: { ru: 'Неудачные слова.', en: '' } };
    const before = anArticle({ state: 'inForce', inForce, may: { ...may, edit: true }, version: 4 });
    let isThrown = false;
    const calls = stubApi({
      'PUT /guidance/desk/articles/*/discard': () => {
        isThrown = true;
        return before;
      },
      'GET /guidance/desk/articles/*': () => (isThrown ? before : draft),
    });
    page();
    expect(await screen.findByDisplayValue('Неудачные слова.')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: ruDesk.discard }));
    const dialog = screen.getByRole('dialog', { name: ruDesk.discardTitle });
    const confirm = within(dialog).getByRole<HTMLButtonElement>('button', { name: ruDesk.discard });
    expect(confirm.disabled).toBe(true);
    fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: 'Передумали' } });
    await userEvent.click(confirm);
    expect(await screen.findByDisplayValue('Подайте заявку.')).toBeDefined();
    expect(screen.queryByText(ruDesk.staleTitle)).toBeNull();
    const put = calls.find(({ method }) => method === 'PUT');
    expect(put?.headers.get('if-match')).toBe('"3"');
    expect(JSON.parse(put?.body ?? '')).toEqual({ reason: 'Передумали' });
  });
});

describe('an article', () => {
  const page = () => visit(<ArticlePage />, { path: '/guidance/:slug', at: '/guidance/kod' });
  const reading: ReadingView = {
    id: 'a-1',
    slug: 'kod',
    title,
    summary: { ru: '', en: '' },
    audiences: ['administration'],
    number: 1,
    since: '2011-09-01',
    body: { ru: 'Подайте <script>заявку</script>. [Напишите нам](/ask)', en: '' },
    attachments: [],
    whatChanged: '',
    editions: [],
    asOf: '2011-09-20',
  };

  test('shows markup as letters, and leads to the hotline', async () => {
    stubApi({ 'GET /guidance/articles/*': reading });
    page();
    expect(await screen.findByRole('heading', { level: 1, name: title.ru })).toBeDefined();
    expect(document.querySelector('main script')).toBeNull();
    expect(screen.getByRole('link', { name: 'Напишите нам' }).getAttribute('href')).toBe('/ask');
  });

  test('is opened by who presses it before the words have been looked for, however slow the line', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    let arrive: (page: { Component: () => string }) => void = () => undefined;
    const slow = new Promise<{ Component: () => string }>((resolve) => {
      arrive = resolve;
    });
    const calls = stubApi({ 'GET /guidance/articles': { items: [reading], today: '2011-09-20' } });
    visit(<GuidancePage />, {
      path: '/guidance',
      beside: [{ path: '/guidance/:slug', lazy: () => slow }],
    });
    const found = await screen.findByRole('link', { name: title.ru });
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'код' } });
    fireEvent.click(found);
    await act(() => vi.advanceTimersByTimeAsync(1000));
    arrive({ Component: () => 'сама статья' });
    expect(await screen.findByText('сама статья')).toBeDefined();
    expect(calls.some(({ url }) => url.searchParams.get('q') === 'код')).toBe(false);
  });

  test('says that it has been withdrawn', async () => {
    stubApi({ 'GET /guidance/articles/*': refused(404, 'articleNotInForce') });
    page();
    expect(await screen.findByRole('alert')).toBeDefined();
  });
});
