import type { Consolidated, ConsolidatedData } from '../contract/consolidated.ts';
import { canonicalJson, dataHash } from '../rules/canonical.ts';
import { tileMap } from './charts.ts';
import { figuresTable, shareOf } from './figuresTable.ts';
import type { Block, Cell, Column, ReportDocument } from './model.ts';
import { basisOf } from './quarterlyDocument.ts';
import { counted, longDay, quarterWords, reportStatusWords, sectionWords, shortDay } from './words.ts';

/** A blank tile of a municipality that is not in the whole. */
export interface EmptyTile {
  nodeId: string;
  name: { ru: string };
  tile: { column: number; row: number };
}

type Report = Pick<Consolidated, 'id' | 'number' | 'signatory' | 'words'>;

/** The region's report as a paper: «33 из 34» with those it is without, sums, municipalities and maps. */
export function consolidatedDocument(
  report: Report,
  data: ConsolidatedData,
  { signedOn, empty }: { signedOn: string; empty: readonly EmptyTile[] },
): ReportDocument {
  const hash = dataHash(data);
  return {
    fileName: `Сводный отчёт ${data.period}`,
    organisation: [data.order.issuedBy.ru],
    number: report.number,
    date: signedOn,
    addressee: [],
    kindOfPaper: 'СВОДНЫЙ ОТЧЁТ',
    title: `о выполнении приказа от ${shortDay(data.order.signedOn)} № ${data.order.number} «${data.order.title.ru}» за ${quarterWords(data.period)}`,
    facts: [
      ['Показатели по состоянию на', longDay(data.asOf)],
      ['Принято отчётов', `${data.included.length} из ${data.of}`],
    ],
    blocks: [
      { kind: 'text', text: coverageWords(data) },
      { kind: 'heading', text: `1. ${sectionWords.progress}` },
      ...data.sections.flatMap((section): Block[] => [
        { kind: 'text', text: `Приложение ${section.appendix}. ${section.title.ru}` },
        figuresTable(section, false),
      ]),
      ...(report.words ? [{ kind: 'text' as const, text: report.words }] : []),
      { kind: 'heading', text: '2. Муниципалитеты' },
      paperTable(data),
      dataTable(data),
      ...maps(data, empty),
      ...commentBlocks(data),
    ],
    signature: report.signatory,
    draft: false,
    basis: basisOf(data, hash),
    json: canonicalJson({
      data,
      hash,
      id: report.id,
      number: report.number,
      signatory: report.signatory,
      words: report.words,
    }),
  };
}

/** «Составлен по отчётам 33 муниципалитетов из 34. Не вошли: …» */
export function coverageWords({
  included,
  of,
  missing,
}: Pick<ConsolidatedData, 'included' | 'of' | 'missing'>): string {
  const gaps = included.filter(({ withGap }) => withGap.length > 0);
  const sentences = [
    `Составлен по отчётам ${counted(included.length, 'муниципалитета', 'муниципалитетов', 'муниципалитетов')} из ${of}.`,
  ];
  if (missing.length > 0) {
    const named = missing.map(({ name, status }) => `${name.ru} (${reportStatusWords[status ?? 'none']})`);
    sentences.push(`Не вошли: ${named.join('; ')}.`);
  }
  if (gaps.length > 0)
    sentences.push(
      `С пробелами в данных приняты отчёты ${counted(gaps.length, 'муниципалитета', 'муниципалитетов', 'муниципалитетов')}.`,
    );
  return sentences.join(' ');
}

function measuresOf({ sections }: ConsolidatedData) {
  return sections.flatMap(({ rows }) => rows);
}

/** Shares alone, so that a page holds them. */
function paperTable(data: ConsolidatedData): Block {
  const measures = measuresOf(data);
  const columns: Column[] = [
    { label: 'Муниципалитет', kind: 'text', width: 30 },
    { label: 'Школ', kind: 'int', width: 7 },
    ...measures.map(({ number }): Column => ({ label: number, kind: 'share', width: 7 })),
  ];
  const rows = data.municipalities.map(({ name, schools, measures: own }): Cell[] => [
    name.ru,
    schools,
    ...measures.map(({ number }) => shareOf(own[number]?.[1] ?? 0, own[number]?.[0] ?? 0)),
  ]);
  const whole: Cell[] = [
    'Всего',
    data.municipalities.reduce((sum, { schools }) => sum + schools, 0),
    ...measures.map(({ counts }) => shareOf(counts.satisfied, counts.obliged)),
  ];
  return { kind: 'table', name: 'Муниципалитеты, доли', columns, rows: [...rows, whole], only: 'paper' };
}

/** Both counts of every measure, with sums that a sheet works out itself. */
function dataTable(data: ConsolidatedData): Block {
  const measures = measuresOf(data);
  const columns: Column[] = [
    { label: 'Муниципалитет', kind: 'text', width: 34 },
    { label: 'Школ', kind: 'int', width: 8, sums: true },
    ...measures.flatMap(({ number }, index): Column[] => [
      { label: `${number} обязаны`, kind: 'int', width: 12, sums: true },
      { label: `${number} выполнили`, kind: 'int', width: 13, sums: true },
      {
        label: `${number} доля`,
        kind: 'share',
        width: 10,
        ratio: { part: 3 + index * 3, of: 2 + index * 3 },
      },
    ]),
  ];
  const rows = data.municipalities.map(({ name, schools, measures: own }): Cell[] => [
    name.ru,
    schools,
    ...measures.flatMap(({ number }): Cell[] => {
      const [obliged, satisfied] = own[number] ?? [0, 0];
      return [obliged, satisfied, shareOf(satisfied, obliged)];
    }),
  ]);
  return { kind: 'table', name: 'Муниципалитеты', columns, rows, totals: 'Всего', only: 'data' };
}

const mostMaps = 4;

function maps(data: ConsolidatedData, empty: readonly EmptyTile[]): Block[] {
  const placed = data.municipalities.filter(({ tile }) => tile);
  if (placed.length === 0) return [];
  return measuresOf(data)
    .filter(({ counts }) => counts.obliged > data.of)
    .slice(0, mostMaps)
    .map(({ number, title }): Block => {
      const filled = placed.flatMap(({ name, tile, measures }) => {
        const [obliged, satisfied] = measures[number] ?? [0, 0];
        return tile ? [{ name: name.ru, ...tile, share: shareOf(satisfied, obliged) }] : [];
      });
      const blank = empty.map(({ name, tile }) => ({ name: name.ru, ...tile }));
      return { ...tileMap([...filled, ...blank], `Мероприятие ${number}. ${title.ru}`), only: 'paper' };
    });
}

function commentBlocks({ comments, municipalities }: ConsolidatedData): Block[] {
  const names = new Map(municipalities.map(({ nodeId, name }) => [nodeId, name.ru]));
  return (['problems', 'next'] as const).flatMap((key, index): Block[] => {
    const said = comments.filter((one) => one.key === key);
    if (said.length === 0) return [];
    const rows = said.map(({ nodeId, text }) => [names.get(nodeId) ?? nodeId, text]);
    const columns: Column[] = [
      { label: 'Муниципалитет', kind: 'text', width: 26 },
      { label: sectionWords[key], kind: 'text', width: 64 },
    ];
    return [
      { kind: 'heading', text: `${index + 3}. ${sectionWords[key]}` },
      { kind: 'table', name: sectionWords[key], columns, rows },
    ];
  });
}
