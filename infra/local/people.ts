import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node } from '../../functions/registry/contract/nodes.ts';
import { nodeReader } from '../../functions/registry/reading.ts';
import { platform } from '../../functions/shared/platform.ts';
import type { NodeId } from '../../functions/shared/words.ts';
import { demoPeople } from './identity/demoPeople.ts';
import { type DemoPerson, fixedDirectory, type PeopleDirectory } from './identity/people.ts';

const fileName = 'people.json';

/** Municipalities that demo people act for: the first district of the tree, and its largest town. */
const staffedMunicipalities = 2;

/**
 * Makes the demo people of the region as its tree stands now, and keeps their list for scripts. A region that is
 * not imported yet has its regional people only, who can import it.
 */
export async function staffRegion(dataDir: string, regionId: NodeId): Promise<PeopleDirectory> {
  const people = await peopleOf(regionId);
  writeFileSync(join(dataDir, fileName), JSON.stringify(people), { mode: 0o600 });
  return fixedDirectory(people);
}

/** The people of a running or stopped installation, for `npm run token`. */
export function keptPeople(dataDir: string): PeopleDirectory {
  return fixedDirectory(JSON.parse(readFileSync(join(dataDir, fileName), 'utf8')) as DemoPerson[]);
}

async function peopleOf(regionId: NodeId): Promise<DemoPerson[]> {
  const reader = nodeReader(platform());
  const region = await reader.node(regionId);
  if (!region)
    return demoPeople({
      region: { id: regionId, name: { ru: regionId, en: regionId } },
      municipalities: [],
      schools: [],
    });
  const municipalities = await staffed(regionId);
  const schools = await Promise.all(
    municipalities.map(async ({ id }) => (await reader.schoolsOf(id)).sort(byId)),
  );
  return demoPeople({
    region: named(region),
    municipalities: municipalities.map(named),
    schools: schools.flatMap(([first], index) => {
      const municipality = municipalities[index];
      return first && municipality ? [{ ...named(first), municipalityId: municipality.id }] : [];
    }),
  });
}

/** The first school by its code is the one people write about; names would change the choice with the language. */
function byId(a: Node, b: Node): number {
  return a.id.localeCompare(b.id);
}

async function staffed(regionId: NodeId): Promise<Node[]> {
  const all = await nodeReader(platform()).municipalities(regionId);
  const districts = all.filter(({ nodeType }) => nodeType !== 'urban okrug');
  const towns = all.filter(({ nodeType }) => nodeType === 'urban okrug');
  return [districts[0], towns[0] ?? districts[1]]
    .flatMap((node) => node ?? [])
    .slice(0, staffedMunicipalities);
}

function named({ id, names }: Node) {
  const latest = names.at(-1);
  return { id, name: { ru: latest?.ru ?? id, en: latest?.en ?? id } };
}
