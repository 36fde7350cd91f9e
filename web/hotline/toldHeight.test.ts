import { expect, test } from 'vitest';
import { siteIn } from './toldHeight.ts';

test.each([
  ['?site=https%3A%2F%2Fdepartment.example', 'https://department.example'],
  ['?site=http%3A%2F%2Flocalhost%3A8393', 'http://localhost:8393'],
  ['?site=*', undefined],
  ['?site=https%3A%2F%2Fdepartment.example%2Fpage', undefined],
  ['?site=javascript%3Aalert(1)', undefined],
  ['', undefined],
])('the site in %s is %s', (search, site) => {
  expect(siteIn(search)).toBe(site);
});
