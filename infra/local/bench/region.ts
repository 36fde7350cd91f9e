import { nodeRepository } from '../../../functions/registry/repository/nodeRepository.ts';
import { aNode } from '../../../functions/registry/testing/builders.ts';
import { domainTable, type Platform } from '../../../functions/shared/platform.ts';

export const regionId = 'r-20';
const municipalityId = (index: number) => `m-206${String(index).padStart(2, '0')}000`;
const municipalities = 34;

/** Codes of schools shared out over the municipalities. */
export function schoolCodes(schools: number): string[] {
  return Array.from({ length: schools }, (_, index) => {
    const number = String(Math.floor(index / municipalities) + 1).padStart(3, '0');
    return `${municipalityId(index % municipalities).slice(2)}-${number}`;
  });
}

/** A region of so many schools, open for years. */
export async function putRegion(platform: Platform, schools: number): Promise<void> {
  const nodes = nodeRepository(domainTable(platform, 'registry'));
  const at = platform.clock.now().toISOString();
  const change = { action: 'seed', by: 'bench', role: 'admin', at, requestId: 'bench', scope: regionId };
  const { parentId: _parent, municipalityId: _municipality, ...bare } = aNode({ regionId });
  const put = (node: Parameters<typeof nodes.save>[1]) =>
    nodes.save(undefined, { ...node, opensOn: '2005-09-01', legalPerson: true }, change);
  await put({ ...bare, id: regionId, kind: 'region', oktmo: '20' });
  for (let index = 0; index < municipalities; index += 1) {
    const id = municipalityId(index);
    await put({ ...bare, id, kind: 'municipality', parentId: regionId, oktmo: id.slice(2) });
  }
  for (const [index, code] of schoolCodes(schools).entries()) {
    const parentId = municipalityId(index % municipalities);
    await put({ ...bare, id: `s-${code}`, kind: 'school', parentId, municipalityId: parentId, code });
  }
}
