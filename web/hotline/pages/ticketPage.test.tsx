import { configure, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { refused, startTexts, stubApi, visit } from '../../shared/testing/page.tsx';
import { aFollowed, anEntryView } from '../testing/samples.ts';
import { en } from '../text/en.ts';
import { ru } from '../text/ru.ts';
import * as status from '../text/status.ts';
import { TicketPage } from './TicketPage.tsx';

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

beforeAll(() => startTexts({ status, hotline: { ru, en } }));
beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

const fill = (label: RegExp, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } });

describe('the page of a question', () => {
  const at = { path: '/tickets/:secret', at: '/tickets/t-1-key' };
  const page = () => visit(<TicketPage />, at);

  test('waits', () => {
    stubApi({});
    page();
    expect(screen.getByRole('status', { name: 'Загружаем…' })).toBeDefined();
  });

  test('says that a link leads nowhere', async () => {
    stubApi({ 'GET /hotline/tickets/*': refused(404, 'linkNotFound') });
    page();
    expect(await screen.findByText('По этой ссылке ничего нет')).toBeDefined();
  });

  test('shows what was asked and by when it is answered, script as letters', async () => {
    const text = '<script>alert(1)</script>';
    stubApi({ 'GET /hotline/tickets/*': aFollowed({ conversation: [anEntryView({ mine: true, text })] }) });
    page();
    expect(await screen.findByText(text)).toBeDefined();
    expect(screen.getByText(/Ответим до 20.09.2011, 12:00/)).toBeDefined();
    expect(screen.queryByText('Помог ли ответ?')).toBeNull();
  });

  test('rates a solution with one press, and reopens it by a word', async () => {
    const resolved = aFollowed({ status: 'resolved' });
    const calls = stubApi({
      'GET /hotline/tickets/*': resolved,
      'PUT /hotline/tickets/*/rating': { ...resolved, rating: { score: 4, at: '2011-09-20T07:00:00.000Z' } },
      'POST /hotline/tickets/*/replies': { status: 201, body: aFollowed({ status: 'inProgress' }) },
    });
    page();
    await userEvent.click(await screen.findByRole('button', { name: 'Оценка 4 из 5' }));
    expect(await screen.findByText('Спасибо. Ваша оценка: 4 из 5')).toBeDefined();
    fill(/осталось нерешённым/, 'Не помогло');
    await userEvent.click(screen.getByRole('button', { name: 'Открыть снова' }));
    await waitFor(() => expect(screen.getByText('В работе')).toBeDefined());
    expect(calls.find(({ method }) => method === 'POST')?.body).toContain('Не помогло');
  });
});
