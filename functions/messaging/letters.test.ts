import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { personOf, region } from '../shared/testing/people.ts';
import { aNotice, startMessaging, type TestMessaging, workingMorning } from './testing/messaging.ts';

let messaging: TestMessaging;
beforeEach(async () => {
  messaging = await startMessaging();
});
afterEach(() => messaging.stop());

const usual = { mail: 'digest', language: 'ru', quietFrom: '21:00', quietTo: '08:00' };
const choose = (more: object, version = 0) =>
  messaging.ask('operator', 'PUT', '/preferences', { ...usual, ...more }, version);
const lettersTo = (address: string) => messaging.platform.letters.filter(({ to }) => to === address);
const at = (instant: string) => messaging.platform.clock.travelTo(instant);
/** The end of quiet hours of the next working day. */
const nextMorning = '2011-09-21T04:00:00.000Z';

describe('letters', () => {
  test('wait for the morning and come as one, by people’s cards, and not to who has left', async () => {
    await messaging.tell(aNotice({ cause: 'first' }), aNotice({ cause: 'second' }));
    await messaging.runLetters();
    expect(messaging.platform.letters).toEqual([]);
    at(nextMorning);
    await messaging.runLetters();
    await messaging.runLetters();
    expect(messaging.platform.letters.map(({ to }) => to).sort()).toEqual([
      'first@example.org',
      'second@example.org',
    ]);
    const [letter] = lettersTo('first@example.org');
    expect(letter?.subject).toBe('Внедрение: 2 уведомления');
    expect(letter?.text).toContain('http://127.0.0.1:8393/hotline?ticket=t-1');
  });

  test('come at once to whoever chose so, in the language chosen', async () => {
    await choose({ mail: 'atOnce', language: 'en' });
    await messaging.tell(aNotice());
    expect(lettersTo('first@example.org')).toMatchObject([
      { subject: 'The asker has added to the question', text: expect.stringContaining('Still not open') },
    ]);
    expect(lettersTo('second@example.org')).toEqual([]);
  });

  test('are not sent to whoever wants none, not even urgent ones', async () => {
    await choose({ mail: 'none' });
    await messaging.tell(aNotice({ urgent: true }));
    expect(messaging.platform.letters.map(({ to }) => to)).toEqual(['second@example.org']);
  });

  test('keep quiet at night and on days off, unless they are urgent', async () => {
    await choose({ mail: 'atOnce' });
    at('2011-09-23T19:00:00.000Z');
    await messaging.tell(aNotice());
    await messaging.tell(aNotice({ cause: 'fire', urgent: true, title: { ru: 'Сбой', en: '' } }));
    expect(lettersTo('first@example.org').map(({ subject }) => subject)).toEqual(['Сбой']);
    for (const quiet of ['2011-09-24T08:00:00.000Z', '2011-09-26T03:59:00.000Z']) {
      at(quiet);
      await messaging.runLetters();
      expect(lettersTo('first@example.org')).toHaveLength(1);
    }
    at('2011-09-26T04:00:00.000Z');
    await messaging.runLetters();
    expect(lettersTo('first@example.org')).toHaveLength(2);
  });

  test('go to an address without an account, once for a cause', async () => {
    const to = { email: 'parent@example.org', language: 'en' } as const;
    await messaging.tell(aNotice({ to }), aNotice({ to }));
    expect(lettersTo('parent@example.org')).toHaveLength(1);
  });

  test('go to an account without a card once it has made its choices', async () => {
    const trainer = { ...personOf('trainer'), email: 'trainer@example.org' };
    await messaging.ask(trainer, 'PUT', '/preferences', { ...usual, mail: 'atOnce' }, 0);
    await messaging.tell(aNotice({ to: { role: 'trainer', nodeId: region } }));
    await messaging.tell(aNotice({ cause: 'own', to: { personId: trainer.sub } }));
    expect(lettersTo('trainer@example.org')).toHaveLength(2);
  });

  test('that the mail service did not take go with the next run, without a second one', async () => {
    const { send } = messaging.platform.mail;
    messaging.platform.mail.send = () => Promise.reject(new Error('busy'));
    const urgent = aNotice({ to: { personId: 'card-1' }, urgent: true });
    expect(await messaging.tell(urgent)).toBe(1);
    messaging.platform.mail.send = send;
    expect(await messaging.tell(urgent)).toBe(0);
    await messaging.runLetters();
    expect(lettersTo('first@example.org')).toHaveLength(1);
  });

  test('of two runs at once are sent once', async () => {
    await messaging.tell(aNotice());
    at(nextMorning);
    await Promise.all([messaging.runLetters(), messaging.runLetters()]);
    expect(lettersTo('first@example.org')).toHaveLength(1);
  });
});

describe('choices', () => {
  test('are the usual ones until somebody chooses, with the address of the card', async () => {
    const { body } = await messaging.ask('operator', 'GET', '/preferences');
    expect(body).toEqual({ ...usual, email: 'first@example.org', version: 0 });
  });

  test('of two windows the later hears of the earlier', async () => {
    expect((await choose({ mail: 'none' })).body).toMatchObject({ mail: 'none', version: 1 });
    expect((await choose({ mail: 'atOnce' })).body.code).toBe('staleRecord');
    expect((await choose({ mail: 'atOnce' }, 1)).body.version).toBe(2);
  });

  test.each([{ quietFrom: '25:00' }, { mail: 'sometimes' }, { email: 'other@example.org' }])(
    'refuse %o',
    async (wrong) => {
      expect((await choose(wrong)).status).toBe(400);
    },
  );
});

test('nobody reads another person’s choices', async () => {
  await choose({ mail: 'none' });
  at(workingMorning);
  expect((await messaging.ask('trainer', 'GET', '/preferences')).body).toMatchObject({
    mail: 'digest',
    version: 0,
  });
});
