import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { csvText } from '../../shared/csvText.ts';
import type { Day } from '../../shared/words.ts';
import type { Form } from '../contract/form.ts';
import type { Submission } from '../contract/submission.ts';

interface Packed {
  id: string;
  number: number;
  madeOn: Day;
  form: Form;
  sheets: readonly Submission[];
  /** Code of a school in the region's register. */
  codeOf: (schoolId: string) => string;
}

const style = { separator: ',', decimal: '.', byteOrderMark: false } as const;
/** The same sheets make the same bytes. */
const madeAt = new Date('1980-01-01T00:00:00.000Z');

/** Accepted sheets as a zip of `manifest.csv`, `parameters.csv` and `values.csv`, UTF-8, parted by commas. */
export function printPackage({ id, number, madeOn, form, sheets, codeOf }: Packed): Uint8Array {
  const parameters = csvText(
    [
      ['code', 'edition', 'name', 'unit', 'valueType'],
      ...form.parameters.map((one) => [one.code, one.edition, one.name.ru, one.unit.ru, one.valueType]),
    ],
    style,
  );
  const rows = sheets.flatMap(({ schoolId, version, steps, values }) =>
    form.parameters.flatMap(({ code }) => {
      const value = values[code];
      const cell = typeof value === 'boolean' ? String(value) : value;
      return cell === undefined ? [] : [[schoolId, codeOf(schoolId), code, cell, steps.at(-1)?.on, version]];
    }),
  );
  const header = ['schoolId', 'schoolCode', 'parameter', 'value', 'acceptedOn', 'sheetVersion'];
  const values = csvText([header, ...rows], style);
  const manifest = csvText(
    [
      ['property', 'value'],
      ['package', id],
      ['number', number],
      ['form', form.id],
      ['title', form.content.title.ru],
      ['period', form.content.period.ru],
      ['madeOn', madeOn],
      ['schools', sheets.length],
      ['values', rows.length],
      ['sha256.parameters.csv', hashOf(parameters)],
      ['sha256.values.csv', hashOf(values)],
    ],
    style,
  );
  const files = { 'manifest.csv': manifest, 'parameters.csv': parameters, 'values.csv': values };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    mtime: madeAt,
  });
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
