import { isKnownField, type Kind } from './resources.ts';
import { RosterRefusal } from './status.ts';
import { type RosterObject, valuesAt } from './values.ts';

const operators = ['!=', '>=', '<=', '=', '>', '<', '~'] as const;
type Operator = (typeof operators)[number];

interface Term {
  path: string;
  operator: Operator;
  value: string;
}

/** Either of the groups holds when each of its terms does. */
export type Filter = readonly (readonly Term[])[];

const longestFilter = 2000;
const mostTerms = 10;
const oneTerm = /\s*([A-Za-z][\w.]*)\s*(!=|>=|<=|=|>|<|~)\s*'([^']*)'\s*/y;
const link = /(AND|OR)(?=\s)/y;

/**
 * `field operator 'value'`, joined by AND and OR; AND binds first. Refuses a shape that is not this one with
 * `invaliddata`, and an unknown field with `invalid_filter_field`.
 */
export function readFilter(kind: Kind, text: string): Filter {
  if (text.length > longestFilter) throw shapeless(`a filter has at most ${longestFilter} signs`);
  const groups: Term[][] = [[]];
  let at = 0;
  for (let count = 1; ; count += 1) {
    if (count > mostTerms) throw shapeless(`a filter has at most ${mostTerms} terms`);
    oneTerm.lastIndex = at;
    const found = oneTerm.exec(text);
    if (!found) throw shapeless("write it as field='value', joined by AND or OR");
    const [, path = '', operator, value = ''] = found;
    if (!isKnownField(kind, path))
      throw new RosterRefusal('invalid_filter_field', `filter: there is no field ${path} to filter by`);
    groups.at(-1)?.push({ path, operator: operator as Operator, value });
    at = oneTerm.lastIndex;
    if (at === text.length) return groups;
    link.lastIndex = at;
    const joined = link.exec(text);
    if (!joined) throw shapeless('after a value comes AND, OR or nothing');
    if (joined[1] === 'OR') groups.push([]);
    at = link.lastIndex;
  }
}

export function matches(filter: Filter, object: RosterObject): boolean {
  return filter.some((terms) => terms.every((term) => holds(term, valuesAt(object, term.path))));
}

/** A field of many values equals a list when it has the same; otherwise one of them is enough. */
function holds({ operator, value }: Term, values: readonly string[]): boolean {
  const isList = values.length > 1 || value.includes(',');
  const same = isList ? sameList(values, value) : values.some((one) => order(one, value) === 0);
  switch (operator) {
    case '=':
      return same || (values.length > 1 && values.includes(value));
    case '!=':
      return !(same || (values.length > 1 && values.includes(value)));
    case '~':
      return values.some((one) => parts(value, values).some((part) => contains(one, part)));
    case '>':
      return values.some((one) => order(one, value) > 0);
    case '>=':
      return values.some((one) => order(one, value) >= 0);
    case '<':
      return values.some((one) => order(one, value) < 0);
    case '<=':
      return values.some((one) => order(one, value) <= 0);
  }
}

function sameList(values: readonly string[], asked: string): boolean {
  const parts = new Set(asked.split(',').map((part) => part.trim()));
  const whole = values.length === 1 && values[0] === asked;
  return whole || (parts.size === values.length && values.every((one) => parts.has(one)));
}

/** Of a field with many values any part of a list will do. */
function parts(asked: string, values: readonly string[]): string[] {
  return values.length > 1 ? asked.split(',').map((part) => part.trim()) : [asked];
}

const contains = (text: string, part: string) => text.toLowerCase().includes(part.toLowerCase());

const instant = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/;

/** Days and instants by time, everything else by its letters. */
function order(one: string, other: string): number {
  if (instant.test(one) && instant.test(other)) return Date.parse(one) - Date.parse(other);
  return one < other ? -1 : one > other ? 1 : 0;
}

const shapeless = (why: string) => new RosterRefusal('invaliddata', `filter: ${why}`);
