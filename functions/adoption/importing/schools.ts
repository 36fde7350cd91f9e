import type { Node } from '../../registry/contract/nodes.ts';
import type { NodeReader } from '../../registry/reading.ts';
import type { Day, NodeId } from '../../shared/words.ts';
import { codeOf, type SchoolPlace, type SchoolsByCode } from './statements.ts';

/** What an import asks of the registry. */
export type SchoolRegister = Pick<NodeReader, 'node' | 'schoolsOf' | 'schoolsOfRegion'>;

/** After so many codes that are not its own a file is another organisation's; the rest is called unknown. */
const mostStrangeCodes = 200;

/**
 * The schools that codes of a file name, as far as they are the importer's own: `path` leads from the region down to
 * its organisation. Codes of others' schools are told apart from codes of none. Its own are asked for once.
 */
export class SchoolBook {
  private readonly register: SchoolRegister;
  private readonly path: readonly NodeId[];
  private own: Promise<Map<string, SchoolPlace | 'foreign'>> | undefined;
  private readonly asked = new Set<string>();

  constructor(register: SchoolRegister, path: readonly NodeId[]) {
    this.register = register;
    this.path = path;
  }

  async of(codes: ReadonlySet<string>): Promise<SchoolsByCode> {
    this.own ??= ownSchools(this.register, this.path).then(byCode);
    const schools = await this.own;
    if (this.path.length === 1) return schools;
    for (const code of codes) {
      const isStrange = !schools.has(code) && !this.asked.has(code) && /^[a-z0-9-]{1,60}$/.test(code);
      if (!isStrange || this.asked.size >= mostStrangeCodes) continue;
      this.asked.add(code);
      if (await this.register.node(`s-${code}`)) schools.set(code, 'foreign');
    }
    return schools;
  }
}

function byCode(nodes: readonly Node[]): Map<string, SchoolPlace | 'foreign'> {
  return new Map(
    nodes.flatMap((node) => (node.code === undefined ? [] : [[codeOf(node.code), placeOf(node)] as const])),
  );
}

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
