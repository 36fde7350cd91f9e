import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** As Standard Webhooks write a shared secret: 24 to 64 random bytes. */
const prefix = 'whsec_';
const secretBytes = 32;
/** A receiver takes what was signed this long ago at most, so that what was overheard cannot be sent again later. */
const toleranceSeconds = 300;

export interface SignedHeaders {
  'webhook-id': string;
  'webhook-timestamp': string;
  'webhook-signature': string;
}

export function newSecret(): string {
  return `${prefix}${randomBytes(secretBytes).toString('base64')}`;
}

/**
 * Headers of Standard Webhooks 1.0: HMAC-SHA-256 over `id.timestamp.body`, once by each key that is good at the moment, so
 * that a receiver may change from one to the other whenever it likes.
 */
export function signed(id: string, body: string, sentAt: Date, secrets: readonly string[]): SignedHeaders {
  const timestamp = String(Math.floor(sentAt.getTime() / 1000));
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': secrets.map((secret) => `v1,${signatureOf(id, timestamp, body, secret)}`).join(' '),
  };
}

/** Whether a body came from whoever holds the secret, and lately. */
export function isSigned(headers: SignedHeaders, body: string, secret: string, now: Date): boolean {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures } = headers;
  const age = Math.abs(now.getTime() / 1000 - Number(timestamp));
  if (!(age <= toleranceSeconds)) return false;
  const expected = Buffer.from(signatureOf(id, timestamp, body, secret));
  return signatures.split(' ').some((one) => {
    const [version, signature = ''] = one.split(',', 2);
    const given = Buffer.from(signature);
    return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected);
  });
}

function signatureOf(id: string, timestamp: string, body: string, secret: string): string {
  const key = Buffer.from(secret.slice(prefix.length), 'base64');
  return createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
}
