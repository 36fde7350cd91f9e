import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';
import { expect, test } from 'vitest';
import { claimsSchema } from '../../../functions/shared/access/claims.ts';
import { handler } from './accessClaims.ts';

const headmistress = {
  sub: '7c1d',
  'custom:role': 'school',
  'custom:org': 's-20602000-001',
  'custom:path': 'r-20 m-20602000 s-20602000-001',
  name: 'Администратор школы',
  email: 'school@example.org',
  locale: 'ru',
};

function signingIn(userAttributes: Record<string, string>): PreTokenGenerationV2TriggerEvent {
  return {
    request: { userAttributes, groupConfiguration: {} },
    response: {},
  } as PreTokenGenerationV2TriggerEvent;
}

test('a token says of its bearer what the API asks of it', async () => {
  const { response } = await handler(signingIn(headmistress));
  const added = response.claimsAndScopeOverrideDetails.accessTokenGeneration?.claimsToAddOrOverride;
  expect(claimsSchema.parse({ sub: headmistress.sub, ...added })).toEqual({
    sub: '7c1d',
    role: 'school',
    org: 's-20602000-001',
    path: ['r-20', 'm-20602000', 's-20602000-001'],
    name: 'Администратор школы',
    email: 'school@example.org',
    locale: 'ru',
  });
});

test('the subject stays as the pool gives it', async () => {
  const { response } = await handler(signingIn(headmistress));
  const added = response.claimsAndScopeOverrideDetails.accessTokenGeneration?.claimsToAddOrOverride;
  expect(added).not.toHaveProperty('sub');
});

const unfinished = [
  ['no role', { 'custom:role': '' }],
  ['a role that nobody has', { 'custom:role': 'superuser' }],
  ['no organisation', { 'custom:org': '' }],
  ['no path', { 'custom:path': '' }],
  ['a path that ends elsewhere', { 'custom:path': 'r-20 m-20602000' }],
] as const;
test.each(unfinished)('a person with %s is not signed in', async (_what, attributes) => {
  await expect(handler(signingIn({ ...headmistress, ...attributes }))).rejects.toThrow();
});
