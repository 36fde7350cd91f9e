import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ownSchool, personOf, region } from '../shared/testing/people.ts';
import { aNotice, startMessaging, type TestMessaging, workingMorning } from './testing/messaging.ts';

let messaging: TestMessaging;
beforeEach(async () => {
  messaging = await startMessaging();
});
afterEach(() => messaging.stop());

const titles = ({ body }: { body: { items: { title: { ru: string } }[] } }) =>
  body.items.map(({ title }) => title.ru);
const list = (who: Parameters<TestMessaging['ask']>[0]) => messaging.ask(who, 'GET', '/notices');
const unread = async (who: Parameters<TestMessaging['ask']>[0]) =>
  (await messaging.ask(who, 'GET', '/notices/unread')).body.unread;
const colleague = { ...personOf('operator'), sub: 'p-colleague', name: 'Второй оператор' };
const later = (minutes: number) =>
  messaging.platform.clock.travelTo(new Date(Date.parse(workingMorning) + minutes * 60_000).toISOString());

describe('a notice', () => {
  test('of one cause is told once, however often it is sent', async () => {
    await messaging.tell(aNotice(), aNotice());
    later(5);
    await messaging.tell(aNotice());
    expect((await list('operator')).body).toMatchObject({ unread: 1, items: [{ read: false }] });
  });

  test('to a role reaches everybody who holds it there, and nobody else', async () => {
    await messaging.tell(aNotice());
    expect(await unread('operator')).toBe(1);
    expect(await unread(colleague)).toBe(1);
    for (const who of ['leadership', 'partner', 'school', 'municipal', 'admin', 'trainer'] as const)
      expect(await unread(who)).toBe(0);
    expect(await unread({ ...personOf('operator'), org: 'r-36', path: ['r-36'] })).toBe(0);
  });

  test('to a person finds them by their account and by their card in the registry', async () => {
    await messaging.tell(
      aNotice({ cause: 'by.account', to: { personId: 'p-operator' } }),
      aNotice({ cause: 'by.card', to: { personId: 'card-1' } }),
    );
    expect(await unread('operator')).toBe(2);
    expect(await unread(colleague)).toBe(0);
  });

  test('that reaches a person by two ways is shown once', async () => {
    await messaging.tell(aNotice(), aNotice({ to: { personId: 'p-operator' } }));
    expect((await list('operator')).body.items).toHaveLength(1);
    expect(await unread('operator')).toBe(1);
  });

  test('that cannot be read is set aside, and the others are told', async () => {
    expect(await messaging.tell({ cause: '?' }, aNotice())).toBe(1);
    expect(await unread('operator')).toBe(1);
  });
});

describe('reading', () => {
  test('is each reader’s own: one’s colleague still has it before them', async () => {
    await messaging.tell(aNotice());
    const [notice] = (await list('operator')).body.items;
    const reply = await messaging.ask('operator', 'PUT', '/notices/reading', { ids: [notice.id] });
    expect(reply.body).toEqual({ unread: 0 });
    expect((await list('operator')).body.items[0].read).toBe(true);
    expect(await unread(colleague)).toBe(1);
  });

  test('all marks what was told by then, not what comes later', async () => {
    await messaging.tell(aNotice({ cause: 'first' }), aNotice({ cause: 'second' }));
    await messaging.ask('operator', 'PUT', '/notices/reading', { until: workingMorning });
    expect(await unread('operator')).toBe(0);
    later(1);
    await messaging.tell(aNotice({ cause: 'third' }));
    expect(await unread('operator')).toBe(1);
    expect((await messaging.ask('operator', 'GET', '/notices?unread=true')).body.items).toHaveLength(1);
  });

  test('from two windows at once forgets neither', async () => {
    await messaging.tell(aNotice({ cause: 'first' }), aNotice({ cause: 'second' }));
    const { items } = (await list('operator')).body;
    await Promise.all(
      items.map(({ id }: { id: string }) =>
        messaging.ask('operator', 'PUT', '/notices/reading', { ids: [id] }),
      ),
    );
    expect(await unread('operator')).toBe(0);
  });

  test('of nothing at all is refused', async () => {
    expect((await messaging.ask('operator', 'PUT', '/notices/reading', {})).status).toBe(400);
  });
});

test('a long list is read in pages, newest first, from all boxes of a reader', async () => {
  for (const number of [1, 2, 3, 4, 5]) {
    later(number);
    const to = number % 2 === 0 ? { personId: 'p-operator' } : { role: 'operator' as const, nodeId: region };
    await messaging.tell(aNotice({ cause: `cause ${number}`, to, title: { ru: `№ ${number}`, en: '' } }));
  }
  const first = await messaging.ask('operator', 'GET', '/notices?limit=3');
  expect(titles(first)).toEqual(['№ 5', '№ 4', '№ 3']);
  const second = await messaging.ask('operator', 'GET', `/notices?limit=3&cursor=${first.body.next}`);
  expect(titles(second)).toEqual(['№ 2', '№ 1']);
  expect(second.body.next).toBeUndefined();
});

test('a school is told by its role at its own node', async () => {
  await messaging.tell(aNotice({ to: { role: 'school', nodeId: ownSchool } }));
  expect(await unread('school')).toBe(1);
});
