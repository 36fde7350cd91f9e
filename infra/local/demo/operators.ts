import type { NodeId } from '../../../functions/shared/words.ts';
import type { DemoPerson } from '../identity/people.ts';

const names = ['Ольга Петровна Садовникова'] as const;
const onSignInPage = ['demo-operator', 'demo-operator-2'] as const;
const subAt = (at: number) => `operator-${at + 1 + onSignInPage.length}`;

/** The hotline has three operators at work, of whom the first two stand on the sign-in page. */
export const operatorSubs = [...onSignInPage, ...names.map((_name, at) => subAt(at))] as const;

export function backstageOperators(regionId: NodeId): DemoPerson[] {
  return names.map((ru, at) => ({
    sub: subAt(at),
    role: 'operator',
    org: regionId,
    path: [regionId],
    name: { ru, en: ru },
    position: { ru: 'Оператор', en: 'Operator' },
    organisation: { ru: 'Региональный центр обработки информации', en: 'Regional processing centre' },
    email: `${subAt(at)}@example.org`,
    locale: 'ru',
  }));
}
