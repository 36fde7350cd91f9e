import type { Quarterly, QuarterlyData, SectionKey } from '../contract/quarterly.ts';
import { canonicalJson, dataHash } from '../rules/canonical.ts';
import { barsChart, linesChart } from './charts.ts';
import { figuresTable, shareOf } from './figuresTable.ts';
import type { Block, ReportDocument } from './model.ts';
import { counted, longDay, quarterWords, sectionWords, shortDay, statusWords } from './words.ts';

type Report = Pick<
  Quarterly,
  'id' | 'status' | 'number' | 'signatory' | 'comments' | 'attachments' | 'addenda' | 'withGap'
>;

/** A municipality's quarterly report as a paper. `signedOn`: the day it was submitted, in the region's zone. */
export function quarterlyDocument(
  report: Report,
  data: QuarterlyData,
  signedOn: string | undefined,
): ReportDocument {
  const isSigned = report.status === 'submitted' || report.status === 'accepted';
  const hash = dataHash(data);
  return {
    fileName: `Отчёт ${data.node.name.ru} ${data.period}`,
    organisation: ['Муниципальный орган управления образованием', data.node.name.ru],
    ...(isSigned && { number: report.number, date: signedOn }),
    addressee: [data.order.issuedBy.ru],
    kindOfPaper: 'ОТЧЁТ',
    title: `о выполнении приказа от ${shortDay(data.order.signedOn)} № ${data.order.number} «${data.order.title.ru}» за ${quarterWords(data.period)}`,
    facts: [
      ['Показатели по состоянию на', longDay(data.asOf)],
      ['Школ в муниципалитете', String(data.schools)],
    ],
    blocks: [
      ...progressBlocks(report, data),
      ...waitingBlocks(report, data),
      ...wordsOf(report, 'problems', 3),
      ...wordsOf(report, 'next', 4),
      ...annexes(report),
    ],
    ...(isSigned && report.signatory && { signature: report.signatory }),
    draft: !isSigned,
    basis: basisOf(data, hash),
    json: canonicalJson({
      comments: report.comments,
      data,
      hash,
      id: report.id,
      ...(isSigned && { number: report.number, signatory: report.signatory }),
    }),
  };
}

export function basisOf(
  { asOf, planVersion, formulas }: Pick<QuarterlyData, 'asOf' | 'planVersion' | 'formulas'>,
  hash: string,
): string {
  return `Показатели по состоянию на ${shortDay(asOf)}; редакция плана ${planVersion}; формулы ${formulas}; SHA-256 данных ${hash}`;
}

function progressBlocks(report: Report, data: QuarterlyData): Block[] {
  const { sections, notMeasured, gaps, course } = data;
  const rows = sections.flatMap((section) => section.rows);
  const bars = rows.flatMap(({ number, counts, region }) => {
    const share = shareOf(counts.satisfied, counts.obliged);
    const ofRegion = shareOf(region.satisfied, region.obliged);
    return share === undefined
      ? []
      : [{ label: number, share, ...(ofRegion !== undefined && { region: ofRegion }) }];
  });
  const lines = schoolLines(data);
  return [
    heading('progress', 1),
    ...sections.flatMap((section): Block[] => [
      { kind: 'text', text: `Приложение ${section.appendix}. ${section.title.ru}` },
      figuresTable(section, true),
    ]),
    ...(bars.length > 0
      ? [
          {
            ...barsChart(bars, 'Доля выполнивших по мероприятиям, рядом — доля по региону'),
            only: 'paper' as const,
          },
        ]
      : []),
    ...(course.length > 1 && lines.length > 0
      ? [
          {
            ...linesChart(lines, (day) => shortDay(day).slice(0, 5), 'Как менялась доля выполнивших'),
            only: 'paper' as const,
          },
        ]
      : []),
    ...comment(report, 'progress'),
    ...(gaps.length > 0
      ? [
          plain(
            `Нет данных: ${gaps.map(({ number, nodes }) => `мероприятие ${number} — ${counted(nodes, 'организация', 'организации', 'организаций')}`).join('; ')}.`,
          ),
        ]
      : []),
    ...(report.withGap
      ? [
          plain(
            `Принят с пробелом в данных по мероприятиям: ${report.withGap.measures.join(', ')}. ${report.withGap.text ?? ''}`.trim(),
          ),
        ]
      : []),
    ...(notMeasured.length > 0
      ? [
          {
            kind: 'text' as const,
            muted: true as const,
            text: `По данным системы не подтверждаются мероприятия ${notMeasured.join(', ')}.`,
          },
        ]
      : []),
  ];
}

const mostLines = 6;

function schoolLines({ course, sections }: QuarterlyData) {
  return sections
    .flatMap(({ rows }) => rows)
    .filter(({ counts, period }) => counts.obliged > 1 && period === undefined)
    .slice(0, mostLines)
    .map(({ number }) => ({
      label: number,
      points: course.flatMap(({ day, measures }) => {
        const [obliged, satisfied] = measures[number] ?? [0, 0];
        const share = shareOf(satisfied, obliged);
        return share === undefined ? [] : [{ day, share }];
      }),
    }))
    .filter(({ points }) => points.length > 1);
}

function waitingBlocks(report: Report, { waiting }: QuarterlyData): Block[] {
  const rows = waiting.flatMap(({ name, items }) =>
    items.map(({ number, status }) => [name.ru, number, statusWords[status]]),
  );
  return [
    heading('waiting', 2),
    rows.length === 0
      ? plain('Все обязанные организации мероприятия выполнили.')
      : {
          kind: 'table',
          name: 'Кто не выполнил',
          columns: [
            { label: 'Организация', kind: 'text', width: 50 },
            { label: 'Мероприятие', kind: 'text', width: 14 },
            { label: 'Состояние', kind: 'text', width: 26 },
          ],
          rows,
        },
    ...comment(report, 'waiting'),
  ];
}

function wordsOf(report: Report, key: SectionKey, number: number): Block[] {
  const words = comment(report, key);
  return words.length > 0 ? [heading(key, number), ...words] : [];
}

function annexes({ attachments, addenda }: Report): Block[] {
  return [
    ...(attachments.length > 0
      ? [plain(`Приложения: ${attachments.map(({ name }) => name).join('; ')}.`)]
      : []),
    ...addenda.flatMap(({ at, text }): Block[] => [
      { kind: 'heading', text: `Дополнение от ${shortDay(at.slice(0, 10))}` },
      plain(text),
    ]),
  ];
}

const heading = (key: SectionKey, number: number): Block => ({
  kind: 'heading',
  text: `${number}. ${sectionWords[key]}`,
});
const plain = (text: string): Block => ({ kind: 'text', text });
const comment = ({ comments }: Report, key: SectionKey): Block[] => {
  const text = comments[key];
  return text ? [plain(text)] : [];
};
