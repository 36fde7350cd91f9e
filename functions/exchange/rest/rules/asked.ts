import { type Filter, matches, readFilter } from './filter.ts';
import { fieldsOf, isKnownField, type Kind } from './resources.ts';
import { RosterRefusal } from './status.ts';
import { type RosterObject, valuesAt } from './values.ts';

export const usualPageSize = 100;
/** What a reply carries at most; who asks for more gets so many. */
export const mostPageSize = 1000;

/** What a call asks of a list. */
export interface Asked {
  limit: number;
  offset: number;
  fields?: readonly string[];
  filter?: Filter;
  sort?: { by: string; descending: boolean };
}

/** Reads the parameters of a call for a list; others are nobody’s and change nothing. */
export function readAsked(kind: Kind, query: URLSearchParams): Asked {
  const limit = whole(query, 'limit', 1) ?? usualPageSize;
  const offset = whole(query, 'offset', 0) ?? 0;
  const fields = readFields(kind, query);
  const filter = once(query, 'filter');
  const sort = readSort(kind, query);
  return {
    limit: Math.min(limit, mostPageSize),
    offset,
    ...(fields && { fields }),
    ...(filter !== undefined && { filter: readFilter(kind, filter) }),
    ...(sort && { sort }),
  };
}

/** Of a single object nothing but its fields can be chosen. */
export function readFields(kind: Kind, query: URLSearchParams): readonly string[] | undefined {
  const text = once(query, 'fields');
  if (text === undefined) return undefined;
  const fields = text.split(',').map((field) => field.trim());
  const unknown = fields.find((field) => !fieldsOf[kind].includes(field));
  if (unknown !== undefined)
    throw new RosterRefusal('invalid_selection_field', `fields: there is no field ${unknown}`);
  return fields;
}

export function chosen(object: RosterObject, fields: readonly string[] | undefined): object {
  if (!fields) return object;
  return Object.fromEntries(Object.entries(object).filter(([name]) => fields.includes(name)));
}

/** What a filter leaves, in the order that was asked for; objects without the field stand last. */
export function searched(objects: readonly RosterObject[], { filter, sort }: Asked): RosterObject[] {
  const left = filter ? objects.filter((one) => matches(filter, one)) : [...objects];
  if (!sort) return left;
  const keyed = left.map((one) => ({ one, key: valuesAt(one, sort.by)[0] }));
  const sign = sort.descending ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.key === undefined || b.key === undefined)
      return Number(a.key === undefined) - Number(b.key === undefined);
    return sign * (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
  });
  return keyed.map(({ one }) => one);
}

function readSort(kind: Kind, query: URLSearchParams): Asked['sort'] {
  const by = once(query, 'sort');
  const direction = once(query, 'orderBy');
  if (direction !== undefined && direction !== 'asc' && direction !== 'desc')
    throw new RosterRefusal('invaliddata', 'orderBy: asc or desc');
  if (by === undefined) return undefined;
  if (!isKnownField(kind, by)) throw new RosterRefusal('invaliddata', `sort: there is no field ${by}`);
  return { by, descending: direction === 'desc' };
}

function whole(query: URLSearchParams, name: 'limit' | 'offset', least: number): number | undefined {
  const text = once(query, name);
  if (text === undefined) return undefined;
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(number) || number < least)
    throw new RosterRefusal('invaliddata', `${name}: a whole number from ${least} on`);
  return number;
}

function once(query: URLSearchParams, name: string): string | undefined {
  const [value, ...more] = query.getAll(name);
  if (more.length > 0) throw new RosterRefusal('invaliddata', `${name}: given more than once`);
  return value;
}
