import type { Column, FileSpec } from '../../contract/contract.ts';
import type { Findings } from './findings.ts';

/** A column of the file as it came: with its place in the contract, or one of the sender's own. */
export interface FoundColumn {
  at: number;
  column: Column;
}

/** A column of one's own is told by its beginning and comes after all others. */
const own = /^metadata\.[A-Za-z0-9_.-]+$/u;

/** Which column stands where. Whatever is wrong with the header is told; cells are checked by name all the same. */
export function checkHeader(header: readonly string[], spec: FileSpec, findings: Findings): FoundColumn[] {
  const { name: file, columns } = spec;
  const byName = new Map(columns.map((column) => [column.name, column]));
  const found = new Map<string, FoundColumn>();
  for (const [at, name] of header.entries()) {
    const column = byName.get(name) ?? (own.test(name) ? ownColumn(name) : undefined);
    if (found.has(name)) findings.add('columnRepeated', { file, row: 1, column: name });
    else if (!column) findings.add('columnUnknown', { file, row: 1, column: name });
    else found.set(name, { at, column });
  }
  for (const { name, isLate } of columns)
    if (!found.has(name) && !isLate) findings.add('columnMissing', { file, row: 1, column: name });
  checkOrder([...found.keys()], columns, file, findings);
  return [...found.values()];
}

function ownColumn(name: string): Column {
  return { name, type: 'text', isRequired: false };
}

function checkOrder(names: readonly string[], columns: readonly Column[], file: string, findings: Findings) {
  const right = columns.map(({ name }) => name).filter((name) => names.includes(name));
  const wrongAt = right.findIndex((name, index) => names[index] !== name);
  if (wrongAt === -1) return;
  const expected = right[wrongAt] ?? '';
  findings.add('columnOrder', { file, row: 1, column: names[wrongAt] ?? '', expected });
}
