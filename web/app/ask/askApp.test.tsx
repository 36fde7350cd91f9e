/** @jsxImportSource preact */
import { configure, fireEvent, screen, waitFor } from '@testing-library/dom';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { refused, stubApi } from '../../shared/testing/page.tsx';
import { AskApp } from './AskApp.tsx';

configure({ asyncUtilTimeout: 10_000 });

const asked = { id: 't-1', number: '7K3Q-2MXA', secret: 't-1-key', path: '/tickets/t-1-key' };
const school = { id: 's-1', names: [{ ru: 'Аннинская СОШ № 1', en: 'Anna School 1', since: '2010-09-01' }] };
let root: HTMLElement;

function open(more: { token?: string; isEmbedded?: boolean } = {}) {
  const { token, isEmbedded = false } = more;
  render(<AskApp token={token} regionId="r-20" isEmbedded={isEmbedded} language="ru" />, root);
}
const close = () => render(null, root);

beforeEach(() => {
  localStorage.clear();
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  close();
  root.remove();
  vi.unstubAllGlobals();
});

const fill = (label: RegExp, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name: label }), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const send = () => press('Отправить вопрос');

async function fillWhole(text = 'Не открывается журнал') {
  fill(/^Ваш вопрос/, text);
  fill(/^Телефон/, '+7 473 200-00-00');
  fireEvent.click(screen.getByRole('checkbox'));
  await waitFor(() => expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(true));
}

test('says at each field what is missing, and sends nothing', async () => {
  const calls = stubApi({});
  open();
  send();
  expect(await screen.findByText('Заполните это поле')).toBeDefined();
  expect(screen.getByText('Укажите телефон или почту')).toBeDefined();
  expect(screen.getByText('Без согласия мы не сможем ответить')).toBeDefined();
  expect(screen.getByRole('textbox', { name: /^Ваш вопрос/ }).getAttribute('aria-invalid')).toBe('true');
  expect(calls.some(({ method }) => method === 'POST')).toBe(false);
});

test('finds the school by typing, sends, and shows the number with the link', async () => {
  const calls = stubApi({ 'GET /registry/nodes': { items: [school] }, 'POST /hotline/tickets': asked });
  open();
  fill(/^Школа/, 'анн 1');
  fireEvent.click(await screen.findByRole('button', { name: 'Аннинская СОШ № 1' }));
  await fillWhole();
  send();
  expect(await screen.findByText('Номер обращения: 7K3Q-2MXA')).toBeDefined();
  const link = screen.getByRole('link', { name: 'Открыть страницу обращения' });
  expect(link.getAttribute('href')).toBe(asked.path);
  const sent = calls.find(({ method }) => method === 'POST');
  expect(sent?.url.pathname).toBe('/api/public/hotline/tickets');
  expect(JSON.parse(sent?.body ?? '')).toMatchObject({
    schoolId: 's-1',
    text: 'Не открывается журнал',
    consent: true,
  });
  expect(sent?.headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/);
  expect(localStorage.getItem('vnedrenie.draft.hotline.ask')).toBeNull();
});

test('who is signed in asks under their own name', async () => {
  const calls = stubApi({ 'POST /hotline/tickets': asked });
  open({ token: 'one' });
  await fillWhole();
  send();
  await screen.findByText('Номер обращения: 7K3Q-2MXA');
  const sent = calls.find(({ method }) => method === 'POST');
  expect(sent?.url.pathname).toBe('/api/hotline/tickets');
  expect(sent?.headers.get('authorization')).toBe('Bearer one');
});

test('keeps a draft on the device when the line is lost, and sends it again by the same key', async () => {
  const keys: (string | null)[] = [];
  stubApi({});
  vi.stubGlobal('fetch', async (_path: string, init: RequestInit = {}) => {
    if (init.method === 'POST') keys.push(new Headers(init.headers).get('idempotency-key'));
    throw new TypeError('offline');
  });
  open();
  await fillWhole();
  send();
  expect(await screen.findByText(/Нет связи. Черновик на этом устройстве/)).toBeDefined();
  send();
  await waitFor(() => expect(keys).toHaveLength(2));
  expect(keys[0]).toBe(keys[1]);
  close();
  open();
  expect(screen.getByDisplayValue('Не открывается журнал')).toBeDefined();
  expect(screen.getByText('Это черновик, который вы начали раньше.')).toBeDefined();
  press('Начать заново');
  await waitFor(() => expect(screen.queryByDisplayValue('Не открывается журнал')).toBeNull());
  expect(localStorage.getItem('vnedrenie.draft.hotline.ask')).toBeNull();
});

test('says which file was refused, and keeps the text', async () => {
  stubApi({
    'POST /hotline/tickets': refused(422, 'attachmentRefused', { params: { name: 'договор.pdf' } }),
  });
  open();
  await fillWhole('Вопрос');
  send();
  expect(await screen.findByText('Файл «договор.pdf» не принят')).toBeDefined();
  expect(screen.getByText('Номер запроса для поддержки: r-1')).toBeDefined();
  expect(screen.getByDisplayValue('Вопрос')).toBeDefined();
});

test('speaks English when asked, and within another page has no head of its own', async () => {
  stubApi({});
  open();
  press('English');
  expect(await screen.findByRole('heading', { name: 'Ask the hotline' })).toBeDefined();
  expect(document.documentElement.lang).toBe('en');
  close();
  open({ isEmbedded: true });
  expect(screen.queryByRole('banner')).toBeNull();
});
