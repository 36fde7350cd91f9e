import type { Act } from '../../../functions/registry/contract/acts.ts';
import type { NodeView } from '../../../functions/registry/contract/nodes.ts';

/** Records as the API gives them, with what a test does not care about filled in. */
export function aNode(over: Partial<NodeView> & Pick<NodeView, 'id' | 'kind'>, name: string): NodeView {
  return {
    regionId: 'r-20',
    names: [{ ru: name, en: '', since: '1900-01-01' }],
    legalPerson: true,
    opensOn: '1900-01-01',
    platforms: [],
    succession: [],
    confirmations: [],
    recordedAt: '2011-04-29T08:00:00.000Z',
    version: 1,
    ...over,
  };
}

export const region = aNode({ id: 'r-20', kind: 'region', oktmo: '20' }, 'Воронежская область');

export const town = aNode(
  { id: 'm-20602000', kind: 'municipality', parentId: 'r-20', oktmo: '20602000' },
  'Аннинский район',
);

export const school = aNode(
  {
    id: 's-20602000-001',
    kind: 'school',
    parentId: town.id,
    municipalityId: town.id,
    code: '20602000-001',
    pupils: 512,
    address: 'ул. Школьная, 1',
  },
  'Аннинская СОШ № 1',
);

export const otherSchool = aNode(
  { id: 's-20602000-002', kind: 'school', parentId: town.id, municipalityId: town.id, code: '20602000-002' },
  'Берёзовская СОШ',
);

export function detailOf(node: NodeView) {
  const parents = [region, town].filter(
    ({ id }) => id !== node.id && (node.kind === 'school' || id === 'r-20'),
  );
  return {
    ...node,
    parents: parents.map(({ id, kind, names }) => ({ id, kind, name: names[0] })),
  };
}

export function anAct(over: Partial<Act> = {}): Act {
  return {
    id: 'act-1',
    type: 'appointment',
    number: '12-о',
    signedOn: '2011-09-12',
    signatory: 'Лаптев Г. И.',
    validFrom: '2011-09-12',
    appoints: { personName: 'Седова Анна Петровна', post: 'завуч', role: 'responsible' },
    steps: [
      { kind: 'recorded', effectiveAt: '2011-09-12', recordedAt: '2011-09-13T08:00:00.000Z', by: 'p-school' },
    ],
    ...over,
  };
}
