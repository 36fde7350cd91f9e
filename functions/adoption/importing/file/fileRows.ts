import { Refusal } from '../../../shared/refusal.ts';
import type { Import, RowError } from '../../contract/imports.ts';
import type { ImportFiles } from '../../repository/importFiles.ts';
import type { Work } from '../../repository/importRepository.ts';
import { csvRows } from './csvRows.ts';
import { firstSheet } from './xlsxRows.ts';

/** A part of a file, whatever its kind. */
export interface RowsOfFile {
  rows: { row: number; cells: string[] }[];
  /** Bytes read so far. */
  end: number;
  /** Reading may stop after this part and go on from `end`. An archive has to be read in one go. */
  canPause: boolean;
  sheet?: string;
  broken?: RowError;
}

const rowsAtOnce = 2000;

/** The rows after those that are read already. */
export function fileRows(
  record: Pick<Import, 'id' | 'format'>,
  work: Pick<Work, 'next' | 'lastRow'>,
  files: Pick<ImportFiles, 'readSource'>,
): AsyncGenerator<RowsOfFile> {
  return record.format?.file === 'xlsx' ? xlsxParts(record.id, work, files) : csvParts(record, work, files);
}

async function* csvParts(
  { id, format }: Pick<Import, 'id' | 'format'>,
  { next, lastRow }: Pick<Work, 'next' | 'lastRow'>,
  files: Pick<ImportFiles, 'readSource'>,
): AsyncGenerator<RowsOfFile> {
  const { encoding = 'UTF-8', delimiter = ';' } = format ?? {};
  let before = lastRow;
  for await (const { rows, end, broken } of csvRows(
    files.readSource(id, next),
    { encoding, delimiter },
    next,
  )) {
    const base = before;
    before += rows.length;
    yield {
      rows: rows.map((cells, index) => ({ row: base + index + 1, cells })),
      end,
      canPause: true,
      ...(broken && { broken }),
    };
  }
}

async function* xlsxParts(
  id: string,
  { lastRow }: Pick<Work, 'next' | 'lastRow'>,
  files: Pick<ImportFiles, 'readSource'>,
): AsyncGenerator<RowsOfFile> {
  const source = counted(files.readSource(id));
  const { sheet, rows: all } = await firstSheet(source.pieces);
  let rows: RowsOfFile['rows'] = [];
  const part = (): RowsOfFile => ({ rows, end: source.bytes(), canPause: false, sheet });
  try {
    for await (const one of all) {
      if (one.row > lastRow) rows.push(one);
      if (rows.length < rowsAtOnce) continue;
      yield part();
      rows = [];
    }
  } catch (error) {
    throw error instanceof Refusal
      ? error
      : new Refusal('fileKindNotRead', (error as Error).message, { got: 'ZIP' });
  }
  yield part();
}

function counted(pieces: AsyncIterable<Uint8Array>) {
  let bytes = 0;
  return {
    bytes: () => bytes,
    pieces: (async function* () {
      for await (const piece of pieces) {
        bytes += piece.length;
        yield piece;
      }
    })(),
  };
}
