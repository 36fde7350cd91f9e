import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { pdfOf } from '../../shared/pdf/pdf.ts';
import type { Day } from '../../shared/words.ts';
import { planHead, planTitle, planWidths } from './heads.ts';
import { type PlanMonth, shownDay } from './rules.ts';

const millimetre = 72 / 25.4;
/** ГОСТ Р 7.0.97-2016: left 20 to 30, right 10, top and bottom 20. */
const margins: [number, number, number, number] = [
  20 * millimetre,
  20 * millimetre,
  10 * millimetre,
  20 * millimetre,
];

export interface PlanOfCourses {
  organisation: string;
  from: Day;
  to: Day;
  madeOn: Day;
  months: readonly PlanMonth[];
}

/** The plan of courses as a paper of A4 lying on its side: who approves it, the table by months, who signs. */
export function coursePlanPaper({
  organisation,
  from,
  to,
  madeOn,
  months,
}: PlanOfCourses): Promise<Uint8Array> {
  return pdfOf({
    pageSize: 'A4',
    pageOrientation: 'landscape',
    pageMargins: margins,
    defaultStyle: { font: 'PT Serif', fontSize: 10, lineHeight: 1.1 },
    info: { title: 'План курсов', author: organisation },
    header: (page) => (page > 1 ? { text: String(page), alignment: 'center', margin: [0, 24, 0, 0] } : null),
    content: [
      {
        columns: [
          { width: '*', text: organisation },
          { width: 230, text: 'УТВЕРЖДАЮ\n______________________________\n«____» ______________ 20___ г.' },
        ],
        margin: [0, 0, 0, 18],
      },
      { text: 'ПЛАН КУРСОВ', alignment: 'center', bold: true, fontSize: 13 },
      {
        text: planTitle(from, to),
        alignment: 'center',
        margin: [0, 2, 0, 12],
      },
      tableOf(months),
      {
        columns: [
          { width: '*', text: `Составлен по данным на ${shownDay(madeOn)}` },
          {
            width: 300,
            text: '______________________   ______________________\nподпись                                      расшифровка',
          },
        ],
        margin: [0, 28, 0, 0],
        unbreakable: true,
      } as Content,
    ],
  });
}

function tableOf(months: readonly PlanMonth[]): Content {
  const body: TableCell[][] = [planHead.map((text) => ({ text, bold: true, alignment: 'center' }))];
  let number = 0;
  for (const { title, lines } of months) {
    const month: TableCell = { text: title, bold: true, colSpan: planHead.length, fillColor: '#eef2f7' };
    body.push([month, ...planHead.slice(1).map(() => ({ text: '' }))]);
    for (const { programme, hours, when, place, trainers, seats, audience } of lines) {
      number += 1;
      body.push([
        { text: String(number), alignment: 'right' },
        programme,
        { text: hours, alignment: 'right' },
        when,
        place,
        trainers,
        { text: seats, alignment: 'right' },
        audience,
      ]);
    }
  }
  return {
    table: { headerRows: 1, widths: [...planWidths], body, dontBreakRows: true, keepWithHeaderRows: 1 },
  };
}
