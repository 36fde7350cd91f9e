import { configure, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { en as planEn } from '../../plan/text/en.ts';
import { ru as planRu } from '../../plan/text/ru.ts';
import { type Replies, refused, startTexts, stubApi, visit } from '../../shared/testing/page.tsx';
import { en } from '../text/en.ts';
import { ru } from '../text/ru.ts';
import { ImportsPage } from './ImportsPage.tsx';

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

/** A frame without a height has no rows in sight. */
beforeAll(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(560);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000);
});
beforeAll(() => startTexts({ adoption: { ru, en }, plan: { ru: planRu, en: planEn } }));
afterEach(() => vi.unstubAllGlobals());

const ready = {
  id: 'i-1',
  kind: 'activity',
  status: 'ready',
  path: ['r-20'],
  fileName: 'weeks.csv',
  fingerprint: 'f',
  rows: 3,
  counts: { new: 2, changed: 1, unchanged: 0 },
  errorCount: 0,
  createdAt: '2011-09-20T06:00:00.000Z',
  createdBy: 'p-1',
  bytes: 120,
  format: { file: 'csv', encoding: 'UTF-8', delimiter: ';' },
  orderedBy: { by: 'p-1', byName: 'Анна Заозёрная', role: 'operator', requestId: 'r-1' },
  version: 1,
};
const difference = {
  nodeId: 's-1',
  schoolName: 'Школа у реки',
  week: '2011-W36',
  kind: 'changed',
  changes: [{ field: '7Б.lessonsRecorded', from: '20', to: '28' }],
};
const broken = {
  ...ready,
  canBeCorrected: true,
  status: 'hasErrors',
  counts: { new: 0, changed: 0, unchanged: 0 },
  errorCount: 2,
  errors: [
    { row: 2, column: 'Неделя', value: '2011-W54', code: 'weekNotInYear', params: { week: '2011-W54' } },
    { row: 3, column: 'Класс', value: '', code: 'looksLikePersonName' },
  ],
  differences: [],
};
const full: Replies = { 'GET /adoption/imports': { items: [ready] } };
const at = { path: '/adoption/imports', role: 'operator' } as const;
const file = () => new File(['Код школы;Неделя\r\n1;2011-W54\r\n'], 'weeks.csv', { type: 'text/csv' });
const choose = (chosen: File) =>
  userEvent.upload(screen.getByTestId('import-file'), chosen, { applyAccept: false });

