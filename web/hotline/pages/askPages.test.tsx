import { configure, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { refused, startTexts, stubApi, visit } from '../../shared/testing/page.tsx';
import { aFollowed, anEntryView } from '../testing/samples.ts';
import { en } from '../text/en.ts';
import { ru } from '../text/ru.ts';
import * as status from '../text/status.ts';
import { AskPage } from './AskPage.tsx';
import { TicketPage } from './TicketPage.tsx';

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

beforeAll(() => startTexts({ status, hotline: { ru, en } }));
beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

const asked = { id: 't-1', number: '7K3Q-2MXA', secret: 't-1-key', path: '/tickets/t-1-key' };
const fill = (label: RegExp, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } });
const send = () => userEvent.click(screen.getByRole('button', { name: 'Отправить вопрос' }));

describe('asking', () => {
  const page = () => visit(<AskPage />, { path: '/ask' });

  test('says at each field what is missing, and sends nothing', async () => {
    const calls = stubApi({});
    page();
    await send();
    expect(screen.getByText('Заполните это поле')).toBeDefined();
    expect(screen.getByText('Укажите телефон или почту')).toBeDefined();
    expect(screen.getByText('Без согласия мы не сможем ответить')).toBeDefined();
    expect(calls.some(({ method }) => method === 'POST')).toBe(false);
  });

  test('finds the school by typing, sends, and shows the number with the link', async () => {
    const school = {
      id: 's-1',
      kind: 'school',
      regionId: 'r-20',
      names: [{ ru: 'Аннинская СОШ № 1', en: 'Anna School 1', since: '2010-09-01' }],
      legalPerson: true,
      opensOn: '2010-09-01',
      succession: [],
      version: 1,
      confirmed: true,
      platforms: [],
      confirmations: [],
      recordedAt: '2011-04-01T08:00:00.000Z',
    };
    const calls = stubApi({ 'GET /registry/nodes': { items: [school] }, 'POST /hotline/tickets': asked });
    page();
    fill(/^Школа/, 'анн 1');
    await userEvent.click(await screen.findByRole('button', { name: 'Аннинская СОШ № 1' }));
    fill(/^Ваш вопрос/, 'Не открывается журнал');
    fill(/^Телефон/, '+7 473 200-00-00');
    await userEvent.click(screen.getByRole('checkbox'));
    await send();
    expect(await screen.findByText('Номер обращения: 7K3Q-2MXA')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Открыть страницу обращения' }).getAttribute('href')).toBe(
      asked.path,
    );
    const sent = calls.find(({ method }) => method === 'POST');
    expect(JSON.parse(sent?.body ?? '')).toMatchObject({
      schoolId: 's-1',
      text: 'Не открывается журнал',
      consent: true,
    });
    expect(sent?.headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(localStorage.getItem('vnedrenie.draft.hotline.ask')).toBeNull();
  });

  test('keeps a draft on the device when the line is lost, and offers it again', async () => {
    stubApi({});
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('offline');
    });
    const first = page();
    fill(/^Ваш вопрос/, 'Не открывается журнал');
    fill(/^Телефон/, '+7 473 200-00-00');
    await userEvent.click(screen.getByRole('checkbox'));
    await send();
    expect(await screen.findByText(/Нет связи. Черновик на этом устройстве/)).toBeDefined();
    first.unmount();
    page();
    expect(screen.getByDisplayValue('Не открывается журнал')).toBeDefined();
    expect(screen.getByText('Это черновик, который вы начали раньше.')).toBeDefined();
  });

  test('says which file was refused, and keeps the text', async () => {
    stubApi({
      'POST /hotline/tickets': refused(422, 'attachmentRefused', { params: { name: 'договор.pdf' } }),
    });
    page();
    fill(/^Ваш вопрос/, 'Вопрос');
    fill(/^Телефон/, '200-00-00');
    await userEvent.click(screen.getByRole('checkbox'));
    await send();
    expect(await screen.findByText('Файл «договор.pdf» не принят')).toBeDefined();
    expect(screen.getByDisplayValue('Вопрос')).toBeDefined();
  });
});

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
