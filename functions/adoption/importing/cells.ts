import { isDay } from '../../shared/calendar/day.ts';
import { looksLikePersonName } from '../../shared/personNames.ts';
import type { Day } from '../../shared/words.ts';
import type { RowError } from '../contract/imports.ts';
import { looksLikePassword } from '../rules/secrets.ts';
import type { Sheet, SheetRow } from './columns.ts';
import type { FoundError } from './statements.ts';

const longestValue = 120;
const plainCount = /^\d{1,6}$/;

/** Reads the cells of one row; what cannot be read goes to `errors` and comes back as undefined. */
export class Cells<Key extends string> {
  readonly row: number;
  private readonly cells: SheetRow<Key>['cells'];
  private readonly sheet: Sheet<Key>;
  private readonly errors: FoundError[];

  constructor(sheet: Sheet<Key>, { row, cells }: SheetRow<Key>, errors: FoundError[]) {
    this.row = row;
    this.cells = cells;
    this.sheet = sheet;
    this.errors = errors;
  }

  text(key: Key): string {
    return this.cells[key] ?? '';
  }

  refuse(key: Key, code: string, params?: RowError['params']): undefined {
    this.errors.push(this.errorAt(key, code, params));
    return undefined;
  }

  /** What may be a person's name or a password is not repeated, whatever the error is about. */
  errorAt(key: Key, code: string, params?: RowError['params']): RowError {
    return {
      row: this.row,
      column: this.sheet.headerOf(key),
      value: withoutNames(this.text(key)).slice(0, longestValue),
      code,
      ...(params && { params: withoutNamesIn(params) }),
    };
  }

  required(key: Key): string | undefined {
    return this.text(key) || this.refuse(key, 'cellEmpty');
  }

  /** 2011-09-11 or 11.09.2011. */
  day(key: Key): Day | undefined {
    const text = this.text(key);
    const [, dayOfMonth = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
    const day = year ? `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}` : text;
    return isDay(day) ? day : this.refuse(key, 'dayNotRead');
  }

  /** 2011-W36 or 2011-36. */
  week(key: Key): string | undefined {
    const [, year, week] = /^(\d{4})-?W?(\d{1,2})$/i.exec(this.text(key)) ?? [];
    return year && week ? `${year}-W${week.padStart(2, '0')}` : this.refuse(key, 'weekNotRead');
  }

  /** A whole number, 0 or more. */
  count(key: Key): number | undefined {
    const text = this.text(key);
    if (plainCount.test(text)) return Number(text);
    const closed = text.replaceAll(/[\s\u00a0]/g, '');
    if (plainCount.test(closed)) return Number(closed);
    return this.refuse(key, closed === '' ? 'cellEmpty' : 'countNotRead');
  }

  /** The same; undefined for an empty cell. */
  optionalCount(key: Key): number | undefined {
    return this.text(key) === '' ? undefined : this.count(key);
  }

  /** A number with a point or a comma; undefined for an empty cell. */
  decimal(key: Key): number | undefined {
    const text = this.text(key).replace(',', '.');
    if (text === '') return undefined;
    return /^\d{1,3}(\.\d+)?$/.test(text) ? Number(text) : this.refuse(key, 'numberNotRead');
  }
}

/** The text, or nothing where it may hold a name or a password. */
export function withoutNames(text: string): string {
  return looksLikePersonName(text) || looksLikePassword(text) ? '' : text;
}

function withoutNamesIn(params: NonNullable<RowError['params']>): NonNullable<RowError['params']> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? withoutNames(value) : value,
    ]),
  );
}
