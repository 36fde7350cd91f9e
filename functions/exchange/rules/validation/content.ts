import type { Column } from '../../contract/contract.ts';
import type { FindingCode } from '../../contract/finding.ts';

const pupilsAndParents = new Set(['student', 'parent', 'guardian', 'relative']);
/** A patronymic after a name tells a person from a place or a subject. */
const personName = /\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+(?:вич|вна|ична|инична|ьич|оглы|кызы)(?!\p{L})/u;
const rowOfMarks = /^[2-5][+-]?(?:[\s,;/]+[2-5][+-]?){2,}$/u;
/** Staff are named there, as far as duties need. */
const filesOfPeople = new Set(['users.csv']);

/** What must not enter, told by what a cell says and not by how its column is called. */
export function checkContent(file: string, { name, type }: Column, value: string): FindingCode | undefined {
  if (name === 'role' && pupilsAndParents.has(value)) return 'pupilOrParentRole';
  if (name === 'password') return 'passwordNotAccepted';
  if (file === 'users.csv' && (name === 'grades' || name === 'agentSourcedIds')) return 'userLooksLikePupil';
  if (type !== 'text' && type !== 'id') return undefined;
  if (!filesOfPeople.has(file) && personName.test(value)) return 'personName';
  return rowOfMarks.test(value) ? 'marksInCell' : undefined;
}

/** Whose role makes a person staff of an organisation. */
export function isStaff(role: string): boolean {
  return role !== '' && !pupilsAndParents.has(role);
}
