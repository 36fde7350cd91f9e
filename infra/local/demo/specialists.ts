import type { NodeId } from '../../../functions/shared/words.ts';
import type { DemoPerson } from '../identity/people.ts';
import { seeded } from './seeded.ts';
import { inventedName } from './story/names.ts';
import type { DemoMunicipality } from './story/places.ts';

/** Every municipality has a specialist at work, though only two of them stand on the sign-in page. */
export function specialist({ id, oktmo }: DemoMunicipality): DemoPerson {
  const ru = inventedName(seeded(Number(oktmo)));
  return {
    sub: specialistOf(id),
    role: 'municipal',
    org: id,
    path: [`r-${oktmo.slice(0, 2)}`, id],
    name: { ru, en: ru },
    position: { ru: 'Специалист отдела образования', en: 'Education officer' },
    organisation: { ru: id, en: id },
    email: `${specialistOf(id)}@example.org`,
    locale: 'ru',
  };
}

export function specialistOf(municipality: NodeId): string {
  return `specialist-of-${municipality}`;
}
