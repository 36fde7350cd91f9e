import type { Column, FileSpec } from '../../contract/contract.ts';

type Must = 'must' | undefined;
type Bare = Omit<Column, 'name' | 'isRequired'>;

const column = (name: string, must: Must, more: Bare): Column => ({
  name,
  isRequired: must === 'must',
  ...more,
});

export const text = (name: string, must?: Must) => column(name, must, { type: 'text' });
export const texts = (name: string, must?: Must) => column(name, must, { type: 'textList' });
export const date = (name: string, must?: Must) => column(name, must, { type: 'date' });
export const yes = (name: string, must?: Must) => column(name, must, { type: 'boolean' });
export const number = (name: string, must?: Must) => column(name, must, { type: 'number' });
export const integer = (name: string, must?: Must) => column(name, must, { type: 'integer' });
export const year = (name: string, must?: Must) => column(name, must, { type: 'year' });

export const names = (name: string, refersTo: string, must?: Must) =>
  column(name, must, { type: 'reference', refersTo: `${refersTo}.csv` });
export const namesMany = (name: string, refersTo: string, must?: Must) =>
  column(name, must, { type: 'referenceList', refersTo: `${refersTo}.csv` });

/** One of these words, or one of one's own after `ext:`. */
export const oneOf = (name: string, values: string[], must?: Must) =>
  column(name, must, { type: 'vocabulary', values, isExtensible: true });
export const onlyOf = (name: string, values: string[], must?: Must) =>
  column(name, must, { type: 'vocabulary', values, isExtensible: false });
export const someOf = (name: string, values: string[], must?: Must) =>
  column(name, must, { type: 'vocabularyList', values, isExtensible: true });

/** Each file begins with the same three columns; the last two are for delta files alone. */
const common: Column[] = [
  column('sourcedId', 'must', { type: 'id' }),
  column('status', undefined, {
    type: 'vocabulary',
    values: ['active', 'tobedeleted'],
    isExtensible: false,
  }),
  column('dateLastModified', undefined, { type: 'instant' }),
];

export const file = (
  group: FileSpec['group'],
  name: string,
  columns: Column[],
  notAccepted?: FileSpec['notAccepted'],
): FileSpec => ({
  name: `${name}.csv`,
  group,
  columns: [...common, ...columns],
  ...(notAccepted && { notAccepted }),
});
