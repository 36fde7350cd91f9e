import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../shared/refusal.ts';
import { docxToText, fileLimitBytes, inflatedLimitBytes } from './docx.ts';
import { readOrder } from './text.ts';

const head =
  '<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';
const documentXml = (...blocks: string[]) => `${head}${blocks.join('')}</w:body></w:document>`;
const text = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const paragraph = (words: string) => `<w:p>${text(words)}</w:p>`;
const cell = (words: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${words.startsWith('<') ? words : paragraph(words)}</w:tc>`;
const row = (...cells: string[]) =>
  `<w:tr>${cells.map((words) => (words.startsWith('<w:tc') ? words : cell(words))).join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

function docx(document: string, others: Record<string, string | Uint8Array> = {}): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': document,
    ...others,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}
const textOf = (...blocks: string[]) => docxToText(docx(documentXml(...blocks)));

function refusalOf(bytes: Uint8Array): string {
  try {
    docxToText(bytes);
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'read';
}

describe('the text of a document', () => {
  test('is a line a paragraph, with its escaped signs', () => {
    expect(textOf(paragraph('Приказ &amp; план'), paragraph('&#8470; 7 &lt;1&gt;'))).toBe(
      'Приказ & план\n№ 7 <1>',
    );
  });

  test('has a tab between cells and its own sign for a line broken inside one', () => {
    const steps = `${paragraph('Шаги:')}<w:p>${text('а) раз;')}<w:r><w:br/></w:r>${text('б) два')}</w:p>`;
    expect(textOf(table(row('1.', steps, 'ОУ')))).toBe('1.\tШаги:\u2028а) раз;\u2028б) два\tОУ');
  });

  test('keeps the columns of a row with merged cells', () => {
    const section = row(cell('1. Подготовка', '<w:gridSpan w:val="3"/>'));
    expect(textOf(table(section, row('1.1', 'Начать', 'ОУ')))).toBe('1. Подготовка\t\t\n1.1\tНачать\tОУ');
  });

  test('repeats a cell merged down, but not the first one of a row', () => {
    const start = '<w:vMerge w:val="restart"/>';
    const rows = table(
      row(cell('1', start), 'Начать', cell('ОУ', start)),
      row(cell('', '<w:vMerge/>'), 'и продолжить', cell('', '<w:vMerge/>')),
    );
    expect(textOf(rows)).toBe('1\tНачать\tОУ\n\tи продолжить\tОУ');
  });

  test('holds the lines of a nested table inside its cell', () => {
    const nested = cell(table(row('а', 'б'), row('в', 'г')));
    expect(textOf(table(row('1', nested, 'ОУ')))).toBe('1\tа б\u2028в г\tОУ');
  });

  test('spells the numbers that Word counts by itself', () => {
    const level = (ilvl: number, format: string, pattern: string) =>
      `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2.')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'russianLower', '%1)')}</w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
    const item = (list: number, depth: number, words: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${text(words)}</w:p>`;
    const rows = table(
      row(cell(item(4, 0, '')), cell(item(5, 0, 'раз') + item(5, 0, 'два'))),
      row(cell(item(4, 1, '')), 'Начать'),
      row(cell(item(4, 1, '')), 'Продолжить'),
      row(cell(item(4, 0, '')), 'Закончить'),
    );
    const bytes = docx(documentXml(rows), { 'word/numbering.xml': numbering });
    expect(docxToText(bytes)).toBe('1.\tа) раз\u2028б) два\n1.1.\tНачать\n1.2.\tПродолжить\n2.\tЗакончить');
  });

  test('leaves out what was deleted, keeps what was inserted, linked or put in a control', () => {
    const changed = `<w:p><w:del><w:r><w:delText>старое</w:delText></w:r></w:del><w:moveFrom>${text('ушло')}</w:moveFrom><w:ins>${text('новое ')}</w:ins><w:hyperlink>${text('ссылка ')}</w:hyperlink><w:sdt><w:sdtContent>${text('поле')}</w:sdtContent></w:sdt></w:p>`;
    expect(textOf(changed)).toBe('новое ссылка поле');
  });

  test('reads as an order', () => {
    const bytes = docx(
      documentXml(
        paragraph('Отдел образования Тихого района'),
        paragraph('ПРИКАЗ'),
        paragraph('от 01.09.2014 № 5'),
        paragraph('О ремонте'),
        table(
          row('№', 'Мероприятие', 'Ответственный', 'Срок'),
          row(cell('Раздел работ', '<w:gridSpan w:val="4"/>')),
          row(
            '1.',
            `${paragraph('Купить:')}${paragraph('а) краску')}`,
            `${paragraph('Отдел')}${paragraph('РЦОИ')}`,
            'Май',
          ),
        ),
      ),
    );
    const { content, questions } = readOrder(docxToText(bytes), { today: '2014-09-01' });
    expect(questions).toEqual([]);
    expect(content.order).toMatchObject({ number: '5', signedOn: '2014-09-01', title: { ru: 'О ремонте' } });
    expect(content.sections).toMatchObject([
      {
        title: { ru: 'Раздел работ' },
        measures: [{ title: { ru: 'Купить: а) краску' }, owners: ['Отдел', 'РЦОИ'] }],
      },
    ]);
  });
});

describe('what is not such a document is refused', () => {
  const plain = docx(documentXml(paragraph('Приказ')));
  const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);
  const encryptedCompound = Uint8Array.from([...compound, ...Buffer.from('EncryptedPackage', 'utf16le')]);
  /** Sets a field of every entry in the table of contents. */
  const tampered = (bytes: Uint8Array, field: number, write: (view: DataView, at: number) => void) => {
    const copy = Uint8Array.from(bytes);
    const view = new DataView(copy.buffer);
    for (let at = 0; at + 4 <= copy.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) write(view, at + field);
    }
    return copy;
  };
  const bomb = docx(documentXml(paragraph(' '.repeat(inflatedLimitBytes))));
  const deep = documentXml('<w:sdt>'.repeat(300) + '</w:sdt>'.repeat(300));
  const billionLaughs = `<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${documentXml(paragraph('&b;'))}`;

  test.each([
    ['text', strToU8('Приказ'), 'notDocx'],
    ['nothing', new Uint8Array(), 'notDocx'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'notDocx'],
    ['a zip cut short', plain.subarray(0, plain.length - 30), 'notDocx'],
    ['XML that is not well formed', docx('<w:document><w:body>'), 'notDocx'],
    ['XML with a document type', docx(billionLaughs), 'notDocx'],
    ['XML nested too deep', docx(deep), 'notDocx'],
    ['macros', docx(documentXml(), { 'word/vbaProject.bin': 'x' }), 'notDocx'],
    ['a document of Word before 2007', compound, 'notDocx'],
    ['a document under a password', encryptedCompound, 'docxEncrypted'],
    ['an encrypted zip', tampered(plain, 8, (view, at) => view.setUint16(at, 1, true)), 'docxEncrypted'],
    ['a file over the limit', new Uint8Array(fileLimitBytes + 1), 'fileTooLarge'],
    ['a bomb that says what it is', bomb, 'fileInflatesTooMuch'],
    [
      'a bomb that says it is small',
      tampered(bomb, 24, (view, at) => view.setUint32(at, 10, true)),
      'fileInflatesTooMuch',
    ],
  ])('%s', (_, bytes, code) => {
    expect(refusalOf(bytes)).toBe(code);
  });

  test('a file with any byte changed is read or refused, never a fault', () => {
    for (let at = 0; at < plain.length; at += 1) {
      const copy = Uint8Array.from(plain);
      copy[at] = (copy[at] ?? 0) ^ 0xff;
      expect(() => refusalOf(copy)).not.toThrow();
    }
  });
});
