import fc from 'fast-check';
import encodeQR from 'qr';
import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { doorAddress } from '../../../functions/seminars/rules/codes.ts';
import { answered, type Door, type Guest, hereOn, meet, readCode } from './doorList.ts';

const guest = (more: Partial<Guest> = {}): Guest => ({
  code: 'K7M-2QX',
  name: 'Зайцева Вера',
  standing: 'booked',
  seen: {},
  ...more,
});
const now = { date: '2011-09-19', at: '2011-09-19T06:10:00.000Z' };
const door = (guests: Guest[], queue: Door['queue'] = []) => ({ sessionId: 'session-1', guests, queue });

test('a code is taken once, and a second time it is said when the first was, sent or not', () => {
  const met = meet(door([guest()]), ' k7m 2qx', now);
  expect(met).toEqual({ result: 'marked', name: 'Зайцева Вера', checkIn: { code: 'K7M-2QX', ...now } });
  const queue = met.result === 'marked' ? [met.checkIn] : [];
  const later = { ...now, at: '2011-09-19T07:00:00.000Z' };
  expect(meet(door([guest()], queue), 'K7M-2QX', later)).toMatchObject({ result: 'already', at: now.at });
  const sent = guest({ seen: { '2011-09-19': '2011-09-19T06:00:00.000Z' } });
  expect(meet(door([sent]), 'K7M-2QX', later)).toMatchObject({
    result: 'already',
    at: '2011-09-19T06:00:00.000Z',
  });
  expect(meet(door([sent]), 'K7M-2QX', { ...now, date: '2011-09-20' })).toMatchObject({ result: 'marked' });
});

test.each([
  ['a cancelled booking', guest({ standing: 'cancelled' }), 'K7M-2QX', 'cancelled'],
  ['somebody who waits', guest({ standing: 'notBooked' }), 'K7M-2QX', 'notBooked'],
  ['a code that is not on the list', guest(), 'AAA-AAA', 'unknownCode'],
  [
    'a drawn code of another session',
    guest(),
    doorAddress('http://x', 'session-2', 'K7M-2QX'),
    'otherSession',
  ],
])('%s is told apart', (_what, one, text, result) => {
  expect(meet(door([one]), text, now).result).toBe(result);
});

test('what is drawn is read as it was meant, and what is typed as it stands', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.stringMatching(/^[2-9A-Z]{3}-[2-9A-Z]{3}$/), (sessionId, code) => {
      expect(readCode(doorAddress('https://vnedrenie.example', sessionId, code))).toEqual({
        code,
        sessionId,
      });
      expect(readCode(code)).toEqual({ code });
    }),
  );
});

test('those are here who were marked or wait to be sent, each once', () => {
  const seen = guest({ code: 'A', seen: { '2011-09-19': now.at } });
  const all = [seen, guest({ code: 'B' }), guest({ code: 'C' }), guest({ code: 'D', standing: 'cancelled' })];
  const queue = ['A', 'B'].map((code) => ({ code, ...now }));
  expect(hereOn(door(all, queue), '2011-09-19')).toEqual({ here: 2, of: 3 });
});

test('what is drawn for a participant is read by the reader that comes with us', () => {
  const text = doorAddress('https://vnedrenie.example', '016039zs40qr6gff11vd8v6ey1', 'K7M-2QX');
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const side = modules.length * 4;
  const shades = Array.from({ length: side * side }, (_, at) => {
    const isDark = modules[Math.floor(at / side / 4)]?.[Math.floor((at % side) / 4)];
    return [...(isDark ? [0, 0, 0] : [255, 255, 255]), 255];
  });
  const data = Uint8ClampedArray.from(shades.flat());
  expect(readCode(decodeQR({ data, width: side, height: side }))).toEqual({
    code: 'K7M-2QX',
    sessionId: '016039zs40qr6gff11vd8v6ey1',
  });
});

test('whom the server has taken is seen at once, and whom it has refused is not', () => {
  const guests = ['A', 'B'].map((code) => ({ code, name: code, standing: 'booked' as const, seen: {} }));
  const queue = ['A', 'B'].map((code) => ({ code, date: '2011-09-20', at: '2011-09-20T06:00:00.000Z' }));
  const door = answered({ sessionId: 's-1', guests, readAt: '', queue }, queue, queue.slice(0, 1));
  expect(door.queue).toEqual([]);
  expect(door.guests.map(({ seen }) => seen)).toEqual([{ '2011-09-20': '2011-09-20T06:00:00.000Z' }, {}]);
});
