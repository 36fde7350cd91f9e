import { z } from 'zod';

export const importKindSchema = z.enum(['activation', 'space', 'activity', 'indicators', 'usage']);
export type ImportKindName = z.infer<typeof importKindSchema>;

/** Columns of the files: the names each may go by, the first of them used in samples. Order and case do not matter. */
export const importColumns = {
  /** One row a school, with the days of the steps it has taken; an empty day says nothing of its step. */
  activation: [
    { key: 'school', headers: ['Код школы', 'school', 'schoolCode'] },
    { key: 'administratorChosen', headers: ['Администратор выбран', 'administratorChosen'] },
    { key: 'applied', headers: ['Заявка подана', 'applied'] },
    { key: 'codeReceived', headers: ['Код получен', 'codeReceived'] },
    { key: 'registered', headers: ['Школа зарегистрирована', 'registered'] },
    { key: 'source', headers: ['Источник', 'source'], optional: true },
    { key: 'reason', headers: ['Причина исправления', 'reason'], optional: true },
  ],
  /** Eight rows a school and day, one for each check. Lists within a cell are parted by `|`. */
  space: [
    { key: 'school', headers: ['Код школы', 'school', 'schoolCode'] },
    { key: 'effectiveAt', headers: ['Дата', 'effectiveAt', 'date'] },
    { key: 'check', headers: ['Раздел', 'check'] },
    { key: 'done', headers: ['Заполнено', 'done'] },
    { key: 'of', headers: ['Из', 'of'] },
    { key: 'lacking', headers: ['Чего нет', 'lacking'], optional: true },
    { key: 'classNames', headers: ['Все классы', 'classNames', 'classes'], optional: true },
    { key: 'source', headers: ['Источник', 'source'], optional: true },
  ],
  /** One row a class and week. */
  activity: [
    { key: 'school', headers: ['Код школы', 'school', 'schoolCode'] },
    { key: 'week', headers: ['Неделя', 'week'] },
    { key: 'className', headers: ['Класс', 'class', 'className'] },
    { key: 'lessonsExpected', headers: ['Уроков по расписанию', 'lessonsExpected'] },
    { key: 'lessonsRecorded', headers: ['Уроков с записями', 'lessonsRecorded'] },
    { key: 'marks', headers: ['Уроков с отметками', 'marks'] },
    { key: 'topics', headers: ['Уроков с темами', 'topics'] },
    { key: 'homework', headers: ['Уроков с домашним заданием', 'homework'] },
    { key: 'lagMedianDays', headers: ['Задержка, медиана, дней', 'lagMedianDays'], optional: true },
    { key: 'lag90Days', headers: ['Задержка, 90-й процентиль, дней', 'lag90Days'], optional: true },
    { key: 'asOf', headers: ['По состоянию на', 'asOf'], optional: true },
    { key: 'busiestDayLessons', headers: ['Внесено в один день', 'busiestDayLessons'], optional: true },
    { key: 'repeatedLessons', headers: ['Повторяют прежнюю запись', 'repeatedLessons'], optional: true },
  ],
  /**
   * The weekly indicator set: one row an indicator of a class and week (`contract/indicators.ts`), as it stood on one
   * evening. It says what a file of weekly gradebooks says, in another form.
   */
  indicators: [
    { key: 'school', headers: ['Организация', 'organisation', 'school', 'Код школы'] },
    { key: 'week', headers: ['Неделя', 'week'] },
    { key: 'className', headers: ['Класс', 'class', 'className'] },
    { key: 'indicator', headers: ['Показатель', 'indicator'] },
    { key: 'value', headers: ['Значение', 'value'] },
    { key: 'asOf', headers: ['По состоянию на', 'asOf'] },
  ],
  /** One row a school and week: who entered the platform, of how many. A category nobody counted is left empty. */
  usage: [
    { key: 'school', headers: ['Код школы', 'school', 'schoolCode'] },
    { key: 'week', headers: ['Неделя', 'week'] },
    { key: 'teachersEntered', headers: ['Учителей вошло', 'teachersEntered'], optional: true },
    { key: 'teachersOf', headers: ['Учителей всего', 'teachersOf'], optional: true },
    { key: 'parentsEntered', headers: ['Родителей вошло', 'parentsEntered'], optional: true },
    { key: 'parentsOf', headers: ['Родителей всего', 'parentsOf'], optional: true },
    { key: 'pupilsEntered', headers: ['Учеников вошло', 'pupilsEntered'], optional: true },
    { key: 'pupilsOf', headers: ['Учеников всего', 'pupilsOf'], optional: true },
    {
      key: 'administratorsEntered',
      headers: ['Администраторов вошло', 'administratorsEntered'],
      optional: true,
    },
    { key: 'administratorsOf', headers: ['Администраторов всего', 'administratorsOf'], optional: true },
  ],
} as const;

/** How a file was understood: guessed from its content, and told. */
export const importFormatSchema = z.object({
  file: z.enum(['csv', 'xlsx']),
  encoding: z.enum(['UTF-8', 'Windows-1251']).optional(),
  delimiter: z.enum([';', ',', '\t']).optional(),
  /** Name of the sheet that was read: the first. */
  sheet: z.string().max(100).optional(),
});
export type ImportFormat = z.infer<typeof importFormatSchema>;

/** Headers of the two columns that a file of bad rows adds; the first is followed by the id of its import. */
export const correctionColumns = {
  row: ['Строка загрузки', 'Row of import'],
  errors: ['Что не так', 'What is wrong'],
} as const;
