import type { Act, NodeActs } from '../contract/acts.ts';
import type { Node } from '../contract/nodes.ts';

export function aNode(overrides: Partial<Node> = {}): Node {
  return {
    id: 's-20602000-001',
    kind: 'school',
    regionId: 'r-20',
    municipalityId: 'm-20602000',
    parentId: 'm-20602000',
    names: [{ ru: 'МОУ «Аннинская СОШ № 1»', en: '', since: '1900-01-01' }],
    legalPerson: true,
    platforms: [],
    opensOn: '1900-01-01',
    succession: [],
    confirmations: [],
    recordedAt: '2011-04-01T08:00:00.000Z',
    version: 1,
    ...overrides,
  };
}

export function anAct(overrides: Partial<Act> = {}): Act {
  const signedOn = overrides.signedOn ?? '2011-05-10';
  return {
    id: 'act-1',
    type: 'appointment',
    number: '12',
    signedOn,
    signatory: 'Директор Орлова А. П.',
    validFrom: signedOn,
    appoints: { personName: 'Зайцева Вера Ильинична', post: 'заместитель директора', role: 'responsible' },
    steps: [
      { kind: 'recorded', effectiveAt: signedOn, recordedAt: `${signedOn}T08:00:00.000Z`, by: 'p-school' },
    ],
    ...overrides,
  };
}

/** The same act with one more step. */
export function stepped(
  act: Act,
  kind: Act['steps'][number]['kind'],
  recordedAt: string,
  effectiveAt = recordedAt.slice(0, 10),
): Act {
  return { ...act, steps: [...act.steps, { kind, effectiveAt, recordedAt, by: 'p-municipal' }] };
}

export function theActs(...acts: Act[]): NodeActs {
  return {
    nodeId: 's-20602000-001',
    path: ['r-20', 'm-20602000', 's-20602000-001'],
    acts,
    version: acts.length > 0 ? 1 : 0,
  };
}
