import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimsSchema } from '../../../functions/shared/access/claims.ts';
import { type Role, roles } from '../../../functions/shared/access/roles.ts';
import { createTokenIssuer } from './accessToken.ts';
import { fixedDirectory } from './people.ts';
import { audience, clientId, identityPath, oidcSettings, redirectPath } from './settings.ts';
import {
  authorization,
  Browser,
  type RunningIdentity,
  requestToken,
  signIn,
  somePeople,
  startIdentity,
} from './testing.ts';

let dataDir: string;
let running: RunningIdentity;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'identity-'));
  running = await startIdentity(dataDir);
});

afterAll(async () => {
  await running.stop();
  rmSync(dataDir, { recursive: true });
});

async function verified(token: string) {
  const { identity } = running;
  const { payload } = await jwtVerify(token, createLocalJWKSet(identity.jwks), {
    issuer: identity.issuer,
    audience: identity.audience,
  });
  return payload;
}

describe('signing in', () => {
  test.each(somePeople)('$sub gets an access token that says who they are', async (person) => {
    const tokens = await signIn(running.origin, person.sub);

    const payload = await verified(tokens.access_token);
    expect(claimsSchema.parse(payload)).toEqual({
      sub: person.sub,
      role: person.role,
      org: person.org,
      path: person.path,
      name: person.name.ru,
      email: person.email,
      locale: 'ru',
    });
    expect(payload.aud).toBe(audience);
    expect(payload.path).toBeInstanceOf(Array);
    expect(tokens.expires_in).toBe(3600);
    expect(decodeJwt(tokens.id_token)).toMatchObject({
      sub: person.sub,
      name: person.name.ru,
      role: person.role,
    });
  });

  test('a second application window needs no second choice while the session lasts', async () => {
    const browser = new Browser();
    await signIn(running.origin, 'demo-operator', browser);

    const { address } = await browser.follow(authorization(running.origin).address);

    expect(new URL(address).pathname).toBe(redirectPath);
    expect(new URL(address).searchParams.get('code')).toBeTruthy();
  });

  test('another person can be chosen when the application asks for a new sign-in', async () => {
    const browser = new Browser();
    await signIn(running.origin, 'demo-operator', browser);
    const { address, verifier } = authorization(running.origin, { prompt: 'login' });

    const page = await browser.follow(address);
    const switched = await browser.post(page.address, { sub: 'demo-trainer' });
    // A browser submits this page by itself: it ends the first person's session.
    const form = await switched.response.text();
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(form)?.[1] ?? '';
    const back = await browser.post(`${running.origin}${identityPath}/session/end/confirm`, {
      xsrf,
      logout: 'yes',
    });

    const { body } = await requestToken(running.origin, {
      grant_type: 'authorization_code',
      code: new URL(back.address).searchParams.get('code') ?? '',
      code_verifier: verifier,
      redirect_uri: `${running.origin}${redirectPath}`,
    });
    expect(decodeJwt(body.access_token).sub).toBe('demo-trainer');
  });

  test('localhost is served like the number: its own addresses, its own way back', async () => {
    const { port } = new URL(running.origin);
    const { authority } = oidcSettings(`http://localhost:${port}`, identityPath);

    const discovery = await fetch(`${authority}/.well-known/openid-configuration`);
    const described = (await discovery.json()) as Record<string, string>;
    const { address } = authorization(`http://localhost:${port}`);
    const page = await new Browser().follow(address);

    expect(described.token_endpoint).toBe(`http://localhost:${port}/identity/token`);
    expect(described.issuer).toBe(running.identity.issuer);
    expect(page.response.status).toBe(200);
  });
});

describe('what is refused', () => {
  test('a code without the verifier it was asked with', async () => {
    const browser = new Browser();
    const page = await browser.follow(authorization(running.origin).address);
    const back = await browser.post(page.address, { sub: 'demo-admin' });

    const { status, body } = await requestToken(running.origin, {
      grant_type: 'authorization_code',
      code: new URL(back.address).searchParams.get('code') ?? '',
      code_verifier: 'x'.repeat(43),
      redirect_uri: `${running.origin}${redirectPath}`,
    });

    expect(status).toBe(400);
    expect(body.error).toBe('invalid_grant');
  });

  test('a request without a challenge', async () => {
    const { address } = authorization(running.origin, { code_challenge: '', code_challenge_method: '' });

    const back = await new Browser().follow(address);

    expect(new URL(back.address).searchParams.get('error')).toBe('invalid_request');
  });

  test.each([
    [{ redirect_uri: 'https://elsewhere.example/signed-in' }, 'адрес, которого система не знает'],
    [{ client_id: 'somebody-else' }, 'приложение, которого система не знает'],
    [{ redirect_uri: 'https://elsewhere.example/', ui_locales: 'en' }, 'an address unknown here'],
  ])('an authorization request with %o, on a page in the product’s words', async (changes, words) => {
    const { response } = await new Browser().follow(authorization(running.origin, changes).address);

    expect(response.status).toBe(400);
    expect(await response.text()).toContain(words);
  });

  test('another resource than the API', async () => {
    const { address } = authorization(running.origin, { resource: 'urn:somebody:else' });

    const back = await new Browser().follow(address);

    expect(new URL(back.address).searchParams.get('error')).toBe('invalid_target');
  });

  test('a name that was pointed at this machine from outside', async () => {
    const server = await import('node:http');
    const status = await new Promise((resolve) => {
      const options = { headers: { host: 'rebound.example' } };
      server.get(`${running.origin}${identityPath}/jwks`, options, (response) =>
        resolve(response.statusCode),
      );
    });

    expect(status).toBe(421);
  });

  test('a token request from a page of another origin', async () => {
    const body = new URLSearchParams({
      client_id: clientId,
      grant_type: 'refresh_token',
      refresh_token: 'x',
    });
    const response = await fetch(`${running.origin}${identityPath}/token`, {
      method: 'POST',
      body,
      headers: { origin: 'https://elsewhere.example' },
    });

    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.status).toBe(400);
  });

  test('a refresh for somebody who has left the directory', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'identity-'));
    const staff = [...somePeople];
    const shrinking = await startIdentity(folder, fixedDirectory(staff));
    const { refresh_token } = await signIn(shrinking.origin, 'demo-admin');
    staff.splice(
      staff.findIndex(({ sub }) => sub === 'demo-admin'),
      1,
    );

    const { status } = await requestToken(shrinking.origin, { grant_type: 'refresh_token', refresh_token });

    expect(status).toBe(400);
    await shrinking.stop();
    rmSync(folder, { recursive: true });
  });
});

