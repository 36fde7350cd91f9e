import { isDeepStrictEqual } from 'node:util';
import { Refusal } from '../../../shared/refusal.ts';
import type { Column, ExchangeContract, FileSpec } from '../../contract/contract.ts';
import { codesByLayer } from '../../contract/finding.ts';
import { exchangeContract } from '../../rules/contract/contract.ts';
import { columnsOfHomes } from '../../rules/records/homes.ts';

const headColumns = 3;
const mostFiles = 40;
const mostColumns = 80;
const needsWords = new Set<Column['type']>(['vocabulary', 'vocabularyList']);
const needsTarget = new Set<Column['type']>(['reference', 'referenceList']);
/** Without them no record finds its school. */
const filesOfHomes = ['orgs.csv', 'users.csv', 'roles.csv'];
const neverWarnings: ReadonlySet<string> = new Set(codesByLayer.content);

/**
 * The machine runs what stands in a contract, so it has to hold together: refuses with `contractNotSound` and the place.
 * What keeps pupils and marks out, and what a record finds its school by, no edition may take away.
 */
export function refuseUnsound(contract: Omit<ExchangeContract, 'edition'>): void {
  const { files, manifest, errors } = contract;
  if (!isDeepStrictEqual(manifest.columns, exchangeContract.manifest.columns))
    refuse(manifest.file, 'columns');
  if (manifest.file !== exchangeContract.manifest.file) refuse(manifest.file, 'file');
  if (['absent', 'bulk', 'delta'].some((mode) => !manifest.modes.includes(mode)))
    refuse(manifest.file, 'modes');
  if (files.length > mostFiles) refuse('', 'files');
  if (errors.length !== exchangeContract.errors.length) refuse('', 'errors');
  for (const [at, { code, layer, severity }] of errors.entries()) {
    const known = exchangeContract.errors[at];
    if (known?.code !== code || known.layer !== layer) refuse(code, 'errors');
    if (severity === 'warning' && neverWarnings.has(code)) refuse(code, 'severity');
  }
  const before = new Set<string>();
  for (const spec of files) {
    if (before.has(spec.name) || !/^[A-Za-z]{1,40}\.csv$/u.test(spec.name)) refuse(spec.name, 'name');
    before.add(spec.name);
    refuseUnsoundFile(spec, before);
  }
  for (const file of filesOfHomes) if (!before.has(file)) refuse(file, 'file');
  for (const { name: file, columns } of files)
    for (const column of columnsOfHomes.get(file) ?? [])
      if (!columns.some(({ name }) => name === column)) refuse(file, column);
}

function refuseUnsoundFile(
  { name: file, columns, notAccepted }: FileSpec,
  before: ReadonlySet<string>,
): void {
  const known = exchangeContract.files.find(({ name }) => name === file);
  if (known?.notAccepted !== notAccepted) refuse(file, 'notAccepted');
  if (columns.length > mostColumns) refuse(file, 'columns');
  const head = exchangeContract.files[0]?.columns.slice(0, headColumns);
  if (!isDeepStrictEqual(columns.slice(0, headColumns), head)) refuse(file, 'sourcedId');
  const seen = new Set<string>();
  for (const column of columns) {
    if (seen.has(column.name) || !/^[A-Za-z][A-Za-z0-9]{0,59}$/u.test(column.name)) refuse(file, column.name);
    seen.add(column.name);
    refuseUnsoundColumn(file, column, before);
  }
}

function refuseUnsoundColumn(file: string, column: Column, before: ReadonlySet<string>): void {
  const { name, type, values = [], refersTo } = column;
  const isWorded = values.length > 0 && values.every((word) => /^[^,\s"][^,"]{0,60}$/u.test(word));
  if (needsWords.has(type) ? !isWorded : column.values !== undefined) refuse(file, name);
  if (needsTarget.has(type) ? !(refersTo && before.has(refersTo)) : refersTo !== undefined)
    refuse(file, name);
  if (column.isLate && column.isRequired) refuse(file, name);
}

function refuse(file: string, what: string): never {
  const place = file ? `${file}: ${what}` : what;
  throw new Refusal('contractNotSound', `The contract does not hold together at ${place}`, { place });
}
