import { type CsvCell, type CsvStyle, csvText } from '../../shared/csvText.ts';
import type { Wording } from '../../shared/words.ts';
import {
  type CardPart,
  type CardWeek,
  type CsvLanguage,
  type CsvManner,
  type Hidden,
  type OpenMeasure,
  type OpenRow,
  openLicence,
  openMeasures,
  type SchoolCard,
} from '../open/contract.ts';

export interface CsvAsked {
  manner: CsvManner;
  lang: CsvLanguage;
}

const styles: Record<CsvManner, CsvStyle> = {
  exchange: { separator: ',', decimal: '.', byteOrderMark: false },
  excel: { separator: ';', decimal: ',', byteOrderMark: true },
};

type Words = Record<CsvLanguage, string>;

const states: Record<CardWeek['state'], Words> = {
  counted: { ru: 'данные есть', en: 'counted' },
  noData: { ru: 'нет данных', en: 'no data' },
  notExpected: { ru: 'уроков не было', en: 'no lessons' },
  excused: { ru: 'помешал сбой', en: 'excused by an incident' },
};

const reasons: Record<Hidden, Words> = {
  few: { ru: 'от 1 до 4', en: '1 to 4' },
  allButFew: { ru: 'все, кроме 1–4', en: 'all but 1 to 4' },
  some: { ru: 'часть', en: 'some' },
  smallGroup: { ru: 'группа меньше 5', en: 'a group below 5' },
  besides: {
    ru: 'скрыто, чтобы не раскрыть соседнее малое число',
    en: 'hidden for a small number beside it',
  },
};

const measures: Record<OpenMeasure, { of: Words; done: Words; share: Words; name: Words }> = {
  schools: {
    of: { ru: 'Школ, где ждали уроки', en: 'Schools with lessons' },
    done: { ru: 'Школ, передавших данные', en: 'Schools that sent counts' },
    share: { ru: 'Доля школ с данными', en: 'Share of schools that sent counts' },
    name: { ru: 'школы', en: 'schools' },
  },
  classes: {
    of: { ru: 'Классов с уроками', en: 'Classes with lessons' },
    done: { ru: 'Классов с записями', en: 'Classes with records' },
    share: { ru: 'Доля классов с записями', en: 'Share of classes with records' },
    name: { ru: 'классы', en: 'classes' },
  },
  lessons: {
    of: { ru: 'Уроков по расписанию', en: 'Lessons by timetable' },
    done: { ru: 'Уроков с записями', en: 'Lessons with records' },
    share: { ru: 'Доля уроков с записями', en: 'Share of lessons with records' },
    name: { ru: 'уроки', en: 'lessons' },
  },
  marks: {
    of: { ru: 'Уроков по расписанию', en: 'Lessons by timetable' },
    done: { ru: 'Уроков с отметками', en: 'Lessons with marks' },
    share: { ru: 'Доля уроков с отметками', en: 'Share of lessons with marks' },
    name: { ru: 'отметки', en: 'marks' },
  },
  topics: {
    of: { ru: 'Уроков по расписанию', en: 'Lessons by timetable' },
    done: { ru: 'Уроков с темами', en: 'Lessons with topics' },
    share: { ru: 'Доля уроков с темами', en: 'Share of lessons with topics' },
    name: { ru: 'темы', en: 'topics' },
  },
  homework: {
    of: { ru: 'Уроков по расписанию', en: 'Lessons by timetable' },
    done: { ru: 'Уроков с домашним заданием', en: 'Lessons with homework' },
    share: { ru: 'Доля уроков с домашним заданием', en: 'Share of lessons with homework' },
    name: { ru: 'домашние задания', en: 'homework' },
  },
};

/** Marks, topics and homework are parts of the same lessons: their whole stands once. */
const hasOwnWhole = (measure: OpenMeasure) =>
  measure === 'schools' || measure === 'classes' || measure === 'lessons';

interface Column {
  /** For programs: it never changes. */
  key: string;
  words: Words;
}

const leading: readonly Column[] = [
  { key: 'node_id', words: { ru: 'Код узла', en: 'Node' } },
  { key: 'kind', words: { ru: 'Уровень', en: 'Level' } },
  { key: 'oktmo', words: { ru: 'ОКТМО', en: 'OKTMO' } },
  { key: 'name', words: { ru: 'Название', en: 'Name' } },
  { key: 'week', words: { ru: 'Неделя', en: 'Week' } },
  { key: 'from', words: { ru: 'С', en: 'From' } },
  { key: 'to', words: { ru: 'По', en: 'To' } },
  { key: 'state', words: { ru: 'Состояние', en: 'State' } },
];

