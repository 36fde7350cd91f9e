import type { Role } from '../../../functions/shared/access/roles.ts';
import { ownMunicipality, ownSchool, region } from '../../../functions/shared/testing/people.ts';
import { permissionMatrix } from '../permissionMatrix.ts';
import type { Place } from './places.ts';

export type Asker = Role | 'public';
type Reach = (typeof permissionMatrix)[keyof typeof permissionMatrix][Asker];

const reaches: Record<Reach, (place: Place) => boolean> = {
  P: () => true,
  R: ({ path }) => path[0] === region,
  M: ({ path }) => path[1] === ownMunicipality,
  S: ({ path }) => path.includes(ownSchool),
  O: () => false,
  '-': () => false,
};

/** Whether the customer's matrix lets somebody of the role do it to the place; to something of their own without one. */
export function isGranted(right: keyof typeof permissionMatrix, asker: Asker, place?: Place): boolean {
  const reach = permissionMatrix[right][asker];
  return place ? reaches[reach](place) : reach !== '-';
}
