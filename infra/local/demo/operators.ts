import type { NodeId } from '../../../functions/shared/words.ts';
import type { DemoPerson } from '../identity/people.ts';

const names = ['Майя Игоревна Рогожина', 'Ольга Петровна Садовникова'] as const;

/** The hotline has three operators at work, of whom the first stands on the sign-in page. */
export const operatorSubs = ['demo-operator', ...names.map((_name, at) => `operator-${at + 2}`)] as const;

export function backstageOperators(regionId: NodeId): DemoPerson[] {
  return names.map((ru, at) => ({
    sub: `operator-${at + 2}`,
    role: 'operator',
    org: regionId,
    path: [regionId],
    name: { ru, en: ru },
    position: { ru: 'Оператор', en: 'Operator' },
    organisation: { ru: 'Региональный центр обработки информации', en: 'Regional processing centre' },
    email: `operator-${at + 2}@example.org`,
    locale: 'ru',
  }));
}
