import type { ToldWord } from '../../exchange/contract/trust.ts';
import type { Day, Instant } from '../../shared/words.ts';
import type { Node } from '../contract/nodes.ts';
import { isOpenOn, latestName } from './nodes.ts';

/** Fields of a record that its word is made of. */
export const fieldsOfWord: ReadonlySet<string> = new Set([
  'names',
  'code',
  'pupils',
  'classes',
  'opensOn',
  'closedOn',
  'legalPerson',
] satisfies (keyof Node)[]);

/** What the register says of a school, to be held against what others say; nothing of branches. */
export function schoolWord(node: Node, at: Instant, today: Day): ToldWord[] {
  const { id, kind, regionId, municipalityId, code, pupils, classes, closedOn, legalPerson } = node;
  if (kind !== 'school' || !municipalityId || !legalPerson) return [];
  const name = latestName(node);
  const municipality = municipalityId.slice('m-'.length);
  return [
    {
      path: [regionId, municipalityId, id],
      source: 'register',
      at,
      said: {
        existence: isOpenOn(node, today) || node.opensOn > today,
        name: name.ru,
        municipality,
        ...(code && { code }),
        ...(classes !== undefined && { classes }),
        ...(pupils !== undefined && { pupils }),
      },
      ...(name.short && { otherNames: [name.short.ru] }),
      ...(closedOn && { closesOn: closedOn }),
    },
  ];
}
