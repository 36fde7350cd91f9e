import { expect, test } from 'vitest';
import type { Claims } from '../../../functions/shared/access/claims.ts';
import { paths } from '../paths.ts';
import { landingOf } from './landing.ts';

const school: Claims = { sub: 'p-1', role: 'school', org: 's-1', path: ['r-20', 'm-1', 's-1'] };
const municipal: Claims = { sub: 'p-2', role: 'municipal', org: 'm-1', path: ['r-20', 'm-1'] };
const leader: Claims = { sub: 'p-3', role: 'leadership', org: 'r-20', path: ['r-20'] };

test.each([
  ['/', school, paths.school('s-1')],
  ['/', municipal, paths.municipality('m-1')],
  ['/', leader, '/'],
  ['/grid?show=overdue', school, '/grid?show=overdue'],
  ['/?asOf=2011-06-01', school, '/?asOf=2011-06-01'],
  ['https://elsewhere.example', leader, '/'],
  ['//elsewhere.example', leader, '/'],
  [undefined, undefined, '/'],
])('who wanted %s lands on the own page or on what was wanted', (wanted, person, landing) => {
  expect(landingOf(wanted, person)).toBe(landing);
});
