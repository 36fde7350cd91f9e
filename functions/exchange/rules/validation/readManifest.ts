import type { ExchangeContract } from '../../contract/contract.ts';
import { propertyOf } from '../contract/contract.ts';
import type { Findings } from './findings.ts';
import { readRows } from './readRows.ts';

export type Mode = 'bulk' | 'delta';

/** How each file of the package is meant. Where the manifest cannot be read, a file that is there counts as bulk. */
export function readManifest(
  files: ReadonlyMap<string, Uint8Array>,
  contract: ExchangeContract,
  findings: Findings,
): Map<string, Mode> {
  const { file, fixed } = contract.manifest;
  const bytes = files.get(file);
  const present = contract.files.filter(({ name }) => files.has(name));
  if (!bytes) return new Map(present.map(({ name }) => [name, 'bulk']));
  const said = propertiesOf(bytes, contract, findings);
  for (const { property, value } of fixed) {
    const found = said.get(property);
    if (found && found.value !== value)
      findings.add('manifestVersionWrong', { file, ...found, column: property, expected: value });
  }
  const awaited = contract.files.filter(({ isLate }) => !isLate).map(({ name }) => propertyOf(name));
  for (const property of [...fixed.map((one) => one.property), ...awaited])
    if (!said.has(property)) findings.add('manifestPropertyMissing', { file, column: property });
  return modesOf(said, files, contract, findings);
}

type Said = Map<string, { value: string; row: number }>;

function propertiesOf(
  bytes: Uint8Array,
  { manifest: { file, columns, fixed, optional }, files }: ExchangeContract,
  findings: Findings,
): Said {
  const known = new Set([
    ...fixed.map(({ property }) => property),
    ...optional,
    ...files.map(({ name }) => propertyOf(name)),
  ]);
  const said: Said = new Map();
  readRows(bytes, file, findings, (cells, row) => {
    if (row === 1) {
      const got = cells.join(',');
      if (got !== columns.join(','))
        findings.add('manifestHeaderWrong', { file, row, value: got, expected: columns.join(',') });
      return;
    }
    const [property = '', value = ''] = cells;
    const place = { file, row, column: property, value };
    if (said.has(property)) findings.add('manifestPropertyRepeated', place);
    else if (!known.has(property)) findings.add('manifestPropertyUnknown', place);
    else said.set(property, { value, row });
  });
  return said;
}

function modesOf(
  said: Said,
  files: ReadonlyMap<string, Uint8Array>,
  { manifest: { file, modes }, files: specs }: ExchangeContract,
  findings: Findings,
): Map<string, Mode> {
  const found = new Map<string, Mode>();
  for (const { name } of specs) {
    const property = propertyOf(name);
    const { value, row } = said.get(property) ?? { value: files.has(name) ? 'bulk' : 'absent', row: 0 };
    const place = { file, row, column: property, value };
    const isPresent = files.has(name);
    if (!modes.includes(value)) findings.add('fileModeUnknown', { ...place, expected: modes.join(', ') });
    else if (value !== 'absent' && !isPresent)
      findings.add('listedFileMissing', { ...place, expected: name });
    else if (value === 'absent' && isPresent) findings.add('absentFilePresent', place);
    if (isPresent) found.set(name, value === 'delta' ? 'delta' : 'bulk');
  }
  return found;
}
