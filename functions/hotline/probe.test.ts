import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Notice } from '../messaging/contract.ts';
import type { Verdict } from '../shared/evidence.ts';
import { region } from '../shared/testing/people.ts';
import { probe, recount } from './lambda.ts';
import { startHotline, type TestHotline } from './testing/hotline.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let hotline: TestHotline;
let secrets: string[] = [];
beforeAll(async () => {
  hotline = await startHotline('2011-09-20T08:00:00.000Z');
});
afterAll(() => hotline.stop());
afterEach(() => vi.unstubAllGlobals());

/** The network between the probe and the public address: what is asked there reaches the product’s own routes. */
function connect() {
  vi.stubGlobal('fetch', async (url: string, init: RequestInit = {}) => {
    const path = url.replace('http://127.0.0.1:8393/api/public/hotline', '');
    const reply = await hotline.ask('public', init.method ?? 'GET', path, {
      ...(init.body !== undefined && { body: JSON.parse(String(init.body)) }),
      headers: init.headers as Record<string, string>,
    });
    if (reply.body.secret) secrets.push(reply.body.secret);
    return new Response(JSON.stringify(reply.body), { status: reply.status });
  });
}
const cut = () => vi.stubGlobal('fetch', async () => new Response('', { status: 502 }));
const runAt = async (time: string) => {
  hotline.travelTo(`2011-09-20T${time}:00.000Z`);
  await probe();
  await hotline.settle();
};
const availability = async () => (await hotline.ask('public', 'GET', `/availability?region=${region}`)).body;
const sent = <Message>(queue: string) =>
  hotline.platform.sent.filter((one) => one.queue === queue).map(({ message }) => message as Message);

test('asks and reads by the public path, and nobody at the desk ever sees it', async () => {
  expect(await availability()).toMatchObject({ state: 'unknown', months: [] });
  connect();
  secrets = [];
  await runAt('08:00');
  expect(await availability()).toMatchObject({
    state: 'works',
    months: [{ month: '2011-09', expected: 1, succeeded: 1, share: 100 }],
  });
  const [secret = ''] = secrets;
  const read = await hotline.ask('public', 'GET', `/tickets/${secret}`);
  expect(read.body.conversation[0].text).toContain('Проверка горячей линии');
  await recount();
  const days = { from: '2011-09-20', to: '2011-09-20' };
  const asOperator = async (path: string, query: Record<string, string> = {}) => {
    const reply = await hotline.ask('operator', 'GET', `${path}?${new URLSearchParams(query)}`);
    expect(reply.status, path).toBe(200);
    return reply.body;
  };
  for (const view of ['all', 'unassigned', 'mine', 'breaching'])
    expect((await asOperator('/tickets', { view })).items, view).toEqual([]);
  expect((await asOperator('/tickets', { view: 'all', q: 'проверка' })).items).toEqual([]);
  expect((await asOperator('/reports', days)).total.counts.asked).toBe(0);
  expect((await asOperator('/reports/rows', days)).items).toEqual([]);
  expect((await asOperator('/audit')).items).toEqual([]);
  const id = secret.slice(0, secret.lastIndexOf('-'));
  for (const path of [`/tickets/${read.body.id ?? id}/conversation`, `/tickets/${id}/conversation`])
    expect((await hotline.ask('operator', 'GET', path)).status).toBe(404);
  expect(sent('messaging.notices')).toEqual([]);
  expect(sent('guidance.questions')).toEqual([]);
  expect(hotline.platform.letters).toEqual([]);
  await hotline.ask('public', 'POST', `/tickets/${secret}/replies`, { body: { text: 'Ещё' } });
  await hotline.settle();
  expect((await asOperator('/tickets', { view: 'all' })).items).toEqual([]);
});

test('two failures in a row are an outage that is told once, and a success ends it', async () => {
  cut();
  await runAt('08:05');
  expect((await availability()).state).toBe('works');
  await runAt('08:10');
  await runAt('08:15');
  expect(await availability()).toMatchObject({
    state: 'outage',
    outages: [{ from: '2011-09-20T08:05:00.000Z' }],
  });
  const causes = () => sent<Notice>('messaging.notices').map(({ cause }) => cause);
  expect(causes()).toHaveLength(2);
  expect(sent<Notice>('messaging.notices').map(({ to }) => to)).toEqual([
    { role: 'leadership', nodeId: region },
    { role: 'operator', nodeId: region },
  ]);
  expect(sent<Verdict>('plan.verdicts').at(-1)).toMatchObject({
    nodeId: region,
    predicate: 'hotline.worksPermanently',
    history: [{ status: 'satisfied' }, { status: 'missing', because: { code: 'hotlineOutage' } }],
  });
  connect();
  await runAt('08:20');
  expect(await availability()).toMatchObject({
    state: 'works',
    months: [{ expected: 5, succeeded: 2, failed: 3, share: 40 }],
    outages: [{ from: '2011-09-20T08:05:00.000Z', to: '2011-09-20T08:20:00.000Z' }],
  });
  expect(new Set(causes()).size).toBe(4);
  expect(sent<Verdict>('plan.verdicts').at(-1)?.history.at(-1)).toMatchObject({
    because: { code: 'hotlineBelow' },
  });
});

test('a mark that the probe has not made hides nothing', async () => {
  const body = { text: 'Спрячьте меня', phone: '+7 473 200-00-00', consent: true, probe: 'made-up' };
  expect((await hotline.ask('public', 'POST', '/tickets', { body })).status).toBe(400);
});
