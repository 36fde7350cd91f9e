import type { SourceSchool } from '../../contract/pull.ts';
import type { ToldWord } from '../../contract/trust.ts';
import type { Registered } from '../../gradebook/rules/matching.ts';

/** What a school's gradebook says of it: its line in the source's list, and the classes that have lessons. */
export function gradebookWord({ path, listed, pulled, fault }: SourceSchool): ToldWord | undefined {
  const schoolPath = pathOf(path);
  const last = pulled && fault ? (pulled.at > fault.at ? pulled : fault) : (pulled ?? fault);
  if (!schoolPath || !last || !listed) return undefined;
  const { name, code } = listed;
  return {
    path: schoolPath,
    source: 'gradebook',
    at: last.at,
    fact: last.pullId,
    said: {
      existence: true,
      name,
      ...(code && { code }),
      ...(pulled && pulled.classes > 0 && { classes: pulled.classes }),
    },
  };
}

/** The source's list has no such school. */
export function notListedWord({ path }: Registered, at: string, pullId: string): ToldWord[] {
  const schoolPath = pathOf(path);
  return schoolPath
    ? [{ path: schoolPath, source: 'gradebook', at, fact: pullId, said: { existence: false } }]
    : [];
}

export function pathOf([region, municipality, school]: readonly string[]): ToldWord['path'] | undefined {
  return region && municipality && school ? [region, municipality, school] : undefined;
}
