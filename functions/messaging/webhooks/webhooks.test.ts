import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ownSchool, region } from '../../shared/testing/people.ts';
import { retries } from '../lambda.ts';
import { noon, startPost, type TestPost } from '../testing/post.ts';
import { post as postTo } from './posting.ts';
import { isSigned, type SignedHeaders } from './rules/signing.ts';

// A busy machine may take its time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

interface Got {
  headers: SignedHeaders;
  body: string;
}

let post: TestPost;
let receiver: Server;
let url: string;
let answers: number[];
let got: Got[];

beforeAll(async () => {
  post = await startPost();
  post.platform.reachesPrivateNetworks = true;
  receiver = createServer(async (request, reply) => {
    got.push({ headers: request.headers as unknown as SignedHeaders, body: await bodyOf(request) });
    const status = answers.shift() ?? 200;
    // Answered never: whoever called gives up first.
    if (status > 0) reply.writeHead(status).end();
  });
  await new Promise<void>((resolve) => {
    receiver.listen(0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
});
afterAll(async () => {
  receiver.closeAllConnections();
  receiver.close();
  await post.stop();
});
beforeEach(() => {
  answers = [];
  got = [];
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

const letter = {
  subject: 'Сведения о подключении',
  text: 'Этого текста другим системам не видно.',
  addressing: { by: 'hand', to: [{ nodeId: ownSchool, role: 'school' }] },
};
const inState = async (state: string) =>
  (await post.ask('admin', 'GET', `/webhooks/deliveries?state=${state}`)).body.items;
const later = (minutes: number) =>
  post.platform.clock.travelTo(new Date(Date.parse(noon) + minutes * 60_000).toISOString());

test('an event is signed, tried again after faults under the same id, set aside when refused, and replayed', async () => {
  const subscription = { name: 'Дневник.ру', url, events: ['message.sent', 'message.answered'] };
  const webhook = await post.ask('admin', 'POST', '/webhooks', { body: subscription });
  expect(webhook.status).toBe(201);
  const { secret } = webhook.body;
  // The reply that made it is the only one that shows it.
  expect(JSON.stringify((await post.ask('admin', 'GET', '/webhooks')).body)).not.toContain(secret);

  answers = [500];
  const id = await post.send('operator', letter);
  expect(got).toHaveLength(1);
  expect(await inState('waiting')).toMatchObject([{ attempts: [{ status: 500 }], tries: 1 }]);
  await retries();
  expect(got).toHaveLength(1);
  later(2);
  await retries();
  expect(got).toHaveLength(2);
  const [first, second] = got as [Got, Got];
  expect(second.headers['webhook-id']).toBe(first.headers['webhook-id']);
  expect(isSigned(second.headers, second.body, secret, post.platform.clock.now())).toBe(true);
  expect(JSON.parse(second.body)).toMatchObject({
    type: 'message.sent',
    data: { messageId: id, addressees: 1 },
  });
  expect(second.body).not.toContain('не видно');
  expect(await inState('delivered')).toHaveLength(1);

  // The same event told twice goes once.
  const event = {
    id: 'message.sent.again',
    type: 'message.sent',
    regionId: region,
    timestamp: noon,
    data: {},
  };
  await post.platform.queues.send('messaging.events', [event, event]);
  await post.settle();
  expect(got).toHaveLength(3);

  answers = [422];
  await post.ask('school', 'POST', `/messages/${id}/threads/school.${ownSchool}/entries`, {
    body: { text: 'Подключимся' },
  });
  await post.settle();
  const [poison] = await inState('dead');
  expect(poison).toMatchObject({
    type: 'message.answered',
    deadBecause: 'refused',
    attempts: [{ status: 422 }],
  });
  expect(await told()).toEqual([expect.stringContaining('Не доставлены')]);
  expect((await post.ask('admin', 'GET', '/webhooks')).body.items[0].failsSince).toBeDefined();

  // Refused again, also on another day, the poison raises nothing more; other events get past it.
  const replay = async () => {
    const [{ id: deliveryId, version }] = await inState('dead');
    await post.ask('admin', 'PUT', `/webhooks/deliveries/${deliveryId}/replay`, { version });
    await post.settle();
  };
  later(2 * 24 * 60);
  answers = [422];
  await replay();
  await post.platform.queues.send('messaging.events', [{ ...event, id: 'message.sent.another' }]);
  await post.settle();
  expect(await inState('dead')).toHaveLength(1);
  expect(await told()).toHaveLength(1);
  await replay();
  expect(await inState('dead')).toEqual([]);
  expect(await told()).toEqual([
    expect.stringContaining('снова получает события'),
    expect.stringContaining('Не доставлены'),
  ]);
  expect((await post.ask('admin', 'GET', '/webhooks')).body.items[0].failsSince).toBeUndefined();
  expect(got.at(-1)?.headers['webhook-id']).toBe(poison.eventId);

  async function told(): Promise<string[]> {
    const { items } = (await post.ask('admin', 'GET', '/notices')).body;
    return items.map(({ title }: { title: { ru: string } }) => title.ru);
  }
});

test('while a key is changed events are signed by both, and its holder is shown it once', async () => {
  later(0);
  const subscription = { name: 'Другая система', url, events: ['message.withdrawn'] };
  const made = await post.ask('admin', 'POST', '/webhooks', { body: subscription });
  const path = `/webhooks/${made.body.id}/secrets`;
  const first: string = made.body.secret;
  const asked = { body: { oldForHours: 24 }, key: 'change-1' };
  const changed = await post.ask('admin', 'POST', path, asked);
  expect(changed).toMatchObject({ status: 201, body: { oldUntil: '2011-09-21T08:00:00.000Z' } });
  expect((await post.ask('admin', 'POST', path, asked)).body).toEqual(changed.body);
  const other = await post.ask('admin', 'POST', path, { ...asked, body: { oldForHours: 0 } });
  expect(other.body.code).toBe('idempotencyKeyReused');
  await post.settle();
  const { secret } = changed.body;
  const everywhere = JSON.stringify([
    (await post.ask('admin', 'GET', '/webhooks')).body,
    (await post.ask('admin', 'GET', '/audit')).body,
  ]);
  expect(everywhere).toContain('webhookSecretRotated');
  expect(everywhere).not.toContain(secret);
  expect(everywhere).not.toContain(first);

  const signedBy = async (id: string) => {
    const event = { id, type: 'message.withdrawn', regionId: region, timestamp: noon, data: {} };
    await post.platform.queues.send('messaging.events', [event]);
    await post.settle();
    const { headers, body } = got.at(-1) as Got;
    const now = post.platform.clock.now();
    return [first, secret].map((one) => isSigned(headers, body, one, now));
  };
  expect(await signedBy('withdrawn.1')).toEqual([true, true]);
  later(24 * 60);
  expect(await signedBy('withdrawn.2')).toEqual([false, true]);
  const leaked = await post.ask('admin', 'POST', path, { body: { oldForHours: 0 }, key: 'change-2' });
  expect(leaked.body.oldUntil).toBeUndefined();
  expect(await signedBy('withdrawn.3')).toEqual([false, false]);
});

test('a receiver that does not answer is given up, and a private address is not even called', async () => {
  answers = [0];
  const call = { url, body: '{}', headers: {}, timeoutMs: 200 };
  await expect(postTo({ ...call, privateToo: true })).rejects.toThrow('no reply in 200 ms');
  await expect(postTo({ ...call, privateToo: false })).rejects.toThrow('private network');
  const byName = url.replace('127.0.0.1', 'localhost');
  await expect(postTo({ ...call, url: byName, privateToo: false })).rejects.toThrow('private network');
  expect(got).toHaveLength(1);
  post.platform.reachesPrivateNetworks = false;
  const refused = await post.ask('admin', 'POST', '/webhooks', {
    body: { name: 'Соседний сервер', url, events: ['message.sent'] },
  });
  expect(refused.body).toMatchObject({ code: 'webhookAddressRefused' });
});
