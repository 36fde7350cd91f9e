import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Delivery, WebhookRow } from '../../../functions/messaging/contract/webhooks.ts';
import { en as appEn } from '../../app/text/en.ts';
import { ru as appRu } from '../../app/text/ru.ts';
import { type Replies, refused, startTexts, stubApi, visit } from '../../shared/testing/page.tsx';
import { en } from '../text/postEn.ts';
import { ru } from '../text/postRu.ts';
import { WebhooksPage } from './WebhooksPage.tsx';

// A busy machine may take its time.
vi.setConfig({ testTimeout: 30_000 });

beforeAll(() => startTexts({ post: { ru, en }, app: { ru: appRu, en: appEn } }));
afterEach(() => vi.unstubAllGlobals());

const at = '2011-09-20T06:00:00.000Z';
const webhook: WebhookRow = {
  id: 'webhook-1',
  regionId: 'r-20',
  name: 'Дневник.ру',
  url: 'https://hooks.example.org/1',
  events: ['message.sent'],
  active: true,
  failsSince: at,
  version: 1,
};
const poison: Delivery = {
  id: 'delivery-1',
  webhookId: 'webhook-1',
  regionId: 'r-20',
  eventId: 'message.sent.message-1',
  type: 'message.sent',
  body: '{}',
  state: 'dead',
  deadBecause: 'refused',
  attempts: [{ at, status: 422 }],
  tries: 1,
  dueAt: at,
  version: 3,
};
const around: Replies = {
  'GET /messaging/webhooks': { items: [webhook] },
  'GET /messaging/webhooks/deliveries': { items: [poison] },
};
const page = () => visit(<WebhooksPage />, { path: '/webhooks', role: 'admin' });

describe('receivers of events', () => {
  test('fail, and are empty, in their own words', async () => {
    stubApi({ ...around, 'GET /messaging/webhooks': refused(500, 'fault') });
    const failed = page();
    expect(await screen.findByText('Ошибка на нашей стороне')).toBeDefined();
    failed.unmount();
    stubApi({
      'GET /messaging/webhooks': { items: [] },
      'GET /messaging/webhooks/deliveries': { items: [] },
    });
    page();
    expect(await screen.findByText(ru.webhooks.empty)).toBeDefined();
    expect(await screen.findByText(ru.webhooks.noneAdvice.dead)).toBeDefined();
  });

  test('that take nothing say so, and what was set aside is sent again over the version that was read', async () => {
    const calls = stubApi({
      ...around,
      'PUT /messaging/webhooks/deliveries/delivery-1/replay': { ...poison, state: 'waiting', version: 4 },
    });
    page();
    expect(await screen.findByText(/^не принимает события с/)).toBeDefined();
    const list = await screen.findByRole('table', { name: ru.webhooks.deliveries });
    expect(within(list).getByText(/HTTP 422/)).toBeDefined();
    await userEvent.click(within(list).getByRole('button', { name: /message\.sent\.message-1/ }));
    expect(calls.find(({ method }) => method === 'PUT')?.headers.get('if-match')).toBe('"3"');
  });

  test('get a new key, shown until its window is closed, with the time the old one has', async () => {
    const calls = stubApi({
      ...around,
      'POST /messaging/webhooks/webhook-1/secrets': {
        secret: 'whsec_bmV3',
        since: at,
        oldUntil: '2011-09-27T06:00:00.000Z',
      },
    });
    page();
    await userEvent.click(await screen.findByRole('button', { name: /^Сменить ключ подписи/ }));
    await userEvent.click(screen.getByRole('radio', { name: ru.webhooks.overlap[168] }));
    await userEvent.click(screen.getByRole('button', { name: ru.webhooks.rotate }));
    expect(await screen.findByDisplayValue('whsec_bmV3')).toBeDefined();
    expect(screen.getByText(/^Старый ключ действует до/)).toBeDefined();
    const sent = calls.find(({ method }) => method === 'POST');
    expect(sent?.body).toBe('{"oldForHours":168}');
    expect(sent?.headers.get('idempotency-key')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: ru.webhooks.keptIt }));
    expect(screen.queryByDisplayValue('whsec_bmV3')).toBeNull();
  });

  test('are shown the key of a new one once it is added', async () => {
    stubApi({
      ...around,
      'POST /messaging/webhooks': { ...webhook, id: 'webhook-2', secret: 'whsec_Zmlyc3Q=' },
    });
    page();
    await userEvent.click(await screen.findByRole('button', { name: ru.webhooks.add }));
    await userEvent.click(screen.getByLabelText(new RegExp(`^${ru.webhooks.name}`)));
    await userEvent.paste('Журнал');
    await userEvent.click(screen.getByLabelText(new RegExp(`^${ru.webhooks.url}`)));
    await userEvent.paste('https://hooks.example.org/2');
    await userEvent.click(screen.getByRole('button', { name: 'Сохранить' }));
    expect(await screen.findByDisplayValue('whsec_Zmlyc3Q=')).toBeDefined();
  });
});
