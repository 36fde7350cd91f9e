import { editionsRu } from './editions.ts';
import { findingsRu } from './findings.ts';
import { freshnessRu } from './freshness.ts';
import { gradebookRu } from './gradebook.ts';
import { groupRu } from './group.ts';
import { meaningsRu } from './meanings.ts';
import { restRu } from './rest.ts';
import { runningRu } from './running.ts';
import { trustRu } from './trust.ts';

export const ru = {
  title: 'Обмен',
  subtitle:
    'Пакеты OneRoster: проверка по регламенту, сравнение с принятыми сведениями, запись по школам и сверка',
  check: {
    choose: 'Проверить пакет',
    sent: 'Отправлено {{share}} %',
    received: 'Пакет получен, идёт проверка',
    note: 'Выберите ZIP-архив OneRoster 1.2: manifest.csv и файлы CSV в корне архива, до 5,5 МБ. Проверка ничего не меняет: она показывает все ошибки сразу. Пакет с ошибками не хранится, остаётся только заключение.',
  },
  verdict: {
    placed:
      'Для пакета подготовлено место, но сам файл ещё не получен. Если отправка прервалась, пришлите пакет снова.',
    package: 'Пакет',
    when: 'Проверен {{when}} по редакции {{edition}} регламента',
    clean: 'Пакет соответствует регламенту',
    hasErrors_one: 'Найдена {{count}} ошибка',
    hasErrors_few: 'Найдено {{count}} ошибки',
    hasErrors_many: 'Найдено {{count}} ошибок',
    hasErrors_other: 'Найдено {{count}} ошибки',
    rows_one: 'Прочитана {{count}} запись.',
    rows_few: 'Прочитано {{count}} записи.',
    rows_many: 'Прочитано {{count}} записей.',
    rows_other: 'Прочитано {{count}} записи.',
    blocks: 'Пока ошибки не исправлены, задерживаются мероприятия {{measures}}.',
    byCode: 'Ошибки по видам',
    all: 'Все · {{count}}',
  },
  files: { title: 'Файлы пакета', file: 'Файл', mode: 'Режим', rows: 'Записей', errors: 'Ошибок' },
  mode: { bulk: 'полный (bulk)', delta: 'изменения (delta)' },
  runs: {
    title: 'Проверенные пакеты',
    empty: 'Ваша организация ещё не проверяла пакеты',
    open: 'Открыть заключение от {{when}}',
    column: { when: 'Когда', file: 'Файл', stage: 'Этап', result: 'Проверка' },
    stage: {
      placed: 'ждёт файла',
      checking: 'проверяется',
      clean: 'без ошибок',
      hasErrors: 'есть ошибки',
      comparing: 'сравнивается',
      compared: 'сравнен',
      awaitingSecond: 'ждёт решения',
      committing: 'записывается',
      reconciling: 'сверяется',
      committed: 'принят и сверен',
      incomplete: 'принят не полностью',
      rollingBack: 'откатывается',
      rolledBack: 'откачен',
      stopped: 'остановлен',
    },
    result: 'записей: {{rows}}, ошибок: {{count}}',
  },
  contract: {
    title: 'Регламент обмена',
    subtitle: 'Файлы, столбцы, словари и ссылки — то же самое, по чему пакеты проверяет система',
    edition:
      '{{standard}}, редакция регламента {{edition}}. Файл {{manifest}} обязателен и называет режим каждого из файлов данных; всего их {{count}}.',
    modes:
      'Режим задаётся для каждого файла отдельно: absent — файла нет, bulk — файл полный, delta — только изменения. В полном файле столбцы status и dateLastModified пусты, в изменениях заполнены. Имена файлов и столбцов различаются регистром, порядок столбцов постоянный; собственные столбцы metadata.* стоят последними. Ссылка проверяется, если файл, на который она указывает, передан полностью.',
    notTaken:
      'Имена учащихся, сведения о родителях, отметки и пароли не принимаются. Их находят по содержанию ячеек, как бы ни назывался столбец, и в заключении не повторяют.',
    refused: {
      marks: 'Записи не принимаются: отметки учащихся.',
      personal: 'Записи не принимаются: персональные данные сверх необходимого.',
    },
  },
  columns: {
    of: 'Столбцы файла {{file}}',
    name: 'Столбец',
    meaning: 'Что значит',
    type: 'Тип',
    required: 'Обязателен',
    allowed: 'Допустимые значения',
    yes: 'да',
    no: 'нет',
    late: 'нет, появился после первой редакции',
    delta: 'только в delta',
    ext: 'или своё слово после ext:',
    refersTo: 'sourcedId из файла {{file}}',
  },
  type: {
    id: 'идентификатор',
    text: 'текст',
    textList: 'список через запятую',
    date: 'дата ГГГГ-ММ-ДД',
    instant: 'момент времени ISO 8601',
    year: 'год',
    boolean: 'true или false',
    integer: 'целое число',
    number: 'число',
    vocabulary: 'слово из словаря',
    vocabularyList: 'слова из словаря через запятую',
    reference: 'ссылка',
    referenceList: 'ссылки через запятую',
  },
  ...meaningsRu,
  ...runningRu,
  ...editionsRu,
  ...groupRu,
  gradebook: gradebookRu,
  freshness: freshnessRu,
  trust: trustRu,
  rest: restRu,
  finding: {
    title: 'Что найдено в пакете',
    place: 'Где',
    value: 'Значение: {{value}}',
    whatToDo: 'Что не так и что сделать',
    measures: 'Мероприятия',
    row: 'строка {{row}}',
    wholePackage: 'пакет в целом',
    expected: 'Ожидается: {{expected}}',
    none: 'не задерживает',
    ...findingsRu,
  },
};
