import { strToU8, zipSync } from 'fflate';
import type { ExchangeContract } from '../../contract/contract.ts';
import type { StoredRecord } from '../../contract/records.ts';
import { exchangeContract, propertyOf } from '../contract/contract.ts';

/** The same file has the same bytes whenever it is made. */
const madeAt = new Date('1980-01-01T00:00:00.000Z');

/** Committed records as a package of full files, as the contract has it; files without records are absent. */
export function printPackage(
  records: ReadonlyMap<string, readonly StoredRecord[]>,
  contract: ExchangeContract = exchangeContract,
): Uint8Array {
  const files = new Map<string, string>();
  for (const spec of contract.files) {
    const rows = records.get(spec.name) ?? [];
    if (rows.length === 0) continue;
    const own = [...new Set(rows.flatMap(([, , , more]) => Object.keys(more)))].sort();
    const header = [...spec.columns.map(({ name }) => name), ...own];
    const lines = rows.map(([id, , cells, more]) => [
      id,
      '',
      '',
      ...cells,
      ...own.map((name) => more[name] ?? ''),
    ]);
    files.set(spec.name, [header, ...lines].map(lineOf).join(''));
  }
  const { manifest } = contract;
  const said = [
    manifest.columns,
    ...manifest.fixed.map(({ property, value }) => [property, value]),
    ...contract.files.map(({ name }) => [propertyOf(name), files.has(name) ? 'bulk' : 'absent']),
  ];
  const parts = [[manifest.file, said.map(lineOf).join('')] as const, ...files];
  return zipSync(Object.fromEntries(parts.map(([name, text]) => [name, strToU8(text)])), { mtime: madeAt });
}

/** Machines read a package back: a cell stays as it is, nothing is defused for a spreadsheet. */
function lineOf(cells: readonly string[]): string {
  const fields = cells.map((cell) => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell));
  return `${fields.join(',')}\n`;
}
