import { Refusal } from '../../shared/refusal.ts';
import { inflateEntry, inflatesTooMuch, type ZipEntry, zipEntries } from '../../shared/zip.ts';
import { cellBreak } from './lines.ts';
import { listNumbers } from './listNumbers.ts';
import { childrenNamed, descend, parseXml, type XmlNode } from './xml.ts';

/** Order 393 is about 40 kB as a document; 5 MB leaves room for a coat of arms and a scanned seal. */
export const fileLimitBytes = 5 * 1024 * 1024;
/** All parts as the archive declares them, and any one of them as it is inflated: XML of text packs about 10 to 1. */
export const inflatedLimitBytes = 16 * 1024 * 1024;

const mainPart = 'word/document.xml';
/** Signature of the container that holds an encrypted office file, and every file of Word before 2007. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * The text of a Word document as a person would paste it: a line a paragraph, a tab between cells, U+2028 for a
 * line break inside a cell. Deleted and hidden alternatives of the text are left out.
 *
 * Refuses with `fileTooLarge`, `notDocx` (also for macros and for broken or tricky XML), `docxEncrypted` and
 * `fileInflatesTooMuch`.
 */
export function docxToText(bytes: Uint8Array): string {
  if (bytes.length > fileLimitBytes) {
    throw new Refusal('fileTooLarge', `The file is larger than ${fileLimitBytes} bytes`, {
      limitMegabytes: fileLimitBytes / 1024 / 1024,
    });
  }
  const entries = zipEntries(bytes);
  if (!entries) throw isEncryptedContainer(bytes) ? encrypted() : notDocx('container');
  const parts = [...entries.values()];
  if (parts.some((part) => part.encrypted)) throw encrypted();
  if (parts.some(({ name }) => /vbaproject\.bin$/iu.test(name))) throw notDocx('macros');
  const declaredBytes = parts.reduce((sum, part) => sum + part.declaredBytes, 0);
  if (declaredBytes > inflatedLimitBytes) throw inflatesTooMuch(inflatedLimitBytes);

  const document = readPart(bytes, entries.get(mainPart));
  const body = descend(document, 'w:document', 'w:body');
  if (!body) throw notDocx('content');
  const numbering = entries.get('word/numbering.xml');
  const label = listNumbers(numbering && readPart(bytes, numbering));
  return blocksOf(body, label).join('\n');
}

function readPart(bytes: Uint8Array, entry: ZipEntry | undefined): XmlNode {
  const part = entry && inflateEntry(bytes, entry, inflatedLimitBytes);
  const xml = part && parseXml(part);
  if (!xml) throw notDocx('content');
  return xml;
}

function notDocx(reason: 'container' | 'content' | 'macros'): Refusal {
  return new Refusal('notDocx', `The file is not a Word document that can be read (${reason})`, { reason });
}

function encrypted(): Refusal {
  return new Refusal('docxEncrypted', 'The document is protected with a password');
}

function isEncryptedContainer(bytes: Uint8Array): boolean {
  const isCompound = compoundFile.every((byte, place) => bytes[place] === byte);
  return isCompound && Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

type Label = (paragraphProperties: XmlNode | undefined) => string;

/** Wrappers whose content is the document's own text. */
const transparent = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:fldSimple',
  'w:r',
  'mc:AlternateContent',
  'mc:Choice',
]);

/** The lines of paragraphs and tables, in order. */
function blocksOf(container: XmlNode, label: Label): string[] {
  return container.children.flatMap((node) => {
    if (node.name === 'w:p') return [paragraph(node, label)];
    if (node.name === 'w:tbl') return tableLines(node, label);
    return transparent.has(node.name) ? blocksOf(node, label) : [];
  });
}

function paragraph(node: XmlNode, label: Label): string {
  const mark = label(descend(node, 'w:pPr'));
  return (mark === '' ? '' : `${mark} `) + runText(node);
}

const signs: Record<string, string> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

function runText(node: XmlNode): string {
  return node.children
    .map((child) => {
      if (child.name === 'w:t') return child.children.map((part) => part.text).join('');
      return signs[child.name] ?? (transparent.has(child.name) ? runText(child) : '');
    })
    .join('');
}

/**
 * A line for each row. A cell that spans columns leaves the others empty. A cell merged down repeats in each row
 * it covers, unless it is the row's first: then the rows below go on the measure above.
 */
function tableLines(table: XmlNode, label: Label): string[] {
  let above: string[] = [];
  return rowsOf(table).map((row) => {
    const cells: string[] = emptyCells(descend(row, 'w:trPr', 'w:gridBefore'));
    const aboveIn = (column: number) => (column > 0 ? (above[column] ?? '') : '');
    for (const cell of cellsOf(row)) {
      const properties = descend(cell, 'w:tcPr');
      const text = isMergedDown(properties) ? aboveIn(cells.length) : cellText(cell, label);
      cells.push(text, ...emptyCells(descend(properties, 'w:gridSpan')).slice(1));
    }
    above = cells;
    return cells.join('\t');
  });
}

function rowsOf(table: XmlNode): XmlNode[] {
  return table.children.flatMap((node) => {
    if (node.name === 'w:tr') return [node];
    return transparent.has(node.name) ? rowsOf(node) : [];
  });
}

function cellsOf(row: XmlNode): XmlNode[] {
  return row.children.flatMap((node) => {
    if (node.name === 'w:tc') return [node];
    return transparent.has(node.name) ? cellsOf(node) : [];
  });
}

/** Columns of a span; Word allows 63 in a table. */
const columnsMax = 63;

function emptyCells(span: XmlNode | undefined): string[] {
  const count = Number(span?.attributes['w:val'] ?? 0);
  return Array.from({ length: Math.min(Math.max(count, 0), columnsMax) }, () => '');
}

function isMergedDown(properties: XmlNode | undefined): boolean {
  const merge = childrenNamed(properties, 'w:vMerge')[0];
  return merge !== undefined && merge.attributes['w:val'] !== 'restart';
}

/** Tabs inside a cell, also those of a table nested in it, are spaces: a tab would begin another cell. */
function cellText(cell: XmlNode, label: Label): string {
  return blocksOf(cell, label).join('\n').trim().replaceAll('\t', ' ').replace(/\n+/gu, cellBreak);
}
