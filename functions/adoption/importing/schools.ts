import type { Node } from '../../registry/contract.ts';
import type { NodeReader } from '../../registry/reading.ts';
import type { Day, NodeId } from '../../shared/words.ts';
import { codeOf, type SchoolPlace, type SchoolsByCode } from './statements.ts';

/** What an import asks of the registry. */
export type SchoolRegister = Pick<NodeReader, 'node' | 'schoolsOf' | 'schoolsOfRegion'>;

/**
 * The schools that codes of a file name, as far as they are the importer's own: `path` leads from the region down to
 * its organisation. Codes of others' schools are told apart from codes of none.
 */
export async function schoolsByCode(
  register: SchoolRegister,
  path: readonly NodeId[],
  codes: readonly string[],
): Promise<SchoolsByCode> {
  const own = await ownSchools(register, path);
  const schools = new Map<string, SchoolPlace | 'foreign'>(
    own.flatMap((node) => (node.code === undefined ? [] : [[codeOf(node.code), placeOf(node)] as const])),
  );
  const strange = codes.filter((code) => !schools.has(code) && /^[a-z0-9-]{1,60}$/.test(code));
  if (path.length === 1) return schools;
  for (const code of strange.slice(0, mostStrangeCodes)) {
    if (await register.node(`s-${code}`)) schools.set(code, 'foreign');
  }
  return schools;
}

/** After so many codes that are not its own a file is another organisation's; the rest is called unknown. */
const mostStrangeCodes = 200;

async function ownSchools(register: SchoolRegister, path: readonly NodeId[]): Promise<readonly Node[]> {
  const [region, municipality, school] = path;
  if (school) return [await register.node(school)].filter((node) => node !== undefined);
  if (municipality) return register.schoolsOf(municipality);
  return region ? register.schoolsOfRegion(region) : [];
}

export function placeOf(node: Node): SchoolPlace {
  return {
    nodeId: node.id,
    path: [node.regionId, ...(node.municipalityId ? [node.municipalityId] : []), node.id],
    name: nameOf(node),
    opensOn: node.opensOn,
    closedOn: node.closedOn,
  };
}

function nameOf({ names }: Node): string {
  const latest = names.reduce((one, other) => (isLater(other.since, one.since) ? other : one));
  return latest.short?.ru ?? latest.ru;
}

const isLater = (one: Day, other: Day): boolean => one > other;
