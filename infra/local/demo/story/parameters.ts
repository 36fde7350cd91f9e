import type { ParameterContent } from '../../../../functions/monitoring/contract/parameter.ts';

/** The working group’s first minutes are the ground of the whole catalogue. */
export const catalogueGround =
  'Протокол рабочей группы № 1 от 11.05.2011 (п. 12 приложения 2 к приказу № 393)';

type Told = Pick<ParameterContent, 'name' | 'definition' | 'unit'> & Partial<ParameterContent>;

const people = { ru: 'чел.', en: 'people' };
const pieces = { ru: 'шт.', en: 'pieces' };
const percent = { ru: '%', en: '%' };
const nothing = { ru: '', en: '' };
const schools = 800;

/** Usual for what a school reports once a year, in a field of a form that bears the parameter’s code. */
function parameter(code: string, told: Told): ParameterContent {
  return {
    valueType: 'count',
    level: 'school',
    period: 'year',
    source: { system: 'form', field: code },
    formula: '',
    owner: 'РЦОИ',
    personalData: 'none',
    retentionYears: 5,
    expectedRecords: schools,
    ...told,
  };
}

/** What the order’s exchange is about, by code. */
export const storyParameters: Readonly<Record<string, ParameterContent>> = {
  'pupils-total': parameter('pupils-total', {
    name: { ru: 'Обучающиеся, всего', en: 'Pupils, all' },
    definition: {
      ru: 'Обучающиеся в списках школы и её филиалов на дату сведений',
      en: 'Pupils on the lists of the school and its branches on the day',
    },
    unit: people,
    source: { system: 'register', field: 'pupils' },
    personalData: 'aggregated',
  }),
  'classes-total': parameter('classes-total', {
    name: { ru: 'Классы-комплекты', en: 'Classes' },
    definition: { ru: 'Классы-комплекты на дату сведений', en: 'Classes on the day' },
    unit: pieces,
    source: { system: 'register', field: 'classes' },
  }),
  'teachers-total': parameter('teachers-total', {
    name: { ru: 'Учителя, всего', en: 'Teachers, all' },
    definition: {
      ru: 'Учителя, которые ведут уроки по тарификации',
      en: 'Teachers who give lessons by the staff list',
    },
    unit: people,
    source: { system: 'platform', field: 'teachers' },
    personalData: 'aggregated',
  }),
  'teachers-with-account': parameter('teachers-with-account', {
    name: { ru: 'Учителя с доступом к журналу', en: 'Teachers with access to the gradebook' },
    definition: {
      ru: 'Учителя, которые хотя бы раз вошли в электронный журнал',
      en: 'Teachers who have opened the electronic gradebook at least once',
    },
    unit: people,
    personalData: 'aggregated',
  }),
  'parents-with-account': parameter('parents-with-account', {
    name: { ru: 'Обучающиеся, у чьих родителей есть доступ', en: 'Pupils whose parents have access' },
    definition: {
      ru: 'Обучающиеся, хотя бы у одного из родителей которых есть доступ к дневнику',
      en: 'Pupils of whom at least one parent has access to the diary',
    },
    unit: people,
    personalData: 'aggregated',
  }),
  'computers-total': parameter('computers-total', {
    name: { ru: 'Компьютеры, всего', en: 'Computers, all' },
    definition: {
      ru: 'Исправные компьютеры, доступные учителям и ученикам',
      en: 'Working computers open to teachers and pupils',
    },
    unit: pieces,
  }),
  'computers-online': parameter('computers-online', {
    name: { ru: 'Компьютеры с выходом в интернет', en: 'Computers on the internet' },
    definition: { ru: 'Из них подключены к интернету', en: 'Of these, on the internet' },
    unit: pieces,
  }),
  'connection-speed': parameter('connection-speed', {
    name: { ru: 'Скорость подключения', en: 'Speed of the connection' },
    definition: { ru: 'По договору с оператором связи', en: 'By the contract with the provider' },
    valueType: 'number',
    unit: { ru: 'Мбит/с', en: 'Mbit/s' },
  }),
  'gradebook-share': parameter('gradebook-share', {
    name: { ru: 'Доля классов с электронным журналом', en: 'Share of classes with a gradebook' },
    definition: {
      ru: 'Доля классов, в которых журнал ведут в электронном виде',
      en: 'Share of classes whose gradebook is kept electronically',
    },
    valueType: 'share',
    unit: percent,
    formula: 'классы с журналом ÷ классы-комплекты × 100',
  }),
  'paper-gradebook': parameter('paper-gradebook', {
    name: { ru: 'Бумажный журнал ведётся', en: 'A paper gradebook is kept' },
    definition: { ru: 'Ведётся ли бумажный журнал наряду с электронным', en: 'Whether one is kept as well' },
    valueType: 'yesNo',
    unit: nothing,
  }),
  'act-date': parameter('act-date', {
    name: { ru: 'Дата акта о журнале', en: 'Day of the act on the gradebook' },
    definition: {
      ru: 'Когда школа своим актом ввела электронный журнал',
      en: 'When the school introduced the gradebook by its own act',
    },
    valueType: 'date',
    unit: nothing,
    period: 'once',
  }),
  difficulties: parameter('difficulties', {
    name: { ru: 'Трудности', en: 'Difficulties' },
    definition: { ru: 'Что мешает вести журнал, в двух-трёх фразах', en: 'What is in the way, in brief' },
    valueType: 'text',
    unit: nothing,
  }),
  'lessons-recorded-share': parameter('lessons-recorded-share', {
    name: { ru: 'Доля уроков с записями', en: 'Share of lessons with records' },
    definition: {
      ru: 'Уроки недели, в которых есть хотя бы одна запись',
      en: 'Lessons of the week with at least one record',
    },
    valueType: 'share',
    unit: percent,
    level: 'class',
    period: 'week',
    source: { system: 'platform', field: 'lessonsRecorded / lessonsExpected' },
    formula: 'уроки с записями ÷ уроки по расписанию × 100',
    owner: 'Дневник.ру',
    expectedRecords: 13_000,
  }),
};
