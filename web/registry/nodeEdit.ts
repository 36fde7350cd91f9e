import type { EditNode } from '../../functions/registry/contract/editing.ts';
import type { NodeView } from '../../functions/registry/contract/nodes.ts';

/** The record of a node as the text boxes have it. */
export type NodeFields = Record<(typeof editedFields)[number], string>;

export const editedFields = [
  'nodeType',
  'address',
  'locality',
  'pupils',
  'classes',
  'population',
  'lat',
  'lon',
  'legalPerson',
] as const;

const text = (value: string | number | undefined) => (value === undefined ? '' : String(value));

export function fieldsOf(node: NodeView): NodeFields {
  return {
    nodeType: text(node.nodeType),
    address: text(node.address),
    locality: text(node.locality),
    pupils: text(node.pupils),
    classes: text(node.classes),
    population: text(node.population),
    lat: text(node.point?.lat),
    lon: text(node.point?.lon),
    legalPerson: node.legalPerson ? 'yes' : 'no',
  };
}

/** Only what was changed goes out: an emptied box empties the field, and what somebody else changed meanwhile stays. */
export function editOf(from: NodeFields, to: NodeFields): Partial<EditNode> {
  const changed = (name: keyof NodeFields) => from[name].trim() !== to[name].trim();
  const words = (['nodeType', 'address', 'locality'] as const)
    .filter(changed)
    .map((name) => [name, to[name].trim() || null]);
  const figures = (['pupils', 'classes', 'population'] as const)
    .filter(changed)
    .map((name) => [name, figure(to[name])]);
  return {
    ...Object.fromEntries([...words, ...figures]),
    ...((changed('lat') || changed('lon')) && { point: pointOf(to) }),
    ...(changed('legalPerson') && { legalPerson: to.legalPerson === 'yes' }),
  };
}

/** What is not a number stays text, for the check to name. */
function figure(typed: string): number | string | null {
  const plain = typed.replaceAll(/\s/g, '').replace(',', '.');
  if (plain === '') return null;
  return Number.isNaN(Number(plain)) ? typed : Number(plain);
}

function pointOf({ lat, lon }: NodeFields) {
  return lat.trim() === '' && lon.trim() === '' ? null : { lat: figure(lat), lon: figure(lon) };
}
