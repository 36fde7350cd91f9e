import type { Node } from '../../../functions/registry/contract/nodes.ts';
import type { DemoApi } from './api.ts';
import type { DemoMunicipality } from './story/places.ts';

/** The region as the registry shows it: municipalities with the schools that are legal persons. */
export async function placesOf(api: DemoApi): Promise<DemoMunicipality[]> {
  const municipalities = await nodes(api, 'kind=municipality');
  const schools = await nodes(api, 'kind=school');
  return municipalities.map(({ id, oktmo = '', point, names }) => ({
    id,
    name: names.at(-1)?.ru ?? oktmo,
    oktmo,
    point,
    schools: schools
      .filter(({ municipalityId, legalPerson }) => municipalityId === id && legalPerson)
      .map((school) => ({
        id: school.id,
        name: school.names.at(-1)?.ru ?? school.id,
        code: school.code ?? '',
        municipalityId: id,
        classes: school.classes ?? 1,
        pupils: school.pupils,
      })),
  }));
}

async function nodes(api: DemoApi, query: string): Promise<Node[]> {
  const all: Node[] = [];
  let cursor: string | undefined;
  do {
    const page: { items: Node[]; next?: string } = await api.call({
      method: 'GET',
      path: `/api/registry/nodes?${query}&limit=500${cursor ? `&cursor=${cursor}` : ''}`,
      as: 'operator',
    });
    all.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return all;
}
