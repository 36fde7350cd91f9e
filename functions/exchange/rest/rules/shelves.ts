import type { ShelfName } from '../../contract/rest.ts';
import { type RosterObject, valuesAt } from './values.ts';

/** Which of the objects of a kind stand on a shelf. */
const stands: Partial<Record<ShelfName, (one: RosterObject) => boolean>> = {
  schools: ({ type }) => type === 'school',
  terms: ({ type }) => type === 'term' || type === 'semester',
  gradingPeriods: ({ type }) => type === 'gradingPeriod',
  teachers: (one) => valuesAt(one, 'roles.role').includes('teacher'),
};

/** The objects of a shelf in the order of their ids, each of them once. */
export function onShelf(shelf: ShelfName, objects: readonly RosterObject[]): RosterObject[] {
  const chosen = stands[shelf];
  const all = chosen ? objects.filter(chosen) : objects;
  const byId = new Map(all.map((one) => [one.sourcedId, one]));
  return [...byId.values()].sort((one, other) => (one.sourcedId < other.sourcedId ? -1 : 1));
}

/** The schools an object belongs to. */
export function schoolsOf(object: RosterObject): string[] {
  const paths = ['school.sourcedId', 'org.sourcedId', 'roles.org.sourcedId'];
  return [...new Set(paths.flatMap((path) => valuesAt(object, path)))];
}
