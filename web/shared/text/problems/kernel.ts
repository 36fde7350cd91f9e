import type { Words } from '../words.ts';

/** Refusals of every domain: who, where, what was sent, and how records are kept. */
export const ru = {
  fault: {
    title: 'Ошибка на нашей стороне',
    advice: 'Ничего не потеряно. Повторите через минуту; если не поможет, сообщите номер запроса поддержке.',
  },
  unreachable: {
    title: 'Нет связи с сервером',
    advice: 'Проверьте подключение и повторите. Введённое остаётся на экране.',
  },
  notSignedIn: { title: 'Нужно войти', advice: 'Войдите в систему и повторите.' },
  tokenExpired: { title: 'Сеанс закончился', advice: 'Войдите снова: введённое останется на месте.' },
  notAllowed: {
    title: 'Вашей роли это не разрешено',
    advice: 'Если это ваша работа, попросите администратора выдать право.',
  },
  foreignNode: {
    title: 'Это не ваша территория',
    advice: 'Вам видны и доступны только свой муниципалитет или своя школа.',
  },
  notFound: { title: 'Такой записи нет', advice: 'Возможно, её удалили или адрес скопирован не полностью.' },
  badInput: { title: 'Не всё заполнено верно', advice: 'Исправьте отмеченные поля и отправьте снова.' },
  bodyTooLarge: { title: 'Слишком большой запрос', advice: 'Разделите данные на части.' },
  bodyNotJson: { title: 'Запрос не читается', advice: 'Тело запроса должно быть в формате JSON.' },
  mediaTypeNotRead: {
    title: 'Файл такого вида не читается',
    advice: 'Отправьте файл одного из видов, названных рядом с полем.',
  },
  badCursor: { title: 'Список изменился', advice: 'Откройте список с начала.' },
  tooManyRequests: { title: 'Слишком много запросов подряд', advice: 'Подождите минуту и повторите.' },
  staleRecord: {
    title: 'Запись уже изменил кто-то другой',
    advice: 'Ваш ввод сохранён на экране. Откройте свежую версию, сверьте и сохраните снова.',
  },
  versionRequired: { title: 'Не указана версия записи', advice: 'Обновите страницу и повторите.' },
  alreadyExists: { title: 'Такая запись уже есть', advice: 'Откройте её вместо создания новой.' },
  idempotencyKeyReused: {
    title: 'Этот запрос уже отправлялся с другими данными',
    advice: 'Обновите страницу и отправьте заново.',
  },
  recordTooLarge: { title: 'Запись слишком велика', advice: 'Сократите текст или разделите его.' },
  calendarYearUnknown: {
    title: 'Производственный календарь этого года неизвестен',
    advice: 'Система не угадывает выходные. Добавьте календарь года, когда он утверждён.',
  },
  impossibleDay: { title: 'Такого дня не бывает', advice: 'Проверьте дату.' },
  orderHasNoTables: {
    title: 'В тексте нет таблиц с мероприятиями',
    advice: 'Вставьте приказ вместе с приложениями: нужны столбцы с мероприятием, сроком и ответственным.',
  },
  notDocx: {
    title: 'Это не документ Word (.docx)',
    advice: 'Сохраните документ в Word как .docx или вставьте текст.',
  },
  docxEncrypted: { title: 'Документ защищён паролем', advice: 'Снимите пароль в Word и загрузите снова.' },
  fileTooLarge: {
    title: 'Файл слишком велик',
    advice: 'Уберите из документа картинки, вставьте только текст или разделите данные на части.',
  },
  fileInflatesTooMuch: {
    title: 'Файл распаковывается в слишком большой',
    advice: 'Такой файл мы не открываем. Пересохраните документ или вставьте текст.',
  },
  encodingNotRead: {
    title: 'Кодировка файла не распознана',
    advice: 'Сохраните файл в UTF-8 или Windows-1251.',
  },
} satisfies Words;

export const en = {
  fault: {
    title: 'An error on our side',
    advice: 'Nothing is lost. Try again in a minute; if it does not help, give support the request number.',
  },
  unreachable: {
    title: 'The server cannot be reached',
    advice: 'Check the connection and try again. What you typed stays on the screen.',
  },
  notSignedIn: { title: 'Sign in first', advice: 'Sign in and try again.' },
  tokenExpired: { title: 'The session has ended', advice: 'Sign in again: what you typed stays.' },
  notAllowed: {
    title: 'Your role may not do this',
    advice: 'If it is your work, ask the administrator for the right.',
  },
  foreignNode: {
    title: 'This is not your territory',
    advice: 'You can see and use your own municipality or school only.',
  },
  notFound: {
    title: 'There is no such record',
    advice: 'It may have been removed, or the address was copied in part.',
  },
  badInput: { title: 'Some fields are not right', advice: 'Correct the marked fields and send again.' },
  bodyTooLarge: { title: 'The request is too large', advice: 'Split the data into parts.' },
  bodyNotJson: { title: 'The request cannot be read', advice: 'The body must be JSON.' },
  mediaTypeNotRead: {
    title: 'A file of this kind is not read',
    advice: 'Send one of the kinds named beside the field.',
  },
  badCursor: { title: 'The list has changed', advice: 'Open the list from its beginning.' },
  tooManyRequests: { title: 'Too many requests in a row', advice: 'Wait a minute and try again.' },
  staleRecord: {
    title: 'Somebody else has changed this record',
    advice: 'What you typed is still on the screen. Open the newer version, compare and save again.',
  },
  versionRequired: {
    title: 'The version of the record is missing',
    advice: 'Reload the page and try again.',
  },
  alreadyExists: { title: 'Such a record exists already', advice: 'Open it instead of making a new one.' },
  idempotencyKeyReused: {
    title: 'This request was sent before with other data',
    advice: 'Reload the page and send again.',
  },
  recordTooLarge: { title: 'The record is too large', advice: 'Shorten the text or split it.' },
  calendarYearUnknown: {
    title: 'The working calendar of this year is not known',
    advice: 'Days off are never guessed. Add the year’s calendar once it has been decreed.',
  },
  impossibleDay: { title: 'There is no such day', advice: 'Check the date.' },
  orderHasNoTables: {
    title: 'The text has no tables of measures',
    advice: 'Paste the order with its appendices: columns with measure, deadline and owner are needed.',
  },
  notDocx: {
    title: 'This is not a Word document (.docx)',
    advice: 'Save the document as .docx in Word, or paste its text.',
  },
  docxEncrypted: {
    title: 'The document is protected by a password',
    advice: 'Remove the password in Word and upload again.',
  },
  fileTooLarge: {
    title: 'The file is too large',
    advice: 'Remove pictures from the document, paste its text only, or split the data into parts.',
  },
  fileInflatesTooMuch: {
    title: 'The file unpacks to something too large',
    advice: 'We do not open such a file. Save the document anew, or paste its text.',
  },
  encodingNotRead: {
    title: 'The file’s encoding was not recognised',
    advice: 'Save the file as UTF-8 or Windows-1251.',
  },
} satisfies Words;
