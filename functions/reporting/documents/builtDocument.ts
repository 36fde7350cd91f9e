import type { BuiltCell, BuiltData, BuiltFigure } from '../contract/built.ts';
import { canonicalJson, dataHash } from '../rules/canonical.ts';
import { shareOf } from './figuresTable.ts';
import type { Block, Cell, Column, ReportDocument, TableBlock } from './model.ts';
import { basisOf } from './quarterlyDocument.ts';
import { longDay, shortDay, statusWords } from './words.ts';

/** So many columns of figures are read on a sheet of paper; what is wider goes on in a table of its own. */
const paperColumns = 8;
const nameColumn: Column = { label: 'Организация', kind: 'text', width: 30 };
const figureWords: Record<BuiltFigure, string> = {
  satisfied: 'выполнили',
  share: 'доля',
  overdue: 'просрочили',
  missing: 'ещё не выполнили',
  noData: 'нет данных',
};

/** A report somebody has built, as a paper for information: nobody signs it. */
export function builtDocument(title: string, data: BuiltData): ReportDocument {
  const { order, asOf, of, days, measures } = data;
  const hash = dataHash(data);
  return {
    fileName: `${title.replaceAll(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, '_')} ${asOf}`,
    organisation: [order.issuedBy.ru],
    addressee: [],
    kindOfPaper: 'СПРАВКА',
    title,
    facts: [
      ['Приказ', `от ${shortDay(order.signedOn)} № ${order.number} «${order.title.ru}»`],
      ['По организациям', of.name.ru],
      ['Показатели по состоянию на', days.map(longDay).join('; ')],
    ],
    blocks: [
      {
        kind: 'table',
        name: 'Мероприятия',
        columns: [
          { label: '№', kind: 'text', width: 8 },
          { label: 'Мероприятие', kind: 'text', width: 82 },
        ],
        rows: measures.map(({ number, title: words }) => [number, words.ru]),
      },
      ...paperTables(data),
      dataTable(data),
    ],
    draft: false,
    basis: basisOf(data, hash),
    json: canonicalJson({ data, hash, title }),
  };
}

interface Figure {
  day: number;
  measure: number;
  figure: BuiltFigure | 'status';
}

/** What a school's status is told by has no other figures. */
function figuresOf({ content, days, measures }: BuiltData): Figure[] {
  const figures = content.municipality ? (['status'] as const) : content.figures;
  return days.flatMap((_day, day) =>
    measures.flatMap((_measure, measure) => figures.map((figure) => ({ day, measure, figure }))),
  );
}

function shown({ counts, status }: BuiltCell, figure: Figure['figure']): Cell {
  if (figure === 'status') return status ? statusWords[status] : undefined;
  if (!counts) return undefined;
  return figure === 'share' ? shareOf(counts.satisfied, counts.obliged) : (counts[figure] ?? 0);
}

/** A status column's total says how many of how many. */
function totalOf({ counts }: BuiltCell, figure: Figure['figure']): Cell {
  if (figure !== 'status') return shown({ ...(counts && { counts }) }, figure);
  return counts && `${counts.satisfied} из ${counts.obliged}`;
}

function columnOf({ days, measures }: BuiltData, { day, measure, figure }: Figure): Column {
  const number = measures[measure]?.number ?? '';
  const on = days.length > 1 ? `, ${shortDay(days[day] ?? '')}` : '';
  if (figure === 'status') return { label: `${number}${on}`, kind: 'text', width: 16 };
  const kind = figure === 'share' ? 'share' : 'int';
  return { label: `${number} ${figureWords[figure]}${on}`, kind, width: 11 };
}

function paperTables(data: BuiltData): Block[] {
  const figures = figuresOf(data);
  const parts = Array.from({ length: Math.ceil(figures.length / paperColumns) }, (_, part) =>
    figures.slice(part * paperColumns, (part + 1) * paperColumns),
  );
  return parts.map((part, index): Block => {
    const cellsOf = (cells: readonly (readonly BuiltCell[])[], value: typeof shown) =>
      part.map(({ day, measure, figure }) => value(cells[day]?.[measure] ?? {}, figure));
    return {
      kind: 'table',
      name: `Показатели, часть ${index + 1}`,
      columns: [nameColumn, ...part.map((figure) => columnOf(data, figure))],
      rows: [
        ...data.rows.map(({ name, cells }): Cell[] => [name.ru, ...cellsOf(cells, shown)]),
        ['Всего', ...cellsOf(data.totals, totalOf)],
      ],
      only: 'paper',
    };
  });
}

/** For calculations: counts with sums and shares as formulas over them, statuses as they are. */
function dataTable(data: BuiltData): TableBlock & { only: 'data' } {
  const table = data.content.municipality ? statusTable(data) : countTable(data);
  return { ...table, only: 'data' };
}

function statusTable(data: BuiltData): TableBlock {
  const figures = figuresOf(data);
  return {
    kind: 'table',
    name: 'Показатели',
    columns: [nameColumn, ...figures.map((figure) => columnOf(data, figure))],
    rows: data.rows.map(({ name, cells }) => [
      name.ru,
      ...figures.map(({ day, measure, figure }) => shown(cells[day]?.[measure] ?? {}, figure)),
    ]),
  };
}

function countTable({ days, measures, rows, content }: BuiltData): TableBlock {
  const counted = content.figures.filter((figure) => figure !== 'share' && figure !== 'satisfied');
  const width = 3 + counted.length;
  const pairs = days.flatMap((day, at) =>
    measures.map(({ number }, measure) => ({ day, at, number, measure })),
  );
  return {
    kind: 'table',
    name: 'Показатели',
    columns: [
      nameColumn,
      ...pairs.flatMap(({ day, number }, pair): Column[] => {
        const label = (words: string) => `${number} ${words}${days.length > 1 ? `, ${shortDay(day)}` : ''}`;
        const first = 1 + pair * width;
        return [
          { label: label('обязаны'), kind: 'int', width: 11, sums: true },
          { label: label(figureWords.satisfied), kind: 'int', width: 11, sums: true },
          { label: label(figureWords.share), kind: 'share', width: 9, ratio: { part: first + 1, of: first } },
          ...counted.map(
            (figure): Column => ({ label: label(figureWords[figure]), kind: 'int', width: 11, sums: true }),
          ),
        ];
      }),
    ],
    rows: rows.map(({ name, cells }) => [
      name.ru,
      ...pairs.flatMap(({ at, measure }): Cell[] => {
        const cell = cells[at]?.[measure] ?? {};
        const { obliged = 0, satisfied = 0 } = cell.counts ?? {};
        return [
          obliged,
          satisfied,
          shareOf(satisfied, obliged),
          ...counted.map((figure) => shown(cell, figure) ?? 0),
        ];
      }),
    ]),
    totals: 'Всего',
  };
}