describe('across a restart', () => {
  test('tokens, refresh tokens and the browser’s session stay good', async () => {
    const browser = new Browser();
    const before = await signIn(running.origin, 'demo-school-1', browser);

    await running.restart();
    const { status, body } = await requestToken(running.origin, {
      grant_type: 'refresh_token',
      refresh_token: before.refresh_token,
    });

    expect((await verified(before.access_token)).sub).toBe('demo-school-1');
    expect(status).toBe(200);
    expect((await verified(body.access_token)).path).toEqual(['r-99', 'm-99602000', 's-9901']);
    const again = await browser.follow(authorization(running.origin).address);
    expect(new URL(again.address).searchParams.get('code')).toBeTruthy();
  });

  test('a refresh token works once, and its second use ends them all', async () => {
    const { refresh_token } = await signIn(running.origin, 'demo-operator');
    const first = await requestToken(running.origin, { grant_type: 'refresh_token', refresh_token });

    await running.restart();
    const second = await requestToken(running.origin, { grant_type: 'refresh_token', refresh_token });
    const next = await requestToken(running.origin, {
      grant_type: 'refresh_token',
      refresh_token: first.body.refresh_token,
    });

    expect([first.status, second.status, next.status]).toEqual([200, 400, 400]);
  });

  test('keys and sessions are readable by their owner only', () => {
    const files = readdirSync(dataDir);

    expect(files.sort()).toEqual(['keys.json', 'sessions.jsonl']);
    for (const file of files) expect(statSync(join(dataDir, file)).mode & 0o777).toBe(0o600);
  });
});

describe('signing out', () => {
  test('ends the session and the refresh token, and leads back to the start page', async () => {
    const browser = new Browser();
    const { id_token, refresh_token } = await signIn(running.origin, 'demo-partner', browser);
    const query = new URLSearchParams({
      id_token_hint: id_token,
      post_logout_redirect_uri: `${running.origin}/`,
      ui_locales: 'en',
    });

    const page = await browser.follow(`${running.origin}${identityPath}/session/end?${query}`);
    const asked = await page.response.text();
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(asked)?.[1] ?? '';
    const left = await browser.post(`${running.origin}${identityPath}/session/end/confirm`, {
      xsrf,
      logout: 'yes',
    });

    expect(asked).toContain('Sign out?');
    expect(asked).toContain('assets/sign-out.js');
    expect(left.address).toBe(`${running.origin}/`);
    const refreshed = await requestToken(running.origin, { grant_type: 'refresh_token', refresh_token });
    expect(refreshed.status).toBe(400);
    const next = await browser.follow(authorization(running.origin).address);
    expect(new URL(next.address).pathname).toContain('/sign-in/');
  });

  test('asks first when nothing proves whom the application means', async () => {
    const browser = new Browser();
    await signIn(running.origin, 'demo-partner', browser);

    const { response } = await browser.follow(`${running.origin}${identityPath}/session/end`);
    const asked = await response.text();

    expect(asked).toContain('Выйти из системы?');
    expect(asked).not.toContain('sign-out.js');
  });
});

describe('tokens for scripts', () => {
  test.each(roles)('a role is enough: %s', async (role: Role) => {
    const payload = await verified(await running.identity.issueToken(role));

    expect(claimsSchema.parse(payload).role).toBe(role);
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(3600);
  });

  test('are issued beside the running provider with its own keys, and the provider notices nothing', async () => {
    const { refresh_token } = await signIn(running.origin, 'demo-admin');
    const issue = await createTokenIssuer({
      issuer: running.identity.issuer,
      dataDir,
      people: fixedDirectory(somePeople),
    });

    expect((await verified(await issue('demo-municipal-2'))).org).toBe('m-99701000');
    const { status } = await requestToken(running.origin, { grant_type: 'refresh_token', refresh_token });
    expect(status).toBe(200);
  });

  test('are not issued to nobody', async () => {
    await expect(running.identity.issueToken('emperor')).rejects.toThrow('emperor');
  });

  test('an expired one does not verify', async () => {
    const token = await running.identity.issueToken('leadership', -1);

    await expect(verified(token)).rejects.toThrow('"exp" claim timestamp check failed');
  });
});
