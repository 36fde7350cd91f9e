import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { fileTypeFromBuffer } from 'file-type';
import { extractText } from 'unpdf';
import { expect, test, vi } from 'vitest';
import type { Format } from '../contract/formats.ts';
import { consolidatedDocument } from '../documents/consolidatedDocument.ts';
import type { ReportDocument } from '../documents/model.ts';
import { quarterlyDocument } from '../documents/quarterlyDocument.ts';
import { aConsolidated, aQuarterly, aQuarterlyData, aWhole } from '../testing/builders.ts';
import { render } from './render.ts';

// Papers are made letter by letter, and databases wait for a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const data = aQuarterlyData();
const quarterly = quarterlyDocument(aQuarterly(), data, '2011-07-05');
const whole = aWhole();
const consolidated = consolidatedDocument(aConsolidated, whole, {
  signedOn: '2011-07-12',
  empty: [{ nodeId: 'm-x', name: { ru: 'Район 34' }, tile: { column: 3, row: 5 } }],
});

async function bytesOf(document: ReportDocument, format: Format): Promise<Uint8Array> {
  return (await render(document, format)).bytes;
}

async function textOf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return text.replaceAll(/\s+/g, ' ');
}

test('the paper has its header, number, addressee, figures, signature and basis, in letters that can be read', async () => {
  const text = await textOf(await bytesOf(quarterly, 'pdf'));
  for (const part of [
    'МУНИЦИПАЛЬНЫЙ ОРГАН УПРАВЛЕНИЯ ОБРАЗОВАНИЕМ',
    'Аннинский муниципальный район',
    '05.07.2011 № 12-к',
    'Департамент образования области',
    'за II квартал 2011 года',
    '30 июня 2011 г.',
    'Руководитель отдела образования',
    'Громова Е. И.',
  ])
    expect(text).toContain(part);
  expect(text).toMatch(/2\.2 .*?24 15 63 % 0 9/u);
  expect(text).toContain(`SHA-256`);
});

test('fonts are in the paper itself, with the letters it uses', async () => {
  const pdf = Buffer.from(await bytesOf(quarterly, 'pdf')).toString('latin1');
  expect(pdf).toMatch(/\/FontFile2/);
  expect(pdf).toMatch(/\/BaseFont \/[A-Z]{6}\+PTSerif/);
  expect(pdf).not.toMatch(/\/BaseFont \/Helvetica/);
});

test('a paper that nobody has signed says so and bears no number', async () => {
  const draft = quarterlyDocument(aQuarterly({ status: 'draft' }), data, undefined);
  const text = await textOf(await bytesOf(draft, 'pdf'));
  expect(text).toContain('не подписан');
  expect(text).not.toContain('12-к');
});

test('the whole names how many it is of and whom it is without, on paper and in a text to work on', async () => {
  const text = await textOf(await bytesOf(consolidated, 'pdf'));
  expect(text).toContain('отчётам 33 муниципалитетов из 34. Не вошли: Район 34 (отчёт не представлен)');
  const docx = unzipSync(await bytesOf(consolidated, 'docx'));
  for (const [name, part] of Object.entries(docx))
    if (/\.(xml|rels)$/.test(name))
      expect([name, XMLValidator.validate(strFromU8(part))]).toEqual([name, true]);
  const body = wordsOf(strFromU8(docx['word/document.xml'] ?? new Uint8Array()));
  expect(body).toContain('33 муниципалитетов из 34');
  expect(body).toContain('Орлов А. П.');
});

test('a text to work on has every chart as a vector, with a picture for whatever draws none', async () => {
  const docx = unzipSync(await bytesOf(consolidated, 'docx'));
  const charts = consolidated.blocks.filter(({ kind, only }) => kind === 'chart' && only !== 'data');
  expect(charts.length).toBeGreaterThan(0);
  const media = Object.entries(docx).filter(([name]) => name.startsWith('word/media/'));
  const vectors = media.filter(([name]) => name.endsWith('.svg'));
  const pictures = media.filter(([name]) => name.endsWith('.png'));
  expect(vectors).toHaveLength(charts.length);
  expect(pictures).toHaveLength(charts.length);
  for (const [, svg] of vectors) expect(XMLValidator.validate(strFromU8(svg))).toBe(true);
  for (const [, png] of pictures) expect((await fileTypeFromBuffer(png))?.mime).toBe('image/png');
});

/** Texts of a document in their order, as a reader of its XML finds them. */
function wordsOf(xml: string): string {
  const found: string[] = [];
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) for (const one of part) walk(one);
    else if (part && typeof part === 'object')
      for (const [name, inner] of Object.entries(part))
        if (name === '#text') found.push(String(inner));
        else walk(inner);
  };
  walk(new XMLParser({ preserveOrder: true, trimValues: false, parseTagValue: false }).parse(xml));
  return found.join(' ');
}

async function bookOf(document: ReportDocument): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await bytesOf(document, 'xlsx')).buffer as ArrayBuffer);
  return book;
}

test('the book has typed cells, a head that stays, filters, and formulas whose results are the report’s', async () => {
  const sheet = (await bookOf(consolidated)).getWorksheet('Муниципалитеты');
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  expect(sheet?.autoFilter).toBeTruthy();
  const total = sheet?.getRow(35);
  expect(total?.getCell(1).value).toBe('Всего');
  const summed = whole.sections[0]?.rows.find(({ number }) => number === '2.2')?.counts;
  expect(total?.getCell(6).value).toMatchObject({ formula: 'SUM(F2:F34)', result: summed?.obliged });
  expect(total?.getCell(7).value).toMatchObject({ formula: 'SUM(G2:G34)', result: summed?.satisfied });
  expect(total?.getCell(8).value).toMatchObject({ formula: 'IF(F35=0,"",G35/F35)' });
  expect(typeof sheet?.getRow(2).getCell(2).value).toBe('number');
});

test('every part of the book is XML as it should be, and the same report is the same bytes', async () => {
  const bytes = await bytesOf(quarterly, 'xlsx');
  for (const [name, part] of Object.entries(unzipSync(bytes)).filter(([, { length }]) => length > 0))
    expect([name, XMLValidator.validate(strFromU8(part))]).toEqual([name, true]);
  expect(Buffer.from(await bytesOf(quarterly, 'json'))).toEqual(
    Buffer.from(await bytesOf(quarterly, 'json')),
  );
});

test('rows for a sheet begin with the mark of UTF-8, part by «;» and have the figures', async () => {
  const bytes = await bytesOf(quarterly, 'csv');
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows: string[][] = parse(Buffer.from(bytes), { bom: true, delimiter: ';', relaxColumnCount: true });
  const row = rows.find(([number]) => number === '2.2');
  expect(row?.slice(3, 6)).toEqual(['24', '15', '0,625']);
});

const formula = "=cmd|' /C calc'!A0";
test('a name that a sheet would run as a formula stays words in both kinds of sheet', async () => {
  const attack = aQuarterlyData({
    waiting: [
      {
        nodeId: 's-1',
        name: { ru: formula, en: formula },
        items: [{ number: '2.2', status: 'overdue', because: { code: 'noFacts' } }],
      },
    ],
  });
  const document = quarterlyDocument(aQuarterly(), attack, '2011-07-05');
  const csv = Buffer.from(await bytesOf(document, 'csv')).toString();
  expect(csv).toContain(`'${formula}`);
  const cell = (await bookOf(document)).getWorksheet('Кто не выполнил')?.getRow(2).getCell(1);
  expect(cell?.type).toBe(ExcelJS.ValueType.String);
  expect(cell?.formula).toBeUndefined();
});
