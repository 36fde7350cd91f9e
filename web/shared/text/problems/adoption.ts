import type { Words } from '../words.ts';

export const ru = {
  looksLikePassword: {
    title: 'Похоже на пароль',
    advice: 'Пароли и логины здесь не хранятся. Уберите их из текста.',
  },
  looksLikePersonName: {
    title: 'Похоже на имя человека',
    advice: 'Имена учеников в систему не попадают: присылайте только классы и количества.',
  },
  dayInFuture: { title: 'Этот день ещё не наступил', advice: 'Укажите сегодняшний или прошедший день.' },
  beforeSchoolOpened: { title: 'Школа тогда ещё не открылась', advice: 'Проверьте дату и школу.' },
  afterSchoolClosed: { title: 'Школа к тому времени закрыта', advice: 'Запишите данные её правопреемнику.' },
  previousStepMissing: {
    title: 'Пропущен предыдущий шаг',
    advice: 'Сначала запишите шаг, который идёт раньше.',
  },
  stepBeforePrevious: {
    title: 'Шаг раньше предыдущего',
    advice: 'День шага не может быть раньше дня предыдущего шага.',
  },
  stepAlreadyRecorded: {
    title: 'Этот шаг уже записан',
    advice: 'Чтобы исправить его, укажите причину исправления.',
  },
  stepBackNeedsReason: {
    title: 'Шаг назад требует причины',
    advice: 'Напишите, почему регистрация возвращается назад.',
  },
  correctionNeedsReason: {
    title: 'Исправление требует причины',
    advice: 'Напишите, что и почему исправляется.',
  },
  factNotFound: { title: 'Исправляемой записи нет', advice: 'Обновите страницу и выберите запись снова.' },
  notYoursToConfirm: {
    title: 'Подтверждает обмен, а не школа',
    advice: 'Запишите шаг как заявленный: его подтвердят данные Дневник.ру.',
  },
  doneAboveOf: {
    title: 'Сделано больше, чем всего',
    advice: 'Число сделанного не может быть больше общего.',
  },
  enteredAboveTotal: {
    title: 'Вошло больше, чем всего',
    advice: 'Вошедших не бывает больше, чем людей этой категории в школе.',
  },
  usageEmpty: {
    title: 'Нет ни одной категории',
    advice: 'Заполните хотя бы одну пару столбцов: сколько вошло и сколько всего.',
  },
  tooManyLacking: {
    title: 'Недостающих больше, чем не хватает',
    advice: 'Назовите не больше, чем разница между «всего» и «сделано».',
  },
  recordedAboveExpected: {
    title: 'Записей больше, чем уроков',
    advice: 'Заполненных уроков не бывает больше проведённых.',
  },
  partAboveRecorded: {
    title: 'Часть больше целого',
    advice: 'Уроков с оценками, темами или заданиями не больше, чем заполненных.',
  },
  lagsCrossed: { title: 'Задержки перепутаны', advice: 'Девяностый процентиль не меньше медианы.' },
  classNotRead: { title: 'Класс не распознан', advice: 'Пишите класс как «7Б» или «11А».' },
  classRepeated: { title: 'Класс указан дважды', advice: 'Оставьте одну строку на класс и неделю.' },
  unknownClass: { title: 'Такого класса в школе нет', advice: 'Проверьте название класса в профиле школы.' },
  weekNotInYear: {
    title: 'Такой недели в году нет',
    advice: 'Недели нумеруются от 01 до 52 или 53: 2011-W36.',
  },
  weekNotBegun: { title: 'Эта неделя ещё не началась', advice: 'Присылайте данные за начавшиеся недели.' },
  asOfBeforeWeek: {
    title: 'Данные сняты раньше недели',
    advice: 'День выгрузки не может быть раньше первого дня недели.',
  },
  fileKindNotRead: {
    title: 'Это не CSV и не XLSX',
    advice: 'Файл похож на {{got}}. Сохраните таблицу как CSV или XLSX без пароля.',
  },
  fileNotReceived: { title: 'Файл не дошёл целиком', advice: 'Выберите его ещё раз.' },
  importAtWork: { title: 'Загрузка ещё обрабатывается', advice: 'Подождите, пока она закончится.' },
  importWritesHere: {
    title: 'Данные школы сейчас вносит загрузка файла',
    advice: 'Введённое сохранено в черновике. Повторите через минуту.',
  },
  excuseEndsBefore: {
    title: 'Последний день раньше первого',
    advice: 'Проверьте дни, на которые освобождается школа.',
  },
  excuseTooLong: {
    title: 'Слишком долгий срок',
    advice: 'Школу освобождают не больше чем на {{days}} дня подряд. Потом её можно освободить снова.',
  },
  excuseWithdrawn: {
    title: 'Освобождение уже отозвано',
    advice: 'Обновите страницу, чтобы увидеть, почему его отозвали.',
  },
  importTooOld: {
    title: 'Строки этой загрузки больше не хранятся',
    advice: 'Строки файла хранятся {{days}} дней. Отправьте файл ещё раз.',
  },
  importNotCommitted: { title: 'Отменять нечего', advice: 'Отменяется только записанная загрузка.' },
  undoTooLate: {
    title: 'Срок отмены прошёл',
    advice: 'Загрузку можно отменить в течение 7 дней. Теперь исправьте записи новым файлом.',
  },
} satisfies Words;

