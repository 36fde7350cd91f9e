import { isDay } from '../../shared/calendar/day.ts';
import type { Day } from '../../shared/words.ts';
import type { FileError } from '../contract/files.ts';
import type { CsvRow } from './csv.ts';

/** Reads the cells of one row, and says of each it cannot read where it stands and what is wrong with it. */
export interface Cells {
  text(column: string, maxLength?: number): string | undefined;
  required(column: string, maxLength?: number): string | undefined;
  whole(column: string): number | undefined;
  decimal(column: string, least: number, most: number): number | undefined;
  day(column: string): Day | undefined;
  yesNo(column: string): boolean | undefined;
  oktmo(column: string): string | undefined;
  error(column: string, code: string, params?: FileError['params']): void;
  hasErrors(): boolean;
}

const wordsForYes = new Set(['1', 'yes', 'true', 'да', 'y', 'д', '+']);
const wordsForNo = new Set(['0', 'no', 'false', 'нет', 'n', 'н', '-']);
const usualLength = 300;

export function cellsOf(file: string, { row, cells }: CsvRow, errors: FileError[]): Cells {
  const before = errors.length;
  const text = (column: string, maxLength = usualLength): string | undefined => {
    const value = cells[column]?.trim();
    if (!value) return undefined;
    if (value.length <= maxLength) return value;
    error(column, 'textTooLong', { limit: maxLength });
    return undefined;
  };

  function error(column: string, code: string, params?: FileError['params']): void {
    const value = (cells[column] ?? '').slice(0, 100);
    errors.push({ file, row, column, value, code, ...(params && { params }) });
  }

  /** An empty cell says nothing; a cell that `read` cannot make sense of is an error. */
  function readAs<Value>(
    column: string,
    code: string,
    read: (value: string) => Value | undefined,
  ): Value | undefined {
    const value = text(column);
    if (value === undefined) return undefined;
    const readValue = read(value);
    if (readValue === undefined) error(column, code);
    return readValue;
  }

  return {
    text,
    error,
    hasErrors: () => errors.length > before,

    required(column, maxLength) {
      if (!cells[column]?.trim()) error(column, 'cellEmpty');
      return text(column, maxLength);
    },

    whole: (column) =>
      readAs(column, 'notWholeNumber', (value) => {
        const digits = value.replaceAll(/[\s\u00a0]/g, '');
        return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
      }),

    decimal(column, least, most) {
      const number = readAs(column, 'notNumber', (value) => {
        const plain = value.replace(',', '.');
        return /^-?\d{1,4}(\.\d{1,12})?$/.test(plain) ? Number(plain) : undefined;
      });
      if (number === undefined || (number >= least && number <= most)) return number;
      error(column, 'outOfRange', { least, most });
      return undefined;
    },

    day: (column) => readAs(column, 'notDay', dayOfText),

    yesNo: (column) =>
      readAs(column, 'notYesNo', (value) => {
        const word = value.toLowerCase();
        return wordsForYes.has(word) ? true : wordsForNo.has(word) ? false : undefined;
      }),

    /** ОКТМО of a municipality: eight digits; the eleven-digit form ends in zeros. */
    oktmo: (column) =>
      readAs(column, 'oktmoNotValid', (value) => {
        const digits = value.replace(/^(\d{8})000$/, '$1');
        return /^\d{8}$/.test(digits) ? digits : undefined;
      }),
  };
}

/** `2011-05-13` or `13.05.2011`. */
function dayOfText(text: string): Day | undefined {
  const iso = text.replace(/^(\d{2})\.(\d{2})\.(\d{4})$/, '$3-$2-$1');
  return isDay(iso) ? iso : undefined;
}
