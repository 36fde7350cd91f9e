import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { pdfOf } from '../../shared/pdf/pdf.ts';
import type { Block, Cell, Column, ReportDocument, TableBlock } from '../documents/model.ts';
import { shortDay } from '../documents/words.ts';

const millimetre = 72 / 25.4;
/** ГОСТ Р 7.0.97-2016: left 20 to 30, right 10, top and bottom 20. */
const margins = {
  left: 25 * millimetre,
  right: 10 * millimetre,
  top: 20 * millimetre,
  bottom: 20 * millimetre,
};
const a4Width = 595.28;
const printWidth = a4Width - margins.left - margins.right;

/** A report as a paper of A4: header, number and date, addressee, text, signature; page numbers from the second on. */
export function renderPdf(document: ReportDocument): Promise<Uint8Array> {
  return pdfOf(definitionOf(document));
}

function definitionOf(document: ReportDocument): TDocumentDefinitions {
  return {
    pageSize: 'A4',
    pageMargins: [margins.left, margins.top, margins.right, margins.bottom],
    defaultStyle: { font: 'PT Serif', fontSize: 11, lineHeight: 1.15 },
    info: { title: `${document.kindOfPaper} ${document.title}`, author: document.organisation.join(', ') },
    header: (page) =>
      page > 1 ? { text: String(page), alignment: 'center', margin: [0, 24, 0, 0], fontSize: 10 } : null,
    footer: () => ({
      text: document.basis,
      fontSize: 6.5,
      color: '#4b5563',
      margin: [margins.left, 18, margins.right, 0],
    }),
    ...(document.draft && { watermark: { text: 'ПРОЕКТ', color: '#6b7280', opacity: 0.12, bold: true } }),
    pageBreakBefore: (node, nodes) =>
      node.headlineLevel === 1 && nodes.getFollowingNodesOnPage().length === 0,
    content: [
      ...headOf(document),
      ...document.blocks.filter(({ only }) => only !== 'data').flatMap(contentOf),
      ...signatureOf(document),
    ],
  };
}

function headOf({
  organisation,
  number,
  date,
  addressee,
  kindOfPaper,
  title,
  facts,
}: ReportDocument): Content[] {
  const blank = '_________';
  return [
    ...organisation.map(
      (text, index): Content => ({
        text: index === 0 ? text.toUpperCase() : text,
        alignment: 'center',
        bold: true,
      }),
    ),
    {
      canvas: [{ type: 'line', x1: 0, y1: 6, x2: printWidth, y2: 6, lineWidth: 1 }],
      margin: [0, 0, 0, 10],
    },
    {
      columns: [
        { width: '45%', text: `${date ? shortDay(date) : blank}  № ${number ?? blank}` },
        { width: '*', text: addressee.join('\n') },
      ],
      margin: [0, 0, 0, 22],
    },
    { text: kindOfPaper, alignment: 'center', bold: true, fontSize: 13 },
    { text: title, alignment: 'center', margin: [20, 2, 20, 12] },
    ...facts.map(
      ([label, value]): Content => ({
        text: [`${label}: `, { text: value, bold: true }],
        margin: [0, 0, 0, 2],
      }),
    ),
  ];
}

function contentOf(block: Block): Content[] {
  switch (block.kind) {
    case 'heading':
      return [{ text: block.text, bold: true, margin: [0, 12, 0, 6], headlineLevel: 1 }];
    case 'text':
      return [
        {
          text: block.text,
          margin: [0, 3, 0, 6],
          alignment: 'justify',
          ...(block.muted && { fontSize: 9, color: '#4b5563' }),
        },
      ];
    case 'chart':
      return [
        {
          stack: [
            { text: block.caption, fontSize: 9, italics: true, margin: [0, 8, 0, 4] },
            { svg: block.svg, width: Math.min(block.width, printWidth) },
          ],
          unbreakable: true,
        },
      ];
    case 'table':
      return [tableOf(block)];
  }
}

function tableOf({ columns, rows }: TableBlock): Content {
  const isWide = columns.length > 8;
  const [size, padding] = [isWide ? 7.5 : 9, isWide ? 2 : 4];
  const inner = printWidth - columns.length * (padding * 2 + 0.6);
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const lastIsTotal = rows.at(-1)?.[0] === 'Всего';
  return {
    fontSize: size,
    margin: [0, 2, 0, 8],
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: columns.map(({ width }) => (inner * width) / whole),
      body: [
        columns.map(
          ({ label }): TableCell => ({
            text: label,
            bold: true,
            alignment: 'center',
            fillColor: '#eef1f5',
            ...(isWide && { fontSize: 6.8 }),
          }),
        ),
        ...rows.map((row, index) =>
          row.map(
            (cell, at): TableCell => ({
              text: shown(cell, columns[at]),
              alignment: columns[at]?.kind === 'text' ? 'left' : 'right',
              bold: lastIsTotal && index === rows.length - 1,
            }),
          ),
        ),
      ],
    },
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5,
      hLineColor: () => '#6b7280',
      vLineColor: () => '#6b7280',
      paddingLeft: () => padding,
      paddingRight: () => padding,
    },
  };
}

function shown(cell: Cell, column: Column | undefined): string {
  if (cell === undefined) return '–';
  if (column?.kind === 'share') return `${(Number(cell) * 100).toFixed(0)} %`;
  if (column?.kind === 'day') return shortDay(String(cell));
  return String(cell);
}

function signatureOf({ signature, draft }: ReportDocument): Content[] {
  if (draft) return [{ text: 'Проект отчёта: не подписан.', italics: true, margin: [0, 24, 0, 0] }];
  if (!signature) return [];
  return [
    {
      unbreakable: true,
      margin: [0, 34, 0, 0],
      columns: [
        { width: '45%', text: signature.post },
        { width: '25%', text: '_________________', alignment: 'center' },
        { width: '30%', text: signature.name, alignment: 'right' },
      ],
    },
  ];
}
