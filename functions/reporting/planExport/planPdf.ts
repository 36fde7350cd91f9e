import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { FindingRule, MeasureView } from '../../plan/contract.ts';
import { daysBetween } from '../../shared/calendar/day.ts';
import { periodBounds, periodsBetween } from '../../shared/calendar/period.ts';
import { pdfOf } from '../../shared/pdf/pdf.ts';
import { shortDay } from '../documents/words.ts';
import { findingWords, planDocument } from './planDocument.ts';
import { doneOf, type PlanFacts, type Span, spanOf, wholeOf } from './planFacts.ts';

const chartWidth = 640;
const barHeight = 10;
/** A month of a few days has no room for its name. */
const nameWidth = 18;
const colours = { bar: '#b6c2cf', done: '#1d5fa8', critical: '#b42318', day: '#b45309', line: '#d1d5db' };
const monthNames = ['янв', 'фев', 'мар', 'апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];

/** A plan on a sheet of A3: its table with the chart of bars beside it, the audit's findings below, the day it is as of. */
export function planPdf(facts: PlanFacts): Promise<Uint8Array> {
  return pdfOf(definitionOf(facts));
}

function definitionOf(facts: PlanFacts): TDocumentDefinitions {
  const { organisation, title, basis } = planDocument(facts);
  const whole = wholeOf(facts);
  const marks = markUp(whole);
  return {
    pageSize: 'A3',
    pageOrientation: 'landscape',
    pageMargins: [40, 36, 28, 40],
    defaultStyle: { font: 'PT Sans', fontSize: 8 },
    info: { title: `План ${title}` },
    footer: (page, pages) => ({
      columns: [{ text: basis }, { text: `${page} / ${pages}`, alignment: 'right' }],
      fontSize: 7,
      margin: [40, 14, 28, 0],
    }),
    content: [
      { text: organisation.join(', '), font: 'PT Serif', fontSize: 10 },
      { text: `План ${title}`, font: 'PT Serif', bold: true, fontSize: 13, margin: [0, 2, 0, 8] },
      {
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: [26, 300, 70, 34, chartWidth],
          body: [
            [
              ...['№', 'Мероприятие', 'Срок', 'Доля'].map(head),
              { svg: scale(whole, marks), width: chartWidth },
            ],
            ...facts.ofDay.sections.flatMap((section): TableCell[][] => [
              [
                { text: `Приложение ${section.appendix}. ${section.title.ru}`, bold: true, colSpan: 4 },
                '',
                '',
                '',
                '',
              ],
              ...section.measures.map((measure) => rowOf(measure, facts, whole, marks)),
            ]),
          ],
        },
        layout: {
          hLineWidth: () => 0.4,
          vLineWidth: () => 0,
          hLineColor: () => colours.line,
          paddingTop: () => 1.5,
          paddingBottom: () => 1,
        },
      },
      ...findingsOf(facts),
    ],
  };
}

const head = (text: string): TableCell => ({ text, bold: true });

function rowOf(measure: MeasureView, facts: PlanFacts, whole: Span, marks: string): TableCell[] {
  const { number, title, deadlineText } = measure;
  const done = doneOf(facts, number);
  return [
    number,
    title.ru,
    deadlineText,
    done === undefined ? '–' : `${Math.round(done * 100)} %`,
    { svg: barOf(measure, facts, whole, marks, done ?? 0), width: chartWidth },
  ];
}

function xOf(day: string, { from, to }: Span): number {
  return (daysBetween(from, day) / (daysBetween(from, to) + 1)) * chartWidth;
}

function svgOf(height: number, inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${chartWidth}" height="${height}" viewBox="0 0 ${chartWidth} ${height}">${inside}</svg>`;
}

/** Thin lines where months begin, the same in each row. */
function markUp(whole: Span): string {
  return monthsOf(whole)
    .map(({ x }) => `<path d="M${x.toFixed(1)} 0V16" stroke="${colours.line}" stroke-width="0.5"/>`)
    .join('');
}

function monthsOf(whole: Span): { name: string; x: number }[] {
  return periodsBetween('month', whole.from, whole.to).map((month) => {
    const { from } = periodBounds(month);
    const name = monthNames[Number(month.slice(5)) - 1] ?? '';
    return { name, x: from < whole.from ? 0 : xOf(from, whole) };
  });
}

function scale(whole: Span, marks: string): string {
  const months = monthsOf(whole);
  const hasRoom = ({ x }: { x: number }, index: number) =>
    (months[index + 1]?.x ?? chartWidth) - x > nameWidth;
  const names = months
    .filter(hasRoom)
    .map(
      ({ name, x }) =>
        `<text x="${(x + 3).toFixed(1)}" y="10" font-family="PT Sans" font-size="8">${name}</text>`,
    );
  return svgOf(14, marks + names.join(''));
}

function barOf(measure: MeasureView, { asOf }: PlanFacts, whole: Span, marks: string, done: number): string {
  const span = spanOf(measure, whole);
  const x = xOf(span.from, whole);
  const width = Math.max(3, xOf(span.to, whole) + chartWidth / (daysBetween(whole.from, whole.to) + 1) - x);
  const isRolling = measure.deadline.kind === 'rolling';
  const edge = measure.schedule?.critical
    ? ` stroke="${colours.critical}" stroke-width="1"`
    : isRolling
      ? ` stroke="${colours.bar}" stroke-dasharray="3 2" stroke-width="0.8"`
      : '';
  const isInside = asOf >= whole.from && asOf <= whole.to;
  return svgOf(
    14,
    [
      marks,
      `<rect x="${x.toFixed(1)}" y="2" width="${width.toFixed(1)}" height="${barHeight}" rx="2" fill="${isRolling ? '#ffffff' : colours.bar}"${edge}/>`,
      done > 0
        ? `<rect x="${x.toFixed(1)}" y="5" width="${(width * done).toFixed(1)}" height="4" fill="${colours.done}"/>`
        : '',
      isInside
        ? `<path d="M${xOf(asOf, whole).toFixed(1)} 0V14" stroke="${colours.day}" stroke-width="0.9"/>`
        : '',
    ].join(''),
  );
}

function findingsOf({ findings, asOf }: PlanFacts): Content[] {
  if (findings.length === 0) return [];
  const byRule = new Map<FindingRule, string[]>();
  for (const { rule, measures } of findings)
    byRule.set(rule, [...(byRule.get(rule) ?? []), ...(measures.length > 0 ? [measures.join(', ')] : [])]);
  return [
    { text: 'Проверка приказа', font: 'PT Serif', bold: true, fontSize: 11, margin: [0, 12, 0, 4] },
    {
      ul: [...byRule].map(([rule, where]) =>
        [findingWords[rule], ...(where.length > 0 ? [where.join('; ')] : [])].join(': '),
      ),
    },
    { text: `Черта на диаграмме — ${shortDay(asOf)}.`, margin: [0, 6, 0, 0], color: '#4b5563' },
  ];
}