const trailing: readonly Column[] = [
  {
    key: 'lag_days',
    words: { ru: 'Записи появляются в среднем через, дней', en: 'Average days to a record' },
  },
  { key: 'hidden', words: { ru: 'Не показано', en: 'Not shown' } },
  { key: 'as_of', words: { ru: 'По состоянию на', en: 'As of' } },
  { key: 'licence', words: { ru: 'Лицензия', en: 'Licence' } },
];

const kinds: Record<OpenRow['node']['kind'], Words> = {
  region: { ru: 'регион', en: 'region' },
  municipality: { ru: 'муниципалитет', en: 'municipality' },
  school: { ru: 'школа', en: 'school' },
};

const figureColumns: readonly Column[] = openMeasures.flatMap((measure) => {
  const { of, done, share } = measures[measure];
  return [
    ...(hasOwnWhole(measure) ? [{ key: `${measure}_of`, words: of }] : []),
    { key: `${measure}_done`, words: done },
    { key: `${measure}_share`, words: share },
  ];
});

/** Every figure of a region as CSV: a row for each node and week. A figure that is hidden is an empty cell, named in `hidden`. */
export function regionCsv(rows: readonly OpenRow[], asked: CsvAsked): string {
  const columns = [...leading, ...figureColumns, ...trailing];
  const lines = rows.map((row) => [
    row.node.nodeId,
    word(kinds, row.node.kind, asked),
    row.node.oktmo ?? '',
    nameIn(row.node.name, asked),
    row.week,
    row.from,
    row.to,
    word(states, row.state, asked),
    ...openMeasures.flatMap((measure): CsvCell[] => {
      const { of, done, share } = row.figures?.[measure] ?? {};
      return [...(hasOwnWhole(measure) ? [of] : []), done, share];
    }),
    row.lagDays,
    hiddenIn(
      openMeasures.map((measure) => [measure, row.figures?.[measure].hidden]),
      asked,
    ),
    row.asOf ?? '',
    openLicence.name,
  ]);
  return csvText([headersOf(columns, asked), ...lines], styles[asked.manner]);
}

const cardMeasures = ['lessons', 'marks', 'topics', 'homework'] as const;

const cardColumns: readonly Column[] = [
  { key: 'duty_kept', words: { ru: 'Записи есть в каждом классе', en: 'Every class has records' } },
  { key: 'lessons_about', words: { ru: 'Уроков по расписанию, около', en: 'Lessons by timetable, about' } },
  ...cardMeasures.map((measure) => ({
    key: `${measure}_percent`,
    words: {
      ru: `${measures[measure].done.ru}, %`,
      en: `${measures[measure].done.en}, %`,
    },
  })),
];

/** A school's card as CSV: a row for each week. */
export function cardCsv({ school, weeks }: SchoolCard, asked: CsvAsked): string {
  const columns = [...leading, ...cardColumns, ...trailing];
  const lines = weeks.map((week) => [
    school.nodeId,
    word(kinds, 'school', asked),
    school.municipality?.oktmo ?? '',
    nameIn(school.name, asked),
    week.week,
    week.from,
    week.to,
    word(states, week.state, asked),
    week.isKept === undefined ? '' : yesNo(week.isKept, asked),
    week.lessons?.about,
    ...cardMeasures.map((measure) => week[measure]?.percent),
    week.lagDays,
    hiddenIn(
      cardMeasures.map((measure): [OpenMeasure, CardPart['hidden']] => [measure, week[measure]?.hidden]),
      asked,
    ),
    week.asOf ?? '',
    openLicence.name,
  ]);
  return csvText([headersOf(columns, asked), ...lines], styles[asked.manner]);
}

function headersOf(columns: readonly Column[], { manner, lang }: CsvAsked): string[] {
  return columns.map(({ key, words }) => (manner === 'exchange' ? key : words[lang]));
}

function word<Key extends string>(words: Record<Key, Words>, key: Key, { manner, lang }: CsvAsked): string {
  return manner === 'exchange' ? key : words[key][lang];
}

function yesNo(is: boolean, { manner, lang }: CsvAsked): string {
  if (manner === 'exchange') return String(is);
  return lang === 'ru' ? (is ? 'да' : 'нет') : is ? 'yes' : 'no';
}

function nameIn({ ru, en }: Wording, { lang }: CsvAsked): string {
  return lang === 'en' && en ? en : ru;
}

/** Which figures of a row are not told, and why. */
function hiddenIn(
  parts: readonly (readonly [OpenMeasure, Hidden | undefined])[],
  { manner, lang }: CsvAsked,
): string {
  const told = parts.flatMap(([measure, reason]) => (reason ? [{ measure, reason }] : []));
  return manner === 'exchange'
    ? told.map(({ measure, reason }) => `${measure}:${reason}`).join(' ')
    : told
        .map(({ measure, reason }) => `${measures[measure].name[lang]}: ${reasons[reason][lang]}`)
        .join(', ');
}
