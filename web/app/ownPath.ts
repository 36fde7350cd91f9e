import type { Claims } from '../../functions/shared/access/claims.ts';
import { paths } from './paths.ts';

/** The page of the municipality or school one works for. */
export function ownPath(person: Claims | undefined): string | undefined {
  if (person?.role === 'municipal') return paths.municipality(person.org);
  if (person?.role === 'school') return paths.school(person.org);
  return undefined;
}