export const en = {
  looksLikePassword: {
    title: 'This looks like a password',
    advice: 'Passwords and logins are not kept here. Remove them from the text.',
  },
  looksLikePersonName: {
    title: 'This looks like a person’s name',
    advice: 'Pupils’ names never enter: send classes and counts only.',
  },
  dayInFuture: { title: 'That day has not come yet', advice: 'Give today or a day that has passed.' },
  beforeSchoolOpened: { title: 'The school was not open then', advice: 'Check the date and the school.' },
  afterSchoolClosed: { title: 'The school was closed by then', advice: 'Record it for the school’s heir.' },
  previousStepMissing: {
    title: 'A step is missing before this one',
    advice: 'Record the earlier step first.',
  },
  stepBeforePrevious: {
    title: 'The step is before the previous one',
    advice: 'A step cannot be earlier than the one before it.',
  },
  stepAlreadyRecorded: { title: 'This step is recorded already', advice: 'To correct it, give the reason.' },
  stepBackNeedsReason: { title: 'A step back needs a reason', advice: 'Say why the registration goes back.' },
  correctionNeedsReason: { title: 'A correction needs a reason', advice: 'Say what is corrected and why.' },
  factNotFound: {
    title: 'The record to correct is not there',
    advice: 'Reload the page and choose the record again.',
  },
  notYoursToConfirm: {
    title: 'The exchange confirms, not the school',
    advice: 'Record the step as declared: the data of Dnevnik.ru will confirm it.',
  },
  doneAboveOf: { title: 'More done than there is', advice: 'What is done cannot exceed the whole.' },
  enteredAboveTotal: {
    title: 'More entered than there are',
    advice: 'Those who entered cannot be more than the school has in this category.',
  },
  usageEmpty: {
    title: 'No category is told',
    advice: 'Fill at least one pair of columns: how many entered, of how many.',
  },
  tooManyLacking: {
    title: 'More named than lacking',
    advice: 'Name no more than the difference between the whole and the done.',
  },
  recordedAboveExpected: {
    title: 'More records than lessons',
    advice: 'Lessons with a record cannot exceed lessons held.',
  },
  partAboveRecorded: {
    title: 'A part larger than the whole',
    advice: 'Lessons with marks, topics or homework cannot exceed those with any record.',
  },
  lagsCrossed: { title: 'The lags are crossed', advice: 'The 90th percentile is never below the median.' },
  classNotRead: {
    title: 'The class was not recognised',
    advice: 'Write a class as in the school’s profile: “7Б”, “11А”.',
  },
  classRepeated: { title: 'The class stands twice', advice: 'Leave one row for a class and week.' },
  unknownClass: {
    title: 'The school has no such class',
    advice: 'Check the name of the class in the school’s profile.',
  },
  weekNotInYear: { title: 'The year has no such week', advice: 'Weeks run from 01 to 52 or 53: 2011-W36.' },
  weekNotBegun: { title: 'That week has not begun', advice: 'Send data for weeks that have begun.' },
  asOfBeforeWeek: {
    title: 'The data were taken before the week',
    advice: 'The day of the export cannot be before the first day of the week.',
  },
  fileKindNotRead: {
    title: 'Neither CSV nor XLSX',
    advice: 'The file looks like {{got}}. Save the table as CSV, or as XLSX without a password.',
  },
  fileNotReceived: { title: 'The file did not arrive whole', advice: 'Choose it again.' },
  importAtWork: { title: 'The import is being worked on', advice: 'Wait until it is done.' },
  importWritesHere: {
    title: 'An import is writing to this school now',
    advice: 'What you typed is kept as a draft. Try again in a minute.',
  },
  excuseEndsBefore: {
    title: 'The last day is before the first',
    advice: 'Check the days for which the school is excused.',
  },
  excuseTooLong: {
    title: 'Too long',
    advice: 'An excuse covers {{days}} days at most. After that it can be given again.',
  },
  excuseWithdrawn: {
    title: 'The excuse is withdrawn already',
    advice: 'Reload the page to see who withdrew it and why.',
  },
  importTooOld: {
    title: 'The rows of this import are kept no more',
    advice: 'Rows of a file are kept for {{days}} days. Send the file again.',
  },
  importNotCommitted: { title: 'There is nothing to undo', advice: 'Only a written import can be undone.' },
  undoTooLate: {
    title: 'It is too late to undo',
    advice: 'An import can be undone within 7 days. Now put the records right with a new file.',
  },
} satisfies Words;
