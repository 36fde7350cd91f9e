import type { Column } from '../../contract/contract.ts';
import type { FindingCode } from '../../contract/finding.ts';

const instant = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/u;

interface Wrong {
  code: FindingCode;
  expected?: string;
}

/** What is wrong with a filled cell by its type alone. */
export function checkCell(column: Column, value: string): Wrong | undefined {
  const { type } = column;
  if (type === 'date') return isDay(value) ? undefined : { code: 'dateNotRead', ...guessed(value) };
  if (type === 'instant')
    return isInstant(value) ? undefined : { code: 'instantNotRead', expected: '2011-09-20T08:00:00.000Z' };
  if (type === 'year') return /^\d{4}$/u.test(value) ? undefined : { code: 'yearNotRead', expected: '2012' };
  if (type === 'boolean')
    return value === 'true' || value === 'false'
      ? undefined
      : { code: 'booleanNotRead', expected: 'true, false' };
  if (type === 'integer')
    return /^-?\d+$/u.test(value) ? undefined : { code: 'numberNotRead', expected: '10' };
  if (type === 'number')
    return /^-?\d+(?:\.\d+)?$/u.test(value) ? undefined : { code: 'numberNotRead', expected: '4.5' };
  if (type === 'vocabulary') return outside(column, [value]);
  if (type === 'vocabularyList') return outside(column, listed(value));
  return undefined;
}

/** Members of a list within a cell. */
export function listed(value: string): string[] {
  return value.split(',').map((one) => one.trim());
}

function outside({ values = [], isExtensible }: Column, words: readonly string[]): Wrong | undefined {
  const isRight = (word: string) => values.includes(word) || (isExtensible === true && /^ext:.+/u.test(word));
  return words.every(isRight) ? undefined : { code: 'notInVocabulary', expected: values.join(', ') };
}

function isInstant(value: string): boolean {
  const parts = instant.exec(value);
  return parts?.[1] !== undefined && isDay(parts[1]);
}

/** 2011-02-30 has the right form and is no day. */
function isDay(value: string): boolean {
  if (value.length !== 10 || value[4] !== '-' || value[7] !== '-') return false;
  const [year, month, date] = [digits(value, 0, 4), digits(value, 5, 7), digits(value, 8, 10)];
  if (year < 0 || month < 1 || month > 12 || date < 1) return false;
  return date <= 28 || date <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The number these places of a text hold, or -1 where one is no digit. */
function digits(value: string, from: number, to: number): number {
  let found = 0;
  for (let at = from; at < to; at += 1) {
    const digit = value.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    found = found * 10 + digit;
  }
  return found;
}

/** 20.09.2011 can mean one day only and is offered; 1/05/2023 may mean two, so the form alone is. */
function guessed(value: string): { expected: string } {
  const parts = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(value);
  const guess = parts ? `${parts[3]}-${parts[2]?.padStart(2, '0')}-${parts[1]?.padStart(2, '0')}` : '';
  return { expected: isDay(guess) ? guess : '2011-09-20' };
}
