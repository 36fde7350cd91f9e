import type { Role } from '../../../functions/shared/access/roles.ts';
import type { NodeId, Wording } from '../../../functions/shared/words.ts';

/** Somebody who may sign in on this machine. */
export interface DemoPerson {
  sub: string;
  role: Role;
  /** The node the person acts for; for region-wide roles and the partner it is the region. */
  org: NodeId;
  /** From the region down to `org`, both included. */
  path: readonly NodeId[];
  name: Wording;
  position: Wording;
  organisation: Wording;
  email: string;
  locale: 'ru' | 'en';
}

/** Where the provider looks people up; asked anew each time, so that a changed role is in the next token. */
export interface PeopleDirectory {
  list(): Promise<readonly DemoPerson[]>;
  find(sub: string): Promise<DemoPerson | undefined>;
}

export function fixedDirectory(people: readonly DemoPerson[]): PeopleDirectory {
  return {
    list: async () => people,
    find: async (sub) => people.find((person) => person.sub === sub),
  };
}
