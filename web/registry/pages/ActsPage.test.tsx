import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { answer, fill, never, Refused, show } from '../testing/page.tsx';
import { anAct, detailOf, otherSchool, school, town } from '../testing/records.ts';
import { ActsPage } from './ActsPage.tsx';

const own = anAct({
  id: 'act-2',
  number: '13-о',
  steps: [
    {
      kind: 'recorded',
      effectiveAt: '2011-09-12',
      recordedAt: '2011-09-19T08:00:00.000Z',
      by: 'p-municipal',
    },
  ],
});

const onDesk = (node: typeof school, act = anAct()) => ({
  nodeId: node.id,
  kind: node.kind,
  names: node.names,
  version: 3,
  acts: [act],
});

const desk = {
  'GET /registry/nodes': { items: [town] },
  'GET /registry/acts': { items: [onDesk(school), onDesk(otherSchool, own)] },
  [`GET /registry/nodes/${school.id}`]: detailOf(school),
};

describe('the desk of acts', () => {
  test('waits', () => {
    answer({ 'GET /registry/acts': never });
    show(<ActsPage />, { as: 'municipal' });
    expect(screen.getByRole('status', { name: 'Загружаем…' })).toBeTruthy();
  });

  test('says what failed', async () => {
    answer({ 'GET /registry/acts': new Refused(403, 'foreignNode') });
    show(<ActsPage />, { as: 'municipal' });
    expect(await screen.findByText('Это не ваша территория')).toBeTruthy();
  });

  test('is empty when everything has been decided', async () => {
    answer({ 'GET /registry/acts': { items: [] } });
    show(<ActsPage />, { as: 'municipal' });
    expect(await screen.findByText('Ничего не ждёт приёмки')).toBeTruthy();
  });

  test('shows whose act waits how long; what one recorded oneself cannot be chosen', async () => {
    answer(desk);
    show(<ActsPage />, { as: 'municipal' });
    expect(await screen.findByText('ждёт 7 дней')).toBeTruthy();
    const [all, first, second] = screen.getAllByRole('checkbox') as HTMLInputElement[];
    expect([all?.disabled, first?.disabled, second?.disabled]).toEqual([false, false, true]);
    expect(screen.getByText('Внесли вы: примет другой человек')).toBeTruthy();
  });

  test('accepts many at once and says which were refused, and why', async () => {
    const sent = answer({
      ...desk,
      'POST /registry/acts/acceptances': {
        accepted: [],
        refused: [{ nodeId: school.id, actId: 'act-1', code: 'actsOverlap' }],
      },
    });
    show(<ActsPage />, { as: 'municipal' });
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Выбрать все' }));
    await userEvent.click(screen.getByRole('button', { name: 'Принять выбранные' }));
    expect(
      await screen.findByText('Аннинская СОШ № 1, акт № 12-о: На эту роль уже действует другой акт'),
    ).toBeTruthy();
    expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({
      items: [{ nodeId: school.id, actId: 'act-1' }],
    });
  });

  test('returns an act with a reason only', async () => {
    const path = `/registry/nodes/${school.id}/acts/act-1/return`;
    const sent = answer({ ...desk, [`PUT ${path}`]: { nodeId: school.id, version: 4, acts: [] } });
    show(<ActsPage />, { as: 'municipal' });
    await userEvent.click(await screen.findByRole('button', { name: 'Вернуть' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Вернуть' }));
    expect(within(dialog).getByText('Слишком коротко или мало')).toBeTruthy();
    expect(sent.some(({ method }) => method === 'PUT')).toBe(false);
    fill(within(dialog).getByRole('textbox', { name: 'Причина' }), 'Нет подписи');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Вернуть' }));
    await waitFor(() => expect(sent.find(({ method }) => method === 'PUT')?.path).toBe(path));
    const put = sent.find(({ method }) => method === 'PUT');
    expect([put?.body, put?.headers['if-match']]).toEqual([{ reason: 'Нет подписи' }, '"3"']);
  });

  test('of a municipality is only looked at by the department', async () => {
    answer(desk);
    show(<ActsPage />, { as: 'leadership', at: `/?desk=${town.id}` });
    expect(await screen.findByText(/Акты школ принимает их муниципалитет/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Принять' })).toBeNull();
  });
});

const report = {
  id: 'i-1',
  nodeId: town.id,
  status: 'hasErrors',
  counts: { added: 1, unchanged: 2, errors: 1 },
  recordedAt: '2011-09-20T08:00:00.000Z',
  recordedBy: 'p-municipal',
  version: 1,
  files: [
    { file: 'acts.csv', rows: 4, encoding: 'windows-1251', delimiter: ';', ignoredColumns: ['примечание'] },
  ],
  added: [
    {
      row: 2,
      nodeId: school.id,
      nodeName: 'Аннинская СОШ № 1',
      act: { type: 'order', number: '5', signedOn: '2011-09-01', signatory: 'Лаптев Г. И.' },
    },
  ],
  unchanged: [],
  errors: [{ file: 'acts.csv', row: 3, column: 'signed_on', value: '31.02.2011', code: 'notDay' }],
};

describe('a list of acts', () => {
  test('shows every error with its place and what to do, and is not written', async () => {
    answer({ 'GET /registry/acts/imports/i-1': report });
    show(<ActsPage />, { as: 'municipal', at: '/?tab=import&import=i-1' });
    const cell = await screen.findByText('31.02.2011');
    const line = cell.closest<HTMLElement>('[role=row]') as HTMLElement;
    expect(within(line).getByRole('rowheader').textContent).toBe('acts.csv');
    expect(
      within(line)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['3', 'signed_on', '31.02.2011', 'Такого дня нет. Пишите 13.05.2011 или 2011-05-13.']);
    expect(screen.getByText(/WINDOWS-1251, разделитель точка с запятой/)).toBeTruthy();
    expect(screen.getByText('Не использованы столбцы: примечание')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Записать акты' })).toBeNull();
  });

  test('is read first and recorded when a person says so', async () => {
    const ready = { ...report, status: 'ready', errors: [], counts: { added: 1, unchanged: 2, errors: 0 } };
    const sent = answer({
      'POST /registry/acts/imports': ready,
      'GET /registry/acts/imports/i-1': ready,
      'POST /registry/acts/imports/i-1/commit': { ...ready, status: 'committed', version: 2 },
    });
    const page = show(<ActsPage />, { as: 'municipal', at: '/?tab=import' });
    await userEvent.upload(
      screen.getByLabelText('Выбрать файл CSV'),
      new File(['x'], 'acts.csv', { type: 'text/csv' }),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Записать акты' }));
    expect(await screen.findByText(/Список записан/)).toBeTruthy();
    expect(page.search().get('import')).toBe('i-1');
    expect(
      sent.at(-1)?.headers['if-match'] ??
        sent.find(({ path }) => path.endsWith('/commit'))?.headers['if-match'],
    ).toBe('"1"');
  });
});
