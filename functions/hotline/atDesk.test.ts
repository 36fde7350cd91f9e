import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Notice } from '../messaging/contract.ts';
import type { Claims } from '../shared/access/claims.ts';
import { personOf } from '../shared/testing/people.ts';
import { startHotline, type TestHotline, type Who } from './testing/hotline.ts';

vi.setConfig({ testTimeout: 30_000 });

let hotline: TestHotline;
beforeAll(async () => {
  hotline = await startHotline();
});
afterAll(() => hotline.stop());

const colleague: Claims = { ...personOf('operator'), sub: 'p-ivanova', name: 'Иванова' };
const beat = (as: Who, id: string, body: object = {}) =>
  hotline.ask(as, 'PUT', `/tickets/${id}/presence`, { body });
const draft = (text: string) => ({ draft: { kind: 'answer', text } });
const at = (second: number) =>
  hotline.travelTo(new Date(Date.parse('2011-09-20T08:00:00.000Z') + second * 1000).toISOString());

describe('operators at one ticket', () => {
  test('see each other, who writes, and what; whoever stays away is gone', async () => {
    const { id } = await hotline.asked();
    at(0);
    await beat(colleague, id, draft('Добрый день'));
    expect((await beat('operator', id)).body.others).toEqual([
      {
        personId: 'p-ivanova',
        name: 'Иванова',
        isHere: true,
        isWriting: true,
        draft: { kind: 'answer', text: 'Добрый день', at: '2011-09-20T08:00:00.000Z' },
      },
    ]);
    expect((await beat(colleague, id)).body.others).toMatchObject([
      { personId: 'p-operator', isHere: true, isWriting: false },
    ]);
    at(60);
    expect((await beat('operator', id)).body.others).toMatchObject([
      { personId: 'p-ivanova', isHere: false, isWriting: false, draft: { text: 'Добрый день' } },
    ]);
    await beat(colleague, id, { draft: null });
    at(120);
    expect((await beat('operator', id)).body.others).toEqual([]);
  });

  test('find their own draft at another computer, until it is gone or a fortnight old', async () => {
    const { id } = await hotline.asked();
    at(0);
    await beat('operator', id, draft('Начало ответа'));
    expect((await beat('operator', id)).body.own.text).toBe('Начало ответа');
    await beat('operator', id, draft('Начало ответа и дальше'));
    expect((await beat('operator', id)).body.own.text).toBe('Начало ответа и дальше');
    at(15 * 86_400);
    expect((await beat(colleague, id)).body.others).toEqual([]);
    at(0);
    await beat('operator', id, { draft: null });
    expect((await beat('operator', id)).body.own).toBeUndefined();
  });

  test('of two windows of one person at once neither breaks', async () => {
    const { id } = await hotline.asked();
    const both = await Promise.all(
      [1, 2, 3, 4].map((window) => beat('operator', id, draft(`Окно ${window}`))),
    );
    expect(both.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });

  test('cost nothing while nothing is new', async () => {
    const { id } = await hotline.asked();
    at(0);
    await beat('operator', id, draft('Слова'));
    await hotline.deliver();
    at(4);
    const before = hotline.writes();
    await beat('operator', id, draft('Слова'));
    await beat('operator', id);
    expect(hotline.writes()).toBe(before);
  });

  test('are seen by no asker and no partner, in no reply at all', async () => {
    const { id, secret } = await hotline.asked();
    await hotline.ask('operator', 'POST', `/tickets/${id}/entries`, {
      body: { kind: 'handOver', text: 'Посмотрите' },
    });
    await beat(colleague, id, draft('Тайный черновик'));
    for (const who of ['partner', 'school', 'municipal', 'leadership', 'admin', 'trainer'] as const)
      expect((await beat(who, id)).body.code, who).toBe('notAllowed');
    const seen = await Promise.all([
      hotline.ask('public', 'GET', `/tickets/${secret}`),
      hotline.ask('partner', 'GET', `/tickets/${id}/conversation`),
      hotline.ask('partner', 'GET', '/tickets'),
      hotline.ask('leadership', 'GET', `/tickets/${id}/conversation`),
    ]);
    expect(seen.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(JSON.stringify(seen)).not.toMatch(/черновик|Иванова/);
  });
});

describe('giving a ticket to a colleague', () => {
  const give = (id: string, body: object) =>
    hotline.ask('operator', 'PUT', `/tickets/${id}/assignee`, { body });

  test('is to one who works at the desk, and from the one who holds it', async () => {
    const { id } = await hotline.asked();
    expect((await give(id, { operatorId: 'p-ivanova' })).body.code).toBe('operatorUnknown');
    const other = await hotline.asked();
    await hotline.ask(colleague, 'PUT', `/tickets/${other.id}/operator`, { body: {} });
    await hotline.deliver('again');
    const { body } = await hotline.ask('operator', 'GET', '/operators');
    expect(body.items.map(({ name }: { name: string }) => name)).toContain('Иванова');
    expect((await give(id, { operatorId: 'p-ivanova' })).body).toMatchObject({
      operator: { id: 'p-ivanova', name: 'Иванова' },
      status: 'inProgress',
    });
    hotline.platform.sent.length = 0;
    await hotline.deliver('again');
    const told = hotline.platform.sent
      .filter(({ queue }) => queue === 'messaging.notices')
      .map(({ message }) => message as Notice);
    expect(new Set(told.map(({ cause }) => cause)).size).toBe(1);
    expect(told[0]).toMatchObject({
      to: { personId: 'p-ivanova' },
      title: { ru: 'Вам поручено обращение: Не открывается журнал 7Б' },
      path: `/hotline?view=mine&ticket=${id}`,
    });
    await hotline.ask('operator', 'PUT', `/tickets/${other.id}/operator`, {
      body: { insteadOf: 'p-ivanova' },
    });
    const third = await hotline.asked();
    await hotline.ask('operator', 'PUT', `/tickets/${third.id}/operator`, { body: {} });
    expect((await give(third.id, { operatorId: 'p-ivanova' })).body.code).toBe('ticketTaken');
    const taken = await give(third.id, { operatorId: 'p-ivanova', insteadOf: 'p-operator' });
    expect(taken.body.operator.id).toBe('p-ivanova');
  });
});

describe('saved views', () => {
  const keep = (as: Who, body: object) => hotline.ask(as, 'POST', '/views', { body });
  const names = async (as: Who) =>
    (await hotline.ask(as, 'GET', '/views')).body.items.map(({ name }: { name: string }) => name);

  test('are one’s own or the team’s, and are removed by whom they belong to', async () => {
    const own = await keep('operator', { name: 'Моё', view: 'open', q: 'пароль' });
    const shared = await keep('operator', { name: 'Общее', view: 'open', queue: 'accounts', isShared: true });
    expect(await names('operator')).toEqual(['Моё', 'Общее']);
    expect(await names(colleague)).toEqual(['Общее']);
    const remove = (as: Who, { id }: { id: string }) =>
      hotline.ask(as, 'DELETE', `/views/${id}`, { headers: { 'if-match': '"1"' } });
    expect((await remove(colleague, own.body)).body.code).toBe('notAllowed');
    expect((await remove(colleague, shared.body)).status).toBe(200);
    expect(await names('operator')).toEqual(['Моё']);
    expect((await remove('operator', shared.body)).body.code).toBe('staleRecord');
  });
});
