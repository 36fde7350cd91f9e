import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LocalDomain } from '../domains.ts';
import { Gateway } from './gateway.ts';

interface SeenEvent {
  rawPath: string;
  rawQueryString: string;
  body?: string;
  isBase64Encoded: boolean;
  requestContext: { http: { method: string }; authorizer?: { jwt: { claims: Record<string, string> } } };
}

const issuer = 'http://127.0.0.1:1/identity';
const audience = 'vnedrenie-api';
let gateway: Gateway;
let seen: SeenEvent | undefined;
let tokenOf: (claims: Record<string, unknown>, expires?: string) => Promise<string>;

beforeAll(async () => {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'RS256' };
  const domain = {
    manifest: { domain: 'plan', routes: { guarded: true, public: true, own: ['/ims/oneroster'] } },
    invoke: async (_handler: string, event: unknown) => {
      seen = event as SeenEvent;
      return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: '{"ok":true}' };
    },
  } as unknown as LocalDomain;
  gateway = new Gateway([domain], { issuer, audience, jwks: { keys: [jwk] } });
  tokenOf = (claims, expires = '1h') =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'test' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(expires)
      .sign(privateKey);
});

const ask = async (path: string, init: RequestInit & { token?: string } = {}) => {
  seen = undefined;
  const headers = { ...(init.token && { authorization: `Bearer ${init.token}` }), ...init.headers };
  const response = await gateway.fetch(new Request(`http://127.0.0.1${path}`, { ...init, headers }));
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : undefined };
};

describe('guarded paths', () => {
  test('want a token', async () => {
    expect(await ask('/api/plan/plans')).toMatchObject({ status: 401, body: { code: 'notSignedIn' } });
    expect(seen).toBeUndefined();
  });

  test('refuse one that has expired, by its own code', async () => {
    const token = await tokenOf({ sub: 'p' }, '-1 minute');
    expect(await ask('/api/plan/plans', { token })).toMatchObject({
      status: 401,
      body: { code: 'tokenExpired' },
    });
  });

  test('refuse one that somebody else signed', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const forged = await new SignJWT({ sub: 'p', role: 'admin' })
      .setProtectedHeader({ alg: 'RS256', kid: 'test' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime('1h')
      .sign(privateKey);
    expect(await ask('/api/plan/plans', { token: forged })).toMatchObject({ status: 401 });
  });

  test('hand the claims over as the cloud’s gateway does, lists as [a b]', async () => {
    const token = await tokenOf({ sub: 'p', role: 'school', path: ['r-20', 'm-1'] });
    await ask('/api/plan/plans?asOf=2011-09-20', { token });
    expect(seen?.requestContext.authorizer?.jwt.claims).toMatchObject({ role: 'school', path: '[r-20 m-1]' });
    expect(seen).toMatchObject({ rawPath: '/api/plan/plans', rawQueryString: 'asOf=2011-09-20' });
  });
});

test('public paths need no token and get no claims', async () => {
  expect(await ask('/api/public/plan/plans')).toMatchObject({ status: 200 });
  expect(seen?.requestContext.authorizer).toBeUndefined();
});

test('paths of a standard reach the domain that guards them itself, with whatever token they carry', async () => {
  const headers = { authorization: 'Bearer of-its-own' };
  expect(await ask('/ims/oneroster/rostering/v1p2/orgs', { headers })).toMatchObject({ status: 200 });
  expect(seen).toMatchObject({ rawPath: '/ims/oneroster/rostering/v1p2/orgs', headers });
  expect(seen?.requestContext.authorizer).toBeUndefined();
  expect(await ask('/ims/other')).toMatchObject({ status: 404 });
});

test('HEAD answers as GET does, without a body', async () => {
  expect(await ask('/api/public/plan/plans', { method: 'HEAD' })).toEqual({ status: 200, body: undefined });
  expect(seen?.requestContext.http.method).toBe('HEAD');
});

test('files travel as base64, texts as they are', async () => {
  await ask('/api/public/plan/drafts', {
    method: 'POST',
    body: 'приказ',
    headers: { 'content-type': 'text/plain' },
  });
  expect(seen).toMatchObject({ body: 'приказ', isBase64Encoded: false });
  const bytes = new Uint8Array([0x50, 0x4b, 3, 4, 0xff]);
  await ask('/api/public/plan/drafts', {
    method: 'POST',
    body: bytes,
    headers: { 'content-type': 'application/zip' },
  });
  expect(seen?.isBase64Encoded).toBe(true);
  expect(Buffer.from(seen?.body ?? '', 'base64')).toEqual(Buffer.from(bytes));
});

test.each(['/api/nowhere/x', '/api/', '/other'])('%s is nobody’s', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: { code: 'notFound' } });
});

test('a body beyond the gateway’s limit is refused before it is read', async () => {
  const headers = { 'content-length': String(60 * 1024 * 1024), 'content-type': 'text/plain' };
  const reply = await ask('/api/public/plan/drafts', { method: 'POST', body: 'x', headers });
  expect(reply).toMatchObject({ status: 413, body: { code: 'bodyTooLarge' } });
  expect(seen).toBeUndefined();
});

test('a body that does not say how large it is is read no further than the limit', async () => {
  let parts = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull: (stream) => {
      parts += 1;
      stream.enqueue(new Uint8Array(1024 * 1024));
    },
  });
  const request = {
    method: 'POST',
    body: endless,
    duplex: 'half',
    headers: { 'content-type': 'text/plain' },
  };
  const reply = await ask('/api/public/plan/drafts', request as RequestInit);
  expect(reply).toMatchObject({ status: 413, body: { code: 'bodyTooLarge' } });
  expect(parts).toBeLessThan(14);
});

test('a path that cannot be decoded is passed on as it is', async () => {
  await ask('/api/public/plan/%E0%A4%A');
  expect(seen?.rawPath).toBe('/api/public/plan/%E0%A4%A');
});
