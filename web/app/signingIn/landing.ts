import type { Claims } from '../../../functions/shared/access/claims.ts';
import { ownPath } from '../ownPath.ts';
import { paths } from '../paths.ts';

/** Of two slashes the second begins the name of another site. */
const ownAddress = /^\/(?![/\\])/;

/**
 * Where a person goes after signing in: the page that was wanted. Who wanted none in particular and has a place of
 * one's own begins there: a school’s day starts with its tasks, not with the region.
 */
export function landingOf(wanted: unknown, person: Claims | undefined): string {
  const path = typeof wanted === 'string' && ownAddress.test(wanted) ? wanted : paths.overview;
  return path === paths.overview ? (ownPath(person) ?? path) : path;
}
