import type { Column } from '../../contract/contract.ts';
import type { FindingCode } from '../../contract/finding.ts';

const pupilsAndParents = new Set(['student', 'parent', 'guardian', 'relative']);
/** A patronymic after a name tells a person from a place or a subject. */
const personName = /\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+(?:вич|вна|ична|инична|ьич|оглы|кызы)(?!\p{L})/u;
/** No name is without one of these, and hardly anything else has them: the costly look is spared to most cells. */
const patronymic = /вич|вна|чна|ьич|оглы|кызы/;
const rowOfMarks = /^[2-5][+-]?(?:[\s,;/]+[2-5][+-]?){2,}$/u;
/** Staff are named there, as far as duties need. */
const filesOfPeople = new Set(['users.csv']);

/** What must not enter, told by what a cell says and not by how its column is called; nothing where a column cannot say it. */
export function contentCheckOf(
  file: string,
  { name, type }: Column,
): ((value: string) => FindingCode | undefined) | undefined {
  if (name === 'password') return () => 'passwordNotAccepted';
  if (file === 'users.csv' && (name === 'grades' || name === 'agentSourcedIds'))
    return () => 'userLooksLikePupil';
  const named = filesOfPeople.has(file) ? () => false : saysName;
  const inText = (value: string) =>
    named(value) ? ('personName' as const) : rowOfMarks.test(value) ? ('marksInCell' as const) : undefined;
  const isText = type === 'text' || type === 'id';
  if (name !== 'role') return isText ? inText : undefined;
  return (value) => (pupilsAndParents.has(value) ? 'pupilOrParentRole' : isText ? inText(value) : undefined);
}

function saysName(value: string): boolean {
  return patronymic.test(value) && personName.test(value);
}

/** Whose role makes a person staff of an organisation. */
export function isStaff(role: string): boolean {
  return role !== '' && !pupilsAndParents.has(role);
}
