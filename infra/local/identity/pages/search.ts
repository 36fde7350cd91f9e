import { type Role, roles } from '../../../../functions/shared/access/roles.ts';
import type { DemoPerson } from '../people.ts';

/** Up to as many people the whole list is seen at a glance, and a search field would only be in the way. */
export const listWithoutSearch = 12;

/** A group shows so many people; whoever stands further is reached by searching. */
const shownPerRole = 12;

export interface RoleGroup {
  role: Role;
  people: readonly DemoPerson[];
  /** How many more there are than shown. */
  hidden: number;
}

/** People by role in the order of the roles; with a query, only those in whom each of its words occurs. */
export function groupByRole(people: readonly DemoPerson[], query: string): RoleGroup[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const found = people.filter((person) => words.every((word) => searchable(person).includes(word)));
  return roles.flatMap((role) => {
    const ofRole = found.filter((person) => person.role === role);
    const shown = ofRole.slice(0, shownPerRole);
    return shown.length === 0 ? [] : [{ role, people: shown, hidden: ofRole.length - shown.length }];
  });
}

function searchable({ name, position, organisation }: DemoPerson): string {
  return folded([name, position, organisation].flatMap(({ ru, en }) => [ru, en]).join(' '));
}

/** People type «е» for «ё» and mind no capitals. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е');
}
