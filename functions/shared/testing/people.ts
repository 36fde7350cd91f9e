import type { Claims } from '../access/claims.ts';

/** One person of every role, in a region with two municipalities and a school in each. */
export const region = 'r-20';
export const ownMunicipality = 'm-20602000';
export const foreignMunicipality = 'm-20604000';
export const ownSchool = 's-20602000-001';
export const foreignSchool = 's-20604000-001';

export const people = {
  leadership: { sub: 'p-leadership', role: 'leadership', org: region, path: [region], name: 'Руководитель' },
  operator: { sub: 'p-operator', role: 'operator', org: region, path: [region], name: 'Оператор' },
  trainer: { sub: 'p-trainer', role: 'trainer', org: region, path: [region], name: 'Тренер' },
  municipal: {
    sub: 'p-municipal',
    role: 'municipal',
    org: ownMunicipality,
    path: [region, ownMunicipality],
    name: 'Специалист',
  },
  school: {
    sub: 'p-school',
    role: 'school',
    org: ownSchool,
    path: [region, ownMunicipality, ownSchool],
    name: 'Администратор школы',
  },
  partner: { sub: 'p-partner', role: 'partner', org: region, path: [region], name: 'Поддержка' },
  admin: { sub: 'p-admin', role: 'admin', org: region, path: [region], name: 'Администратор' },
} as const satisfies Record<string, Omit<Claims, 'path'> & { path: readonly string[] }>;

export function personOf(role: keyof typeof people): Claims {
  const person = people[role];
  return { ...person, path: [...person.path] };
}
