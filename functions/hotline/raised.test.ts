import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { queueOf } from '../shared/testing/events.ts';
import { ownMunicipality, ownSchool } from '../shared/testing/people.ts';
import { raised } from './lambda.ts';
import { raisedTicketId } from './raised.ts';
import { hotlineReader } from './reading.ts';
import { startHotline, type TestHotline } from './testing/hotline.ts';

// Ten writers at once over the embedded database take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let hotline: TestHotline;
beforeAll(async () => {
  hotline = await startHotline();
}, 60_000);
afterAll(() => hotline.stop());

const at = '2011-09-20T07:00:00.000Z';
const raise = (cause: string) => ({
  kind: 'raise',
  cause,
  schoolId: ownSchool,
  queue: 'accounts',
  subject: 'Школа больше пяти рабочих дней ждёт код активации',
  text: 'Заявка подана 12.09.2011, код до сих пор не получен.',
  at,
});
const settle = (cause: string) => ({ kind: 'settle', cause, text: 'Школа получила код 20.09.2011.', at });
const tell = async (...messages: object[]) => (await raised(queueOf(messages))).batchItemFailures.length;
const conversation = async (cause: string) =>
  (await hotline.ask('operator', 'GET', `/tickets/${raisedTicketId(cause)}/conversation`)).body;
const ticketsOf = async (who: 'operator' | 'municipal' | 'school') =>
  (await hotline.ask(who, 'GET', '/tickets?view=all')).body.items;

describe('a cause', () => {
  test('opens exactly one ticket, told twice in one batch, again later, and by ten at once', async () => {
    expect(await tell(raise('wait 1'), raise('wait 1'))).toBe(0);
    expect(await tell(raise('wait 1'))).toBe(0);
    const failures = await Promise.all(Array.from({ length: 10 }, () => tell(raise('wait 2'))));
    expect(failures).toEqual(Array(10).fill(0));
    expect(await ticketsOf('operator')).toHaveLength(2);
    expect((await conversation('wait 2')).conversation).toHaveLength(1);
  });

  test('is asked by the school: it and its municipality read it, and its clocks run', async () => {
    for (const who of ['school', 'municipal'] as const) expect(await ticketsOf(who)).toHaveLength(2);
    expect(await conversation('wait 1')).toMatchObject({
      schoolId: ownSchool,
      municipalityId: ownMunicipality,
      queue: 'accounts',
      status: 'new',
      askerKind: 'administration',
      due: { clock: 'firstResponse' },
      conversation: [{ kind: 'question', side: 'asker', byName: 'Автоматически' }],
    });
  });

  test('is found by whoever named it', async () => {
    const found = await hotlineReader(hotline.platform).raised(['wait 1', 'never']);
    expect([...found.keys()]).toEqual(['wait 1']);
    expect(found.get('wait 1')).toMatchObject({
      number: (await conversation('wait 1')).number,
      status: 'new',
    });
  });
});

describe('once the cause is gone', () => {
  test('a ticket nobody has touched is resolved, with the reason, once', async () => {
    expect(await tell(settle('wait 1'), settle('wait 1'))).toBe(0);
    await Promise.all([tell(settle('wait 1')), tell(settle('wait 1'))]);
    const { status, conversation: entries } = await conversation('wait 1');
    expect(status).toBe('resolved');
    expect(entries.map(({ kind, text }: { kind: string; text: string }) => [kind, text])).toEqual([
      ['question', raise('').text],
      ['resolved', settle('').text],
    ]);
    expect(await tell(raise('wait 1'))).toBe(0);
    expect((await conversation('wait 1')).status).toBe('resolved');
  });

  test('one that an operator has taken gets a note that the school does not see', async () => {
    const id = raisedTicketId('wait 2');
    await hotline.ask('operator', 'PUT', `/tickets/${id}/operator`, { body: {} });
    expect(await tell(settle('wait 2'), settle('wait 2'))).toBe(0);
    const seen = await conversation('wait 2');
    expect(seen.status).toBe('inProgress');
    expect(seen.conversation.map(({ kind }: { kind: string }) => kind)).toEqual(['question', 'note']);
    const school = await hotline.ask('school', 'GET', `/tickets/${id}/conversation`);
    expect(school.body.conversation).toHaveLength(1);
  });

  test('told before the ticket is there, it comes again', async () => {
    expect(await tell(settle('wait 3'))).toBe(1);
    expect(await tell(raise('wait 3'), settle('wait 3'))).toBe(0);
    expect((await conversation('wait 3')).status).toBe('resolved');
  });
});
