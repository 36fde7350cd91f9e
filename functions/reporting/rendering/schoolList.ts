import { PassThrough } from 'node:stream';
import { setImmediate as othersFirst } from 'node:timers/promises';
import ExcelJS from 'exceljs';
import { csvText } from '../../shared/csvText.ts';
import type { Day } from '../../shared/words.ts';
import type { ExtractFormat } from '../contract/extracts.ts';
import { shortDay } from '../documents/words.ts';

/** A line of the list. Days are `YYYY-MM-DD`. */
export interface ListLine {
  municipality: string;
  organisation: string;
  measure: string;
  title: string;
  day: Day;
  status: string;
  late: boolean;
  since?: Day | undefined;
}

export interface WrittenList {
  bytes: Uint8Array;
  rows: number;
  mediaType: string;
}

type Lines = AsyncIterable<readonly ListLine[]>;

const heads = [
  ['Муниципалитет', 28],
  ['Организация', 44],
  ['Мероприятие', 13],
  ['Название мероприятия', 60],
  ['На день', 12],
  ['Состояние', 24],
  ['С опозданием', 14],
  ['С какого дня', 14],
] as const;
const labels = heads.map(([label]) => label);
/** Of the 1,048,576 rows a sheet holds one is its head. */
const rowsOfSheet = 1_048_575;
/** A book has a moment of its making inside: a fixed one, so that the same list is the same file. */
const noMoment = new Date(Date.UTC(2000, 0, 1));

/** Writes a list of any length, a portion in memory at a time besides the file itself. */
export function writeList(format: ExtractFormat, lines: Lines): Promise<WrittenList> {
  return format === 'xlsx' ? writeXlsx(lines) : writeCsv(lines);
}

/** A sheet with typed days, a head that stays and filters; another sheet when one is full. */
async function writeXlsx(lines: Lines): Promise<WrittenList> {
  const stream = new PassThrough();
  const whole = collect(stream);
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  book.created = noMoment;
  book.modified = noMoment;
  let sheet = addSheet(book, 1);
  let rows = 0;
  for await (const portion of lines) {
    for (const line of portion) {
      if (rows > 0 && rows % rowsOfSheet === 0) {
        sheet.commit();
        sheet = addSheet(book, rows / rowsOfSheet + 1);
      }
      sheet.addRow(cellsOf(line)).commit();
      rows += 1;
    }
    // What is packed leaves memory only between portions.
    await othersFirst();
  }
  sheet.commit();
  await book.commit();
  const bytes = await whole;
  return { bytes, rows, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };
}

function addSheet(book: ExcelJS.stream.xlsx.WorkbookWriter, number: number): ExcelJS.Worksheet {
  const sheet = book.addWorksheet(number === 1 ? 'Список' : `Список ${number}`, {
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  sheet.columns = heads.map(([, width], at) => ({
    width,
    style: { numFmt: at === 4 || at === 7 ? 'dd.mm.yyyy' : '@' },
  }));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: heads.length } };
  const head = sheet.addRow(labels);
  head.font = { bold: true };
  head.commit();
  return sheet;
}

function cellsOf({ municipality, organisation, measure, title, day, status, late, since }: ListLine) {
  const dayOf = (one: Day) => new Date(`${one}T00:00:00.000Z`);
  const began = since ? dayOf(since) : null;
  return [municipality, organisation, measure, title, dayOf(day), status, late ? 'да' : null, began];
}

/** As Russian Excel reads it: UTF-8 with its mark and `;`. */
async function writeCsv(lines: Lines): Promise<WrittenList> {
  const style = { separator: ';', decimal: ',', byteOrderMark: false } as const;
  const encoder = new TextEncoder();
  const parts = [encoder.encode(csvText([labels], { ...style, byteOrderMark: true }))];
  let rows = 0;
  for await (const portion of lines) {
    rows += portion.length;
    if (portion.length > 0) parts.push(encoder.encode(csvText(portion.map(textsOf), style)));
  }
  return { bytes: joined(parts), rows, mediaType: 'text/csv; charset=utf-8' };
}

function textsOf({ municipality, organisation, measure, title, day, status, late, since }: ListLine) {
  const began = since && shortDay(since);
  return [municipality, organisation, measure, title, shortDay(day), status, late ? 'да' : '', began];
}

async function collect(stream: PassThrough): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return joined(parts);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
