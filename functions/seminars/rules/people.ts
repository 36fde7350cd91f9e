import type { NodeId } from '../../shared/words.ts';
import type { Participant } from '../contract/registrations.ts';

/** A name as it is compared: registers differ in case, spaces and ё. */
export function plainName(name: string): string {
  return name.trim().toLowerCase().replaceAll('ё', 'е').replaceAll(/\s+/g, ' ');
}

/** By account where both are known by one, else by name. */
export function isSamePerson(
  one: { name: string; personId?: string | undefined },
  other: { name: string; personId?: string | undefined },
): boolean {
  if (one.personId && other.personId) return one.personId === other.personId;
  return plainName(one.name) === plainName(other.name);
}

/** Whose agenda it is: a person of an organisation. */
export function personOwner(nodeId: NodeId, { name }: Pick<Participant, 'name'>): string {
  return `person#${nodeId}#${plainName(name)}`;
}
