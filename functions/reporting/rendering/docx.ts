import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  Header,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { pngOf } from '../../shared/pdf/raster.ts';
import type { Block, Cell, ChartBlock, Column, ReportDocument, TableBlock } from '../documents/model.ts';
import { shortDay } from '../documents/words.ts';

/** Twentieths of a point; A4 less its margins. */
const printTwips = convertMillimetersToTwip(175);
const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = {
  top: noBorder,
  bottom: noBorder,
  left: noBorder,
  right: noBorder,
  insideHorizontal: noBorder,
  insideVertical: noBorder,
};

/** A report as a text to work on: the same paper, with tables that are tables and charts that are vectors. */
export async function renderDocx(document: ReportDocument): Promise<Uint8Array> {
  const shown = document.blocks.filter(({ only }) => only !== 'data');
  const children = await Promise.all(shown.map(childrenOf));
  const file = new Document({
    title: `${document.kindOfPaper} ${document.title}`,
    creator: document.organisation.join(', '),
    styles: {
      default: {
        document: { run: { font: 'Times New Roman', size: 24 }, paragraph: { spacing: { after: 80 } } },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: {
              left: convertMillimetersToTwip(25),
              right: convertMillimetersToTwip(10),
              top: convertMillimetersToTwip(20),
              bottom: convertMillimetersToTwip(20),
            },
          },
        },
        headers: {
          first: new Header({ children: [new Paragraph('')] }),
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT] })],
              }),
            ],
          }),
        },
        footers: { first: footerOf(document), default: footerOf(document) },
        children: [...headOf(document), ...children.flat(), ...signatureOf(document)],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

function footerOf({ basis }: ReportDocument): Footer {
  return new Footer({ children: [new Paragraph({ children: [new TextRun({ text: basis, size: 13 })] })] });
}

function headOf({ organisation, number, date, addressee, kindOfPaper, title, facts }: ReportDocument) {
  const blank = '_________';
  const centred = (text: string, bold = false) =>
    new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold })] });
  return [
    ...organisation.map((text, index) => centred(index === 0 ? text.toUpperCase() : text, true)),
    new Paragraph({ text: '' }),
    beside([`${date ? shortDay(date) : blank} № ${number ?? blank}`, addressee.join('\n')], [45, 55]),
    new Paragraph({ text: '' }),
    centred(kindOfPaper, true),
    centred(title),
    new Paragraph({ text: '' }),
    ...facts.map(
      ([label, value]) =>
        new Paragraph({ children: [new TextRun(`${label}: `), new TextRun({ text: value, bold: true })] }),
    ),
  ];
}

/** Texts side by side, as a table without lines. */
function beside(texts: readonly string[], percents: readonly number[]): Table {
  return new Table({
    width: { size: printTwips, type: WidthType.DXA },
    columnWidths: percents.map((percent) => (printTwips * percent) / 100),
    borders: noBorders,
    rows: [
      new TableRow({
        children: texts.map(
          (text, index) =>
            new TableCell({
              width: { size: (printTwips * (percents[index] ?? 0)) / 100, type: WidthType.DXA },
              borders: noBorders,
              children: text.split('\n').map((line) => new Paragraph(line)),
            }),
        ),
      }),
    ],
  });
}

async function childrenOf(block: Block): Promise<(Paragraph | Table)[]> {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          keepNext: true,
          spacing: { before: 240, after: 120 },
          children: [new TextRun({ text: block.text, bold: true })],
        }),
      ];
    case 'text':
      return block.text.split('\n').map(
        (line) =>
          new Paragraph({
            alignment: AlignmentType.JUSTIFIED,
            children: [new TextRun({ text: line, ...(block.muted && { size: 20, color: '4b5563' }) })],
          }),
      );
    case 'chart':
      return chartOf(block);
    case 'table':
      return [tableOf(block), new Paragraph({ text: '' })];
  }
}

const pixelsAPoint = 96 / 72;

/** A vector; whatever draws none in a text, as LibreOffice 7 and a Word of before 2016, has the same as a picture. */
async function chartOf({ svg, width, height, caption }: ChartBlock): Promise<Paragraph[]> {
  return [
    new Paragraph({ keepNext: true, children: [new TextRun({ text: caption, size: 18, italics: true })] }),
    new Paragraph({
      children: [
        new ImageRun({
          type: 'svg',
          data: Buffer.from(svg),
          transformation: {
            width: Math.round(width * pixelsAPoint),
            height: Math.round(height * pixelsAPoint),
          },
          fallback: { type: 'png', data: Buffer.from(await pngOf(svg, 2)) },
          altText: { name: caption, title: caption, description: caption },
        }),
      ],
    }),
  ];
}

function tableOf({ columns, rows }: TableBlock): Table {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((printTwips * width) / whole));
  const size = columns.length > 8 ? 15 : 19;
  const cell = (text: string, at: number, isHead = false) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      ...(isHead && { shading: { fill: 'EEF1F5' } }),
      children: text.split('\n').map(
        (line) =>
          new Paragraph({
            spacing: { after: 0 },
            alignment: isHead
              ? AlignmentType.CENTER
              : columns[at]?.kind === 'text'
                ? AlignmentType.LEFT
                : AlignmentType.RIGHT,
            children: [new TextRun({ text: line, size, bold: isHead })],
          }),
      ),
    });
  return new Table({
    width: { size: printTwips, type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: 50, right: 50 },
    rows: [
      new TableRow({ tableHeader: true, children: columns.map(({ label }, at) => cell(label, at, true)) }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((one, at) => cell(shown(one, columns[at]), at)),
          }),
      ),
    ],
  });
}

function shown(cell: Cell, column: Column | undefined): string {
  if (cell === undefined) return '–';
  if (column?.kind === 'share') return `${(Number(cell) * 100).toFixed(0)} %`;
  return column?.kind === 'day' ? shortDay(String(cell)) : String(cell);
}

function signatureOf({ signature, draft }: ReportDocument): (Paragraph | Table)[] {
  if (draft)
    return [
      new Paragraph({ children: [new TextRun({ text: 'Проект отчёта: не подписан.', italics: true })] }),
    ];
  if (!signature) return [];
  return [
    new Paragraph({ text: '', spacing: { before: 480 } }),
    beside([signature.post, '_________________', signature.name], [45, 25, 30]),
  ];
}
