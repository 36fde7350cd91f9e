import { Refusal } from '../../../shared/refusal.ts';
import type { StageEnd } from '../../../shared/turns.ts';
import type { Import, RowError } from '../../contract/imports.ts';
import type { StagedRow } from '../../repository/importFiles.ts';
import type { Work } from '../../repository/importRepository.ts';
import { isBlank, type Layout, layoutOf, namesAmongStrangers, pick } from '../columns.ts';
import { fileRows, type RowsOfFile } from '../file/fileRows.ts';
import { refuseBomb } from '../file/xlsxRows.ts';
import { readCorrection } from './readCorrection.ts';
import { putRows } from './shareOut.ts';
import { advance, moveTo, type Run, workOf } from './stage.ts';

/** Rows are kept in memory so many at a time. */
const segmentRows = 25_000;
/** A bucket holds about so much of the file: what checking keeps in memory. */
const bucketBytes = 1_000_000;
/** An XLSX file is a CSV file packed about so tight. */
const packing = 8;

/**
 * Reads the file once, from where an earlier run stopped, and shares its rows out into buckets by school, so that the
 * rest of the work takes one bucket at a time however large the file is.
 */
export async function read(record: Import, run: Run): Promise<StageEnd> {
  const { rooms } = run;
  let work = await workOf(record, run, {
    of: record.bytes,
    segments: 0,
    lastRow: 0,
    buckets: bucketsOf(record),
  });
  let segment = new Segment(work);
  try {
    if (record.format?.file === 'xlsx' && work.segments === 0)
      await refuseBomb(rooms.importFiles.readSource(record.id));
    for await (const part of fileRows(record, work, rooms.importFiles)) {
      segment.take(part, rooms.checkers[record.kind].columns);
      if (segment.layout?.corrects) return await readCorrection(record, work, segment.layout, run);
      if (!segment.isReadable) break;
      if (segment.rows.length < segmentRows) continue;
      work = await flush(record, work, segment, run);
      segment = new Segment(work);
      if (run.isTimeUp() && part.canPause) return 'paused';
    }
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'staleRecord') throw error;
    segment.errors.push({ row: 1, column: '', value: '', code: error.code, params: error.params ?? {} });
  }
  if (segment.isReadable && work.rowsDone + segment.rows.length === 0 && segment.errors.length === 0)
    segment.errors.push({ row: 1, column: '', value: '', code: 'noRows' });
  work = await flush(record, work, segment, run);
  const format = record.format && { ...record.format, ...(segment.sheet && { sheet: segment.sheet }) };
  await moveTo('checking', record, run, { rows: work.rowsDone, ...(format && { format }) });
  return 'done';
}

function bucketsOf({ bytes, format }: Import): number {
  return Math.max(1, Math.ceil((bytes * (format?.file === 'xlsx' ? packing : 1)) / bucketBytes));
}

/** What has been read since the last flush. */
class Segment {
  readonly rows: StagedRow[] = [];
  readonly errors: RowError[] = [];
  layout: Layout | undefined;
  lastRow: number;
  end: number;
  sheet: string | undefined;

  constructor({ layout, lastRow, next }: Work) {
    this.layout = layout;
    this.lastRow = lastRow;
    this.end = next;
  }

  /** Without its columns a file says nothing. */
  get isReadable(): boolean {
    return this.layout?.errors.every(({ code }) => code !== 'columnMissing') ?? true;
  }

  take({ rows, end, broken, sheet }: RowsOfFile, columns: Parameters<typeof layoutOf>[1]): void {
    const before = this.lastRow;
    for (const { row, cells } of rows) {
      this.lastRow = row;
      if (isBlank(cells)) continue;
      if (this.layout) this.takeRow(row, cells, this.layout);
      else {
        this.layout = layoutOf(cells, columns);
        this.errors.push(...this.layout.errors);
        if (this.layout.corrects || !this.isReadable) break;
      }
    }
    if (broken) this.errors.push({ ...broken, row: before + broken.row });
    this.end = end;
    this.sheet = sheet;
  }

  private takeRow(row: number, cells: string[], layout: Layout): void {
    this.rows.push([row, ...pick(cells, layout.places)]);
    if (layout.strangers.length > 0) this.errors.push(...namesAmongStrangers(row, cells, layout));
  }
}

async function flush(record: Import, work: Work, segment: Segment, run: Run): Promise<Work> {
  const { importFiles } = run.rooms;
  await putRows(record.id, work, work.segments, segment.rows, run);
  await importFiles.putRead(record.id, work.segments, { errors: segment.errors });
  return advance(record, run, work, {
    next: segment.end,
    lastRow: segment.lastRow,
    rowsDone: work.rowsDone + segment.rows.length,
    segments: work.segments + 1,
    ...(segment.layout && { layout: segment.layout }),
    tallies: { ...work.tallies, fileErrors: work.tallies.fileErrors + segment.errors.length },
  });
}
