import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { EditionView } from '../../../functions/exchange/contract/editions.ts';
import { exchangeContract } from '../../../functions/exchange/rules/contract/contract.ts';
import { refused, startTexts, stubApi, visit } from '../../shared/testing/page.tsx';
import { ContractPage } from '../pages/ContractPage.tsx';
import { en } from '../text/en.ts';
import { ru } from '../text/ru.ts';

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });

beforeAll(() => startTexts({ exchange: { ru, en } }));
afterEach(() => vi.unstubAllGlobals());

const at = '2011-09-19T06:00:00.000Z';
const anEdition = (more: Partial<EditionView> = {}): EditionView => ({
  number: 2,
  note: 'Смены занятий',
  laidOut: { at, by: 'p-1', byName: 'Оператор' },
  wantedFrom: '2011-10-03',
  reworks: [],
  remarks: [
    { id: 'r-1', side: 'partner', place: { file: 'classes.csv' }, text: 'Нужно число', at, by: 'p-2' },
  ],
  approvals: [],
  version: 3,
  state: 'agreeing',
  contract: {
    ...exchangeContract,
    edition: 2,
    files: exchangeContract.files.slice(0, 2),
    errors: exchangeContract.errors.slice(0, 3),
  },
  difference: {
    from: 1,
    to: 2,
    verdict: 'breaking',
    changes: [
      {
        rule: 'columnRenamed',
        verdict: 'breaking',
        place: { file: 'orgs.csv' },
        from: 'site',
        to: 'address',
      },
    ],
  },
  ...more,
});
const card = { ...anEdition(), openRemarks: 1, remarks: 1 };
const lists = { 'GET /exchange/contract/editions': { inForce: 1, items: [card] } };
const page = (role: 'leadership' | 'operator' | 'partner') =>
  visit(<ContractPage />, { path: '/exchange/contract', at: '/exchange/contract?edition=2', role });

test('waits, and says what failed', async () => {
  stubApi({});
  const { unmount } = page('leadership');
  expect(screen.getByRole('status', { name: 'Загружаем…' })).toBeDefined();
  unmount();
  stubApi({ 'GET /exchange/contract/editions': refused(500, 'fault') });
  page('leadership');
  expect(await screen.findByText('Ошибка на нашей стороне')).toBeDefined();
});

test('an open remark blocks the approval; the rule of each change is told in words', async () => {
  stubApi({ ...lists, 'GET /exchange/contract/editions/2': anEdition() });
  page('leadership');
  const approve = await screen.findByRole('button', { name: ru.sheet.approve });
  expect((approve as HTMLButtonElement).disabled).toBe(true);
  const changes = screen.getByRole('region', { name: 'Что изменилось против редакции 1' });
  expect(within(changes).getByText(ru.change.breaking)).toBeDefined();
  expect(within(changes).getByText(new RegExp(ru.rule.columnRenamed)).textContent).toContain(
    'site → address',
  );
});

test('an edition is compared with any other, and the other stands in the address', async () => {
  stubApi({
    ...lists,
    'GET /exchange/contract/editions/2': anEdition(),
    'GET /exchange/contract/difference': { from: 0, to: 2, verdict: 'compatible', changes: [] },
  });
  const { router } = page('partner');
  const changes = await screen.findByRole('region', { name: 'Что изменилось против редакции 1' });
  await userEvent.click(within(changes).getByRole('combobox', { name: ru.change.against }));
  await userEvent.click(await screen.findByRole('option', { name: ru.edition.prototype }));
  expect(await screen.findByText(ru.change.none)).toBeDefined();
  expect(router.state.location.search).toContain('against=0');
});

test('whoever lays editions out changes a column with its reason and the remark that asked for it', async () => {
  const calls = stubApi({
    ...lists,
    'GET /exchange/contract/editions/2': anEdition(),
    'PUT /exchange/contract/editions/2/contract': anEdition({ version: 4 }),
  });
  page('operator');
  await userEvent.click(await screen.findByRole('button', { name: /^academicSessions\.csv/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Добавить столбец в academicSessions.csv' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByRole('textbox', { name: /^Столбец/ }), 'shift');
  await userEvent.type(within(dialog).getByRole('textbox', { name: /^Почему/ }), 'По замечанию');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Сохранить' }));
  await vi.waitFor(() => expect(calls.at(-1)?.url.pathname).toContain('/contract'));
  const put = calls.find(({ method }) => method === 'PUT');
  const { contract } = JSON.parse(put?.body ?? '{}') as Pick<EditionView, 'contract'>;
  const { files } = contract;
  expect(files.find(({ name }) => name === 'academicSessions.csv')?.columns.at(-1)).toEqual({
    name: 'shift',
    type: 'text',
    isRequired: false,
    isLate: true,
  });
});

test('a file is taken out or added with what that does to older packages, and not while others refer to it', async () => {
  const calls = stubApi({
    ...lists,
    'GET /exchange/contract/editions/2': anEdition({
      contract: { ...anEdition().contract, files: exchangeContract.files.slice(0, 3) },
    }),
    'PUT /exchange/contract/editions/2/contract': anEdition({ version: 4 }),
  });
  const sentFiles = () =>
    (JSON.parse(calls.filter(({ method }) => method === 'PUT').at(-1)?.body ?? '{}') as EditionView).contract
      .files;
  page('operator');
  await userEvent.click(await screen.findByRole('button', { name: /^academicSessions\.csv/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Убрать файл academicSessions.csv' }));
  let dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/ссылаются: courses\.csv/)).toBeDefined();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Отмена' }));
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

  await userEvent.click(screen.getByRole('button', { name: /^courses\.csv/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Убрать файл courses.csv' }));
  dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(new RegExp(ru.change.breaking))).toBeDefined();
  await userEvent.type(within(dialog).getByRole('textbox', { name: /^Почему/ }), 'Не нужен');
  await userEvent.click(within(dialog).getByRole('button', { name: ru.rework.drop }));
  await vi.waitFor(() => expect(sentFiles().map(({ name }) => name)).not.toContain('courses.csv'));
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

  await userEvent.click(screen.getByRole('button', { name: ru.rework.addFile }));
  dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(new RegExp(ru.change.compatible))).toBeDefined();
  await userEvent.click(within(dialog).getByRole('checkbox', { name: ru.rework.fileIsLate }));
  expect(within(dialog).getByText(new RegExp(ru.change.breaking))).toBeDefined();
  await userEvent.type(within(dialog).getByRole('textbox', { name: /^Имя файла/ }), 'shifts');
  await userEvent.type(within(dialog).getByRole('textbox', { name: /^Почему/ }), 'Смены занятий');
  await userEvent.click(within(dialog).getByRole('button', { name: ru.rework.save }));
  await vi.waitFor(() =>
    expect(sentFiles().at(-1)).toMatchObject({ name: 'shifts.csv', columns: { length: 3 } }),
  );
});
