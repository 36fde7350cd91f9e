import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type RestView, shelfNames } from '../../../functions/exchange/contract/rest.ts';
import { refused, startTexts, stubApi, visit } from '../../shared/testing/page.tsx';
import { en } from '../text/en.ts';
import { ru } from '../text/ru.ts';
import { RestPage } from './RestPage.tsx';
import { nextIn, trialPath } from './trial.ts';

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });

beforeAll(() => startTexts({ exchange: { ru, en } }));
afterEach(() => vi.unstubAllGlobals());

const at = '2011-09-12T06:00:00.000Z';
const key = {
  id: 'key-00000001',
  regionId: 'r-20',
  name: 'Электронная библиотека',
  until: '2999-12-31',
  createdAt: at,
  version: 3,
};
const view: RestView = {
  roster: {
    edition: 'выпуск',
    assembledAt: at,
    counts: Object.fromEntries(shelfNames.map((name, index) => [name, index + 1])) as never,
    version: 1,
  },
  keys: [
    { ...key, secretMadeAt: at, usedAt: at },
    { ...key, id: 'key-00000002', name: 'Чужая система', revokedAt: at },
  ],
  pageSize: { usual: 100, most: 1000 },
};
const page = (role: 'partner' | 'admin') =>
  visit(<RestPage />, { path: '/exchange/rest', at: '/exchange/rest', role });

test('says what failed, and that there are neither lists nor keys yet', async () => {
  stubApi({ 'GET /exchange/rest': refused(500, 'fault') });
  const { unmount } = page('admin');
  expect(await screen.findByText('Ошибка на нашей стороне')).toBeDefined();
  unmount();
  stubApi({ 'GET /exchange/rest': { ...view, roster: undefined, keys: [] } });
  page('admin');
  expect(await screen.findByText(ru.rest.service.none)).toBeDefined();
  expect(screen.getByText(ru.rest.keys.empty)).toBeDefined();
  expect(screen.queryByRole('button', { name: ru.rest.keys.add })).toBeNull();
});

test('a new secret is asked about first, told once, and taken over into the trial call', async () => {
  const calls = stubApi({
    'GET /exchange/rest': view,
    'PUT /exchange/rest/keys/*/secret': { key: { ...key, version: 4 }, secret: 'тайна' },
    'POST /ims/oneroster/token': { access_token: 't' },
    'GET /ims/oneroster/rostering/v1p2/orgs': { orgs: [] },
  });
  page('partner');
  const lines = await screen.findAllByRole('listitem');
  expect(lines[0]?.textContent).toContain(ru.rest.keys.state.inForce);
  expect(within(lines[1] as HTMLElement).queryByRole('button', { name: /Отозвать/ })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Новый секрет ключа «Электронная библиотека»' }));
  expect(calls.some(({ method }) => method === 'PUT')).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: ru.rest.asking.secret }));
  expect(await screen.findByText('тайна')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: ru.rest.secret.tryIt }));
  await userEvent.click(await screen.findByRole('button', { name: ru.rest.trial.send }));
  const reply = await screen.findByRole('region', { name: ru.rest.trial.reply });
  expect(reply.textContent).toContain('"orgs": []');
  const sent = new URLSearchParams(calls.find(({ method }) => method === 'POST')?.body);
  expect(sent.get('client_secret')).toBe('тайна');
});

test('a call and the page after it keep what they are asked by', () => {
  expect(trialPath({ list: 'orgs', id: ' a/b ', query: '?fields=name' })).toBe('/orgs/a%2Fb?fields=name');
  expect(trialPath({ list: 'users', id: '', query: '' })).toBe('/users');
  const service = 'https://a.example/ims/oneroster/rostering/v1p2';
  expect(
    nextIn(
      `<${service}/users?limit=5&offset=0>; rel="first", <${service}/users?limit=5&offset=5>; rel="next"`,
    ),
  ).toBe('/users?limit=5&offset=5');
  expect(nextIn('')).toBeUndefined();
});