describe('the page of imports', () => {
  test('waits for the earlier ones', () => {
    stubApi({});
    visit(<ImportsPage />, at);
    expect(screen.getByRole('status', { name: 'Загружаем…' })).toBeDefined();
  });

  test('says what failed', async () => {
    stubApi({ 'GET /adoption/imports': refused(500, 'fault') });
    visit(<ImportsPage />, at);
    expect(await screen.findByRole('alert')).toBeDefined();
  });

  test('says that there were none', async () => {
    stubApi({ 'GET /adoption/imports': { items: [] } });
    visit(<ImportsPage />, at);
    expect(await screen.findByText('Загрузок ещё не было')).toBeDefined();
  });

  test('is closed to a visitor', () => {
    stubApi(full);
    visit(<ImportsPage />, { path: at.path });
    expect(screen.getByText('Загружают данные школы, муниципалитеты и оператор')).toBeDefined();
  });

  test('reads a file, shows what changes, and writes it when told', async () => {
    const calls = stubApi({
      ...full,
      'POST /adoption/imports': { ...ready, errors: [], differences: [difference] },
      'POST /adoption/imports/*/commit': { ...ready, status: 'committed', written: 3, version: 2 },
    });
    const { router } = visit(<ImportsPage />, at);
    await choose(file());
    expect(await screen.findByText(/7Б: С записями/)).toBeDefined();
    expect(router.state.location.search).toContain('import=i-1');
    await userEvent.click(screen.getByRole('button', { name: 'Записать 3 записи' }));
    const commit = calls.find(({ path }) => path.endsWith('/commit'));
    expect(commit?.headers.get('if-match')).toBe('"1"');
  });

  test('lists every error with what to do, and hides what may be a name', async () => {
    stubApi({ ...full, 'POST /adoption/imports': broken });
    visit(<ImportsPage />, at);
    await choose(file());
    expect(await screen.findByText('Такой недели в году нет')).toBeDefined();
    expect(screen.getByText('не показываем')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Строки с ошибками, CSV для Excel' })).toBeDefined();
    expect(screen.getByText('Прочитано как CSV, UTF-8, разделитель — точка с запятой.')).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Записать/ })).toBeNull();
  });

  test('shows how far the work has come, how fast it goes and how long it will take', async () => {
    const progress = { share: 0.4, rowsDone: 400_000, rowsPerSecond: 25_000, secondsLeft: 24 };
    const atWork = { ...ready, status: 'committing', errors: [], differences: [], progress };
    stubApi({ ...full, 'GET /adoption/imports/*': atWork });
    visit(<ImportsPage />, { ...at, at: `${at.path}?import=i-1` });
    expect(
      (await screen.findByRole('progressbar', { name: 'Записываем' })).getAttribute('aria-valuenow'),
    ).toBe('40');
    const status = screen.getByRole('status').textContent?.replaceAll(/\s/g, ' ');
    expect(status).toContain('400 000 строк · 25 000 строк в секунду · осталось 24 секунды');
  });

  test('says that another file of the same schools goes first', async () => {
    const progress = { share: 0, rowsDone: 0, waitsFor: 'i-0' };
    const waiting = { ...ready, status: 'committing', errors: [], differences: [], progress };
    stubApi({ ...full, 'GET /adoption/imports/*': waiting });
    visit(<ImportsPage />, { ...at, at: `${at.path}?import=i-1` });
    expect(await screen.findByText(/Другой файл тех же школ/)).toBeDefined();
  });

  test('an undo shows what it changes and what it keeps, and asks why', async () => {
    const written = { status: 'committed', written: 2, undoUntil: '2011-09-27T06:00:00.000Z', version: 5 };
    const committed = { ...ready, ...written, committedAt: ready.createdAt, errors: [], differences: [] };
    const kept = {
      nodeId: 's-2',
      schoolName: 'Школа в поле',
      week: '2011-W36',
      changedAt: '2011-09-20T07:00:00.000Z',
      changedBy: 'p-2',
    };
    const calls = stubApi({
      ...full,
      'GET /adoption/imports/*': committed,
      'GET /adoption/imports/*/undo': {
        records: 2,
        seen: 2,
        undone: 1,
        keptCount: 1,
        differences: [difference],
        kept: [kept],
      },
      'POST /adoption/imports/*/undo': { ...committed, status: 'undone', undone: 1, kept: [kept] },
    });
    visit(<ImportsPage />, { ...at, at: `${at.path}?import=i-1` });
    await userEvent.click(await screen.findByRole('button', { name: 'Отменить загрузку' }));
    expect(await screen.findByText('Школа в поле')).toBeDefined();
    const undo = screen.getByRole('button', { name: 'Отменить 1 запись' });
    expect((undo as HTMLButtonElement).disabled).toBe(true);
    await userEvent.type(screen.getByLabelText(/Почему отменяете/), 'не тот файл');
    await userEvent.click(undo);
    const sent = calls.find(({ method, path }) => method === 'POST' && path.endsWith('/undo'));
    expect(JSON.parse(sent?.body ?? '')).toEqual({ reason: 'не тот файл' });
    expect(sent?.headers.get('if-match')).toBe('"5"');
  });

  test('refuses what is no table before it is sent', async () => {
    const calls = stubApi(full);
    visit(<ImportsPage />, at);
    await choose(new File(['x'], 'weeks.docx'));
    expect(await screen.findByText(/«weeks.docx» — не таблица/)).toBeDefined();
    expect(calls.some(({ method }) => method === 'POST')).toBe(false);
  });
});
