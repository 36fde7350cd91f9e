import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { planHead, planTitle, planWidths } from './heads.ts';
import type { PlanOfCourses } from './paper.ts';
import { type PlanLine, shownDay } from './rules.ts';

const page = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) };
const margin = {
  left: convertMillimetersToTwip(20),
  right: convertMillimetersToTwip(10),
  top: convertMillimetersToTwip(20),
  bottom: convertMillimetersToTwip(20),
};
const printTwips = page.height - margin.left - margin.right;
const twipsAPoint = 20;
const takenTwips = planWidths.reduce<number>(
  (sum, width) => sum + (width === '*' ? 0 : width * twipsAPoint),
  0,
);
const widths = planWidths.map((width) => (width === '*' ? printTwips - takenTwips : width * twipsAPoint));
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** The plan of courses as a text to work on: the same paper, with a table that is a table. */
export async function coursePlanDocx(plan: PlanOfCourses): Promise<Uint8Array> {
  const { organisation, from, to, madeOn } = plan;
  const file = new Document({
    title: 'План курсов',
    creator: organisation,
    styles: { default: { document: { run: { font: 'Times New Roman', size: 22 } } } },
    sections: [
      {
        properties: { page: { size: { ...page, orientation: PageOrientation.LANDSCAPE }, margin } },
        children: [
          beside(
            [organisation, 'УТВЕРЖДАЮ\n______________________\n«____» ______________ 20___ г.'],
            [65, 35],
          ),
          centred('ПЛАН КУРСОВ', true, 240),
          ...planTitle(from, to)
            .split('\n')
            .map((line) => centred(line)),
          new Paragraph(''),
          tableOf(plan),
          new Paragraph(''),
          beside(
            [
              `Составлен по данным на ${shownDay(madeOn)}`,
              'подпись ___________________   расшифровка ___________________',
            ],
            [40, 60],
          ),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

function centred(text: string, bold = false, before = 0): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before },
    children: [new TextRun({ text, bold })],
  });
}

/** Texts side by side, as a table without lines. */
function beside(texts: readonly string[], percents: readonly number[]): Table {
  const shares = percents.map((percent) => Math.floor((printTwips * percent) / 100));
  return new Table({
    width: { size: printTwips, type: WidthType.DXA },
    columnWidths: shares,
    borders: noBorders,
    rows: [
      new TableRow({
        cantSplit: true,
        children: texts.map(
          (text, at) =>
            new TableCell({
              width: { size: shares[at] ?? 0, type: WidthType.DXA },
              borders: noBorders,
              children: text.split('\n').map((line) => new Paragraph(line)),
            }),
        ),
      }),
    ],
  });
}

function tableOf({ months }: PlanOfCourses): Table {
  let number = 0;
  return new Table({
    width: { size: printTwips, type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: 50, right: 50 },
    rows: [
      new TableRow({ tableHeader: true, children: planHead.map((text, at) => cell(text, at, 'head')) }),
      ...months.flatMap(({ title, lines }) => [
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({
              columnSpan: planHead.length,
              shading: { fill: 'EEF2F7' },
              children: [new Paragraph({ keepNext: true, children: [run(title, true)] })],
            }),
          ],
        }),
        ...lines.map((line) => {
          number += 1;
          return new TableRow({
            cantSplit: true,
            children: [String(number), ...textsOf(line)].map((text, at) => cell(text, at)),
          });
        }),
      ]),
    ],
  });
}

function textsOf({ programme, hours, when, place, trainers, seats, audience }: PlanLine): string[] {
  return [programme, hours, when, place, trainers, seats, audience];
}

const numbers = new Set([0, 2, 6]);

function cell(text: string, at: number, of: 'head' | 'body' = 'body'): TableCell {
  const isHead = of === 'head';
  const alignment = isHead
    ? AlignmentType.CENTER
    : numbers.has(at)
      ? AlignmentType.RIGHT
      : AlignmentType.LEFT;
  return new TableCell({
    width: { size: widths[at] ?? 0, type: WidthType.DXA },
    children: text.split('\n').map((line) => new Paragraph({ alignment, children: [run(line, isHead)] })),
  });
}

function run(text: string, bold: boolean): TextRun {
  return new TextRun({ text, bold, size: 20 });
}
