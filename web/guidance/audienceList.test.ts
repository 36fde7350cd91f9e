import { expect, test } from 'vitest';
import { audienceList } from './audienceList.ts';

const names = { teachers: 'Учителям', administration: 'Администрации школ' };
const nameOf = (audience: string) => names[audience as keyof typeof names];

test('only the first audience of a row has a capital letter', () => {
  expect(audienceList(['teachers', 'administration'], nameOf)).toBe('Учителям, администрации школ');
  expect(audienceList([], nameOf)).toBe('');
});
