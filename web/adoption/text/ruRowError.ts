import type { Words } from '../../shared/text/words.ts';

/** What is wrong with one cell or with the file’s shape; codes of the rules stand with the refusals. */
export const ruRowError = {
  encodingNotRead: {
    title: 'Кодировка {{got}} не читается',
    advice: 'Сохраните файл в UTF-8 или Windows-1251.',
  },
  correctionNotPossible: {
    title: 'Это строки другой загрузки',
    advice: 'Отправьте их там, где скачали: та же организация, тот же вид данных, загрузка ещё с ошибками.',
  },
  correctionTooOld: {
    title: 'Прежняя загрузка старше {{days}} дней',
    advice: 'Её верные строки уже не хранятся. Отправьте файл целиком: исправленные и верные строки вместе.',
  },
  schoolWeekRepeated: {
    title: 'Неделя школы указана дважды',
    advice: 'Оставьте одну строку на школу и неделю.',
  },
  nobodyToEnter: {
    title: '«Всего» не бывает нулём',
    advice: 'Если такой категории в школе нет, оставьте оба её столбца пустыми.',
  },
  cellEmpty: { title: 'Пустая ячейка', advice: 'Заполните её: без неё строка не читается.' },
  columnMissing: { title: 'Нет столбца', advice: 'Добавьте столбец с таким названием, как в образце.' },
  unknownColumn: { title: 'Лишний столбец', advice: 'Уберите его или назовите, как в образце.' },
  noRows: { title: 'В файле нет строк', advice: 'Под заголовком должна быть хотя бы одна строка.' },
  csvNotRead: {
    title: 'Файл не разобран',
    advice: 'Проверьте кавычки в этой строке и сохраните файл заново.',
  },
  unknownSchool: { title: 'Школы с таким кодом нет', advice: 'Возьмите код из списка «Школы и узлы».' },
  foreignSchool: { title: 'Это не ваша школа', advice: 'Оставьте только школы своей организации.' },
  schoolRepeated: { title: 'Школа указана дважды', advice: 'Оставьте одну строку на школу.' },
  dayNotRead: {
    title: 'Дата не распознана',
    advice: 'Пишите 11.09.2011 или 2011-09-11; такой день должен быть в календаре.',
  },
  unknownIndicator: { title: 'Такого показателя нет', advice: 'Допустимы: {{allowed}}.' },
  indicatorRepeated: {
    title: 'Показатель {{indicator}} указан дважды',
    advice: 'Оставьте одно значение на класс и неделю.',
  },
  indicatorMissing: {
    title: 'У класса {{className}} нет показателя {{indicator}}',
    advice: 'Добавьте строку с ним: без пяти обязательных показателей неделя класса не читается.',
  },
  asOfDiffers: {
    title: 'Показатели одной недели посчитаны на разные дни',
    advice:
      'В одном файле у недели школы один день, здесь — {{asOf}}. Другой день пришлите отдельным файлом.',
  },
  weekNotRead: { title: 'Неделя не распознана', advice: 'Пишите 2011-W36 или 2011-36.' },
  countNotRead: { title: 'Нужно целое число', advice: 'Впишите 0 или больше, без букв и дробей.' },
  numberNotRead: { title: 'Нужно число', advice: 'Впишите число, например 1,5.' },
  sourceNotRead: {
    title: 'Источник не распознан',
    advice: 'Оставьте пустым или впишите «заявлено» или «обмен».',
  },
  checkNotRead: { title: 'Раздел не распознан', advice: 'Названия восьми разделов — в образце.' },
  checkRepeated: { title: 'Раздел указан дважды', advice: 'Оставьте одну строку на раздел, школу и день.' },
  checkMissing: { title: 'Нет раздела', advice: 'На школу и день нужны все восемь разделов.' },
  nothingToFill: { title: '«Из» не бывает нулём', advice: 'Впишите, сколько всего нужно заполнить.' },
} satisfies Words;
