import type { Column } from '../../../functions/exchange/contract/contract.ts';
import type { EditionView } from '../../../functions/exchange/contract/editions.ts';

type Contract = EditionView['contract'];

/** A column as a form has it: every field a text or a tick. */
export interface ColumnDraft {
  name: string;
  type: Column['type'];
  isRequired: boolean;
  isLate: boolean;
  values: string;
  isExtensible: boolean;
  refersTo: string;
}

export const worded = (type: Column['type']) => type === 'vocabulary' || type === 'vocabularyList';
export const referring = (type: Column['type']) => type === 'reference' || type === 'referenceList';

/** A new column is one that older packages may lack, so that it breaks nothing. */
export function draftOf(column: Column | undefined): ColumnDraft {
  return {
    name: column?.name ?? '',
    type: column?.type ?? 'text',
    isRequired: column?.isRequired ?? false,
    isLate: column ? column.isLate === true : true,
    values: column?.values?.join(', ') ?? '',
    isExtensible: column?.isExtensible === true,
    refersTo: column?.refersTo ?? '',
  };
}

export function columnOf(draft: ColumnDraft): Column {
  const { name, type, isRequired, isLate, values, isExtensible, refersTo } = draft;
  const words = values
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
  return {
    name: name.trim(),
    type,
    isRequired,
    ...(worded(type) && { values: words, isExtensible }),
    ...(referring(type) && { refersTo }),
    ...(isLate && !isRequired && { isLate }),
  };
}

/** So many columns every file begins with: the id, the state and the moment of a change. */
const headColumns = 3;

/** The text with one more file at its end, with the columns that every file begins with. */
export function withFile(
  { edition: _number, ...text }: Contract,
  { name, isLate }: { name: string; isLate: boolean },
): Omit<Contract, 'edition'> {
  const columns = text.files[0]?.columns.slice(0, headColumns) ?? [];
  return {
    ...text,
    files: [...text.files, { name, group: 'resources', columns, ...(isLate && { isLate }) }],
  };
}

export function withoutFile(
  { edition: _number, ...text }: Contract,
  file: string,
): Omit<Contract, 'edition'> {
  return { ...text, files: text.files.filter(({ name }) => name !== file) };
}

/** Other files that refer to this one: without it they would refer to nothing. */
export function referrersOf({ files }: Contract, file: string): string[] {
  return files
    .filter(({ name, columns }) => name !== file && columns.some(({ refersTo }) => refersTo === file))
    .map(({ name }) => name);
}

/** The text with one column put, changed (`before` names it) or, without `after`, taken out. */
export function withColumn(
  { edition: _number, ...text }: Contract,
  file: string,
  before: string | undefined,
  after: Column | undefined,
): Omit<Contract, 'edition'> {
  const put = (columns: readonly Column[]) => {
    if (before === undefined) return after ? [...columns, after] : [...columns];
    return columns.flatMap((column) => {
      if (column.name !== before) return [column];
      return after ? [after] : [];
    });
  };
  return {
    ...text,
    files: text.files.map((spec) => (spec.name === file ? { ...spec, columns: put(spec.columns) } : spec)),
  };
}
