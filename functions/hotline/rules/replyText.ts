import type { Case } from './cases.ts';
import { addressed, personIn } from './personCases.ts';
import { schoolIn } from './schoolCases.ts';

export type Variable = 'name' | 'school' | 'operator' | 'number' | 'subject' | 'deadline';

/** What is known of the ticket a reply is filled in for. */
export type Values = Partial<Record<Variable, string>>;

const variables: Readonly<Record<string, Variable>> = {
  имя: 'name',
  школа: 'school',
  оператор: 'operator',
  номер: 'number',
  тема: 'subject',
  срок: 'deadline',
  name: 'name',
  school: 'school',
  operator: 'operator',
  number: 'number',
  subject: 'subject',
  deadline: 'deadline',
};

const caseNames: Readonly<Record<string, Case>> = {
  им: 'nominative',
  род: 'genitive',
  дат: 'dative',
  вин: 'accusative',
  твор: 'instrumental',
  предл: 'prepositional',
  nom: 'nominative',
  gen: 'genitive',
  dat: 'dative',
  acc: 'accusative',
  ins: 'instrumental',
  loc: 'prepositional',
};

/** Variables that have cases, and how each comes by them. */
const declined: Partial<Record<Variable, (value: string, wanted: Case) => string>> = {
  name: (value, wanted) => personIn(addressed(value), wanted),
  operator: personIn,
  school: schoolIn,
};

/** What an editor offers: each variable, and whether it has cases. */
export const offeredVariables = ['имя', 'школа', 'оператор', 'номер', 'тема', 'срок'] as const;
export const offeredCases = ['им', 'род', 'дат', 'вин', 'твор', 'предл'] as const;
export function hasCases(name: (typeof offeredVariables)[number]): boolean {
  const variable = variables[name];
  return variable !== undefined && declined[variable] !== undefined;
}

export interface Mistake {
  code: 'unknownVariable' | 'unknownCase' | 'caseNotTaken' | 'braceNotClosed';
  name: string;
  line: number;
  column: number;
}

interface Slot {
  variable: Variable;
  wanted: Case;
}
type Part = string | Slot;

const token = /\{([^{}\n]*)(\}|$|(?=[{\n]))/gm;

/** Reads a reply: its words and variables in their order, or what is wrong with it and where. */
export function readReply(text: string): { parts: Part[]; mistakes: Mistake[] } {
  const parts: Part[] = [];
  const mistakes: Mistake[] = [];
  let from = 0;
  for (const match of text.matchAll(token)) {
    const [whole, inside = '', end] = match;
    const slot = end === '}' ? slotOf(inside) : 'braceNotClosed';
    if (typeof slot === 'string')
      mistakes.push({ code: slot, name: inside.trim(), ...placeOf(text, match.index) });
    else parts.push(text.slice(from, match.index), slot);
    from = match.index + whole.length;
  }
  parts.push(text.slice(from));
  return { parts: parts.filter((part) => part !== ''), mistakes };
}

function slotOf(inside: string): Slot | Mistake['code'] {
  const [name = '', caseName] = inside
    .toLowerCase()
    .split('.')
    .map((part) => part.trim());
  const variable = variables[name];
  if (!variable) return 'unknownVariable';
  if (caseName === undefined) return { variable, wanted: 'nominative' };
  const wanted = caseNames[caseName];
  if (!wanted) return 'unknownCase';
  return declined[variable] ? { variable, wanted } : 'caseNotTaken';
}

/** Lines and columns are counted from one, as people do. */
function placeOf(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Stands where nothing is known, so that nobody sends a sentence with a hole in it unseen. */
const unknown = '…';

/** A reply with the ticket's values. An unknown name is left out with its comma: «Здравствуйте!» greets everybody. */
export function fillReply(text: string, values: Values): { text: string; missing: Variable[] } {
  const missing = new Set<Variable>();
  let filled = '';
  for (const part of readReply(text).parts) {
    if (typeof part === 'string') {
      filled += part;
      continue;
    }
    const value = values[part.variable];
    if (value) filled += declined[part.variable]?.(value, part.wanted) ?? value;
    else if (part.variable === 'name' && part.wanted === 'nominative')
      filled = filled.replace(/,?[ \t]*$/, '');
    else {
      missing.add(part.variable);
      filled += unknown;
    }
  }
  return { text: filled, missing: [...missing] };
}
