import { expect, test } from 'vitest';
import type { Preferences } from '../contract.ts';
import { recipientsOf } from './recipients.ts';

const chosen = (more: Partial<Preferences>): Preferences => ({
  sub: 'p-1',
  role: 'operator',
  nodeId: 'r-20',
  mail: 'atOnce',
  language: 'en',
  quietFrom: '20:00',
  quietTo: '09:00',
  version: 1,
  ...more,
});
const emails = (found: ReturnType<typeof recipientsOf>) => found.map(({ email, mail }) => `${email} ${mail}`);

test('people of the registry are written to by their own choices, or by the usual ones', () => {
  const people = [
    { id: 'card-1', email: 'a@example.org' },
    { id: 'card-2', email: 'b@example.org' },
    { id: 'card-3' },
  ];
  expect(emails(recipientsOf(people, [chosen({ personId: 'card-1' })]))).toEqual([
    'a@example.org atOnce',
    'b@example.org digest',
  ]);
});

test('an address of the account stands in for one that the card lacks', () => {
  expect(
    emails(recipientsOf([{ id: 'card-1' }], [chosen({ personId: 'card-1', email: 'own@example.org' })])),
  ).toEqual(['own@example.org atOnce']);
});

test('whoever’s card was closed is left out, an account that never had one is not', () => {
  const accounts = [
    chosen({ personId: 'card-closed', email: 'gone@example.org' }),
    chosen({ sub: 'p-2', email: 'new@example.org' }),
  ];
  expect(emails(recipientsOf([], accounts))).toEqual(['new@example.org atOnce']);
});

test('one address is written to once, however it is spelt', () => {
  const people = [
    { id: 'card-1', email: 'Same@example.org' },
    { id: 'card-2', email: 'same@example.org' },
  ];
  expect(recipientsOf(people, [])).toHaveLength(1);
});
