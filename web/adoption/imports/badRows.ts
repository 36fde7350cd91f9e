/**
 * The header of a CSV file and those of its lines that have errors, byte by byte as they were, so that the rest of a
 * spreadsheet's habits survives. `rows` counts as a spreadsheet does: the header is row 1. A quoted cell may hold line
 * breaks.
 */
export function badRows(text: string, rows: ReadonlySet<number>): string {
  return recordsOf(text)
    .filter((_record, index) => index === 0 || rows.has(index + 1))
    .join('');
}

/** Records with their line ends. */
function recordsOf(text: string): string[] {
  const records: string[] = [];
  let from = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') isQuoted = !isQuoted;
    if (text[at] !== '\n' || isQuoted) continue;
    records.push(text.slice(from, at + 1));
    from = at + 1;
  }
  if (from < text.length) records.push(`${text.slice(from)}\r\n`);
  return records;
}

/** UTF-8, or what Russian spreadsheets still write: Windows-1251. */
export function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}
