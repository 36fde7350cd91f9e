import type { NodeId } from '../../../shared/words.ts';
import { spelled } from '../../rules/spelling.ts';
import type { ListedSchool } from '../source.ts';

/** A school of the register, as far as a source's list is held against it. */
export interface Registered {
  nodeId: NodeId;
  path: NodeId[];
  name: string;
  /** Every spelling of its name. */
  names: readonly string[];
  code?: string | undefined;
  externalId?: string | undefined;
}

export interface Matched {
  nodeId: NodeId;
  path: NodeId[];
  name: string;
  sourceId: string;
  /** What the source itself calls it. */
  listed?: Pick<ListedSchool, 'name' | 'code'> | undefined;
}

/**
 * Finds each registered school in the source's list: by the id the register keeps, else by the register's code, else by
 * a name that only one school on either side bears. What is not found for certain is left to people.
 */
export function matchSchools(
  registered: readonly Registered[],
  listed: readonly ListedSchool[],
): { matched: Matched[]; notMatched: Registered[] } {
  const byId = new Map(listed.map((school) => [school.id, school]));
  const byCode = onlyOnes(listed.flatMap((school) => (school.code ? [[school.code, school] as const] : [])));
  const byName = onlyOnes(listed.map((school) => [spelled(school.name), school] as const));
  const ours = onlyOnes(
    registered.flatMap((school) => spellings(school).map((name) => [name, school] as const)),
  );
  const matched: Matched[] = [];
  const notMatched: Registered[] = [];
  for (const school of registered) {
    const { nodeId, path, name, code, externalId } = school;
    const named = spellings(school).find((one) => ours.has(one) && byName.has(one));
    const found =
      (externalId !== undefined && byId.get(externalId)) ||
      (code !== undefined && byCode.get(code)) ||
      (named !== undefined && byName.get(named));
    if (found)
      matched.push({
        nodeId,
        path,
        name,
        sourceId: found.id,
        listed: { name: found.name, ...(found.code && { code: found.code }) },
      });
    else notMatched.push(school);
  }
  return { matched, notMatched };
}

const spellings = ({ names }: Registered) => [...new Set(names.map(spelled))];

/** Keys that one value alone has. */
function onlyOnes<Value>(entries: readonly (readonly [string, Value])[]): Map<string, Value> {
  const found = new Map<string, Value>();
  const shared = new Set<string>();
  for (const [key, value] of entries) {
    if (found.has(key) && found.get(key) !== value) shared.add(key);
    found.set(key, value);
  }
  for (const key of shared) found.delete(key);
  return found;
}
