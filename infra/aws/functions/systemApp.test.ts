import { expect, test } from 'vitest';
import { fixedClock } from '../../../functions/shared/clock.ts';
import { systemApp } from './systemApp.ts';

const environment = {
  AUTHORITY: 'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_test',
  CLIENT_ID: 'client',
  SCOPE: 'openid vnedrenie-api/api',
  REGION_ID: 'r-20',
};
const now = '2011-09-20T08:00:00.000Z';
const app = systemApp(environment, fixedClock(now));

test('says that it is well, and what time it is there', async () => {
  const reply = await app.request('/api/health');
  expect(await reply.json()).toEqual({ status: 'ok', at: now });
  expect(reply.headers.get('cache-control')).toBe('no-store');
});

test('tells pages where to sign in, which region they are for, and the time', async () => {
  const reply = await app.request('/config.json');
  expect(await reply.json()).toEqual({
    oidc: {
      authority: environment.AUTHORITY,
      clientId: 'client',
      redirectPath: '/signed-in',
      postLogoutPath: '/',
      resource: '',
      audience: 'client',
      scope: 'openid vnedrenie-api/api',
    },
    regionId: 'r-20',
    clock: { now, standsStill: false },
  });
});

test('does not start without its settings', () => {
  expect(() => systemApp({ ...environment, CLIENT_ID: undefined }, fixedClock(now))).toThrow();
});
