import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aDelivery } from '../../testing/builders.ts';
import { faultOf, isPublicAddress } from './addresses.ts';
import { afterAttempt, mostTries, replayed, waitSeconds } from './retrying.ts';
import { isSigned, newSecret, signed } from './signing.ts';

const at = '2011-09-20T08:00:00.000Z';

describe('a signature', () => {
  test('is the one of the standard’s own example', () => {
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    const headers = signed('msg_p5jXN8AQM9LWM0D4loKWxJek', '{"test": 2432232314}', new Date(1614265330_000), [
      secret,
    ]);
    expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  test('holds for what was sent and for nothing else', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ minLength: 1 }),
        fc.integer({ min: -900, max: 900 }),
        (body, more, age) => {
          const secret = newSecret();
          const sentAt = new Date(at);
          const headers = signed('event-1', body, sentAt, [secret]);
          const now = new Date(sentAt.getTime() + age * 1000);
          expect(isSigned(headers, body, secret, now)).toBe(Math.abs(age) <= 300);
          expect(isSigned(headers, body + more, secret, sentAt)).toBe(false);
          expect(isSigned(headers, body, newSecret(), sentAt)).toBe(false);
          expect(isSigned({ ...headers, 'webhook-id': 'event-2' }, body, secret, sentAt)).toBe(false);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('an attempt', () => {
  test('that fails is made again later and later, and is set aside in the end', () => {
    let delivery = aDelivery();
    const waits: number[] = [];
    for (let count = 0; count < mostTries; count += 1) {
      const before = delivery.dueAt;
      delivery = afterAttempt(delivery, { at: before, status: 500, taken: false }, 0.5);
      waits.push(Date.parse(delivery.dueAt) - Date.parse(before));
    }
    expect(waits.slice(0, -1)).toEqual([...waits.slice(0, -1)].sort((a, b) => a - b));
    expect(delivery).toMatchObject({ state: 'dead', deadBecause: 'notTaken', tries: mostTries });
    expect(replayed(delivery, at)).toMatchObject({
      state: 'waiting',
      tries: 0,
      dueAt: at,
      eventId: delivery.eventId,
    });
    expect(replayed(delivery, at).deadBecause).toBeUndefined();
  });

  test('waits around its moment, never half as long nor twice', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: mostTries }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (tries, luck) => {
          const middle = waitSeconds(tries, 0.5);
          expect(waitSeconds(tries, luck)).toBeGreaterThanOrEqual(Math.floor(middle * 0.8));
          expect(waitSeconds(tries, luck)).toBeLessThanOrEqual(Math.ceil(middle * 1.2));
        },
      ),
    );
  });

  test.each([
    [200, 'delivered', undefined],
    [400, 'dead', 'refused'],
    [422, 'dead', 'refused'],
    [410, 'dead', 'refused'],
    [429, 'waiting', undefined],
    [503, 'waiting', undefined],
    [301, 'waiting', undefined],
  ] as const)('answered with %i leaves it %s', (status, state, because) => {
    const taken = status >= 200 && status < 300;
    const after = afterAttempt(aDelivery(), { at, status, taken }, 0.5);
    expect([after.state, after.deadBecause]).toEqual([state, because]);
  });
});

test.each([
  ['93.184.216.34', true],
  ['2606:2800:220:1:248:1893:25c8:1946', true],
  ['10.1.2.3', false],
  ['127.0.0.1', false],
  ['169.254.169.254', false],
  ['172.31.255.255', false],
  ['192.168.1.1', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['::1', false],
  ['fd00::1', false],
  ['fe80::1', false],
  ['::ffff:10.0.0.1', false],
  ['64:ff9b::a00:1', false],
  ['not an address', false],
])('whether %s can be reached by anybody: %s', (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected);
});

test.each([
  ['https://hooks.example.org/x', undefined],
  ['http://hooks.example.org/x', 'notHttps'],
  ['https://localhost/x', 'private'],
  ['https://printer/x', 'private'],
  ['https://db.internal/x', 'private'],
  ['https://127.1/x', 'private'],
  ['https://0x7f000001/x', 'private'],
  ['https://[::1]/x', 'private'],
  ['https://name:word@hooks.example.org/x', 'credentials'],
])('%s is refused as %s outside of one machine', (url, fault) => {
  expect(faultOf(url, { privateToo: false })).toBe(fault);
});

test('on one machine its own addresses are taken, a password in them is not', () => {
  expect(faultOf('http://127.0.0.1:9000/x', { privateToo: true })).toBeUndefined();
  expect(faultOf('http://a:b@127.0.0.1/x', { privateToo: true })).toBe('credentials');
});
