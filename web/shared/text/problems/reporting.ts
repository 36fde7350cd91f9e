import type { Words } from '../words.ts';

export const ru = {
  tooManyColumns: {
    title: 'Слишком много столбцов',
    advice: 'Получается {{columns}}, а читается не больше {{most}}. Уберите часть мероприятий или дней.',
  },
  extractNotReady: {
    title: 'Список ещё не готов',
    advice: 'Скачать его можно, когда полоса дойдёт до конца. Отменённый список закажите заново.',
  },
  extractExpired: {
    title: 'Файла этого списка больше нет',
    advice: 'Файлы хранятся семь дней. Закажите список заново.',
  },
  daysOutOfOrder: {
    title: 'Первый день не раньше последнего',
    advice: 'Укажите, с какого дня показывать: раньше, чем {{to}}.',
  },
  quarterInFuture: {
    title: 'Этот квартал ещё не начался',
    advice: 'Отчёт за него откроется {{from}}. Выберите текущий или прошедший квартал.',
  },
  quarterNotOver: {
    title: 'Квартал ещё не закончился',
    advice: 'Представить отчёт можно с {{to}}. Черновик сохранён.',
  },
  reportHasGaps: {
    title: 'В отчёте не хватает данных',
    advice:
      'По мероприятиям {{measures}} данных нет. Примите отчёт с пробелом или верните его с замечаниями.',
  },
  reportNotInStatus: {
    title: 'С отчётом уже сделали что-то другое',
    advice: 'Обновите страницу: состояние отчёта изменилось. Набранный текст сохранён.',
  },
  reportNotSigned: {
    title: 'Отчёт ещё не подписан',
    advice: 'Сравнивать с сегодняшними показателями можно то, что представлено.',
  },
  noPlanYet: {
    title: 'Приказ ещё не опубликован',
    advice: 'Отчитываться можно по опубликованному плану.',
  },
  nothingToConsolidate: {
    title: 'Сводить пока нечего',
    advice: 'Примите хотя бы один отчёт муниципалитета за этот квартал.',
  },
} satisfies Words;

export const en = {
  tooManyColumns: {
    title: 'Too many columns',
    advice: 'There would be {{columns}}, and {{most}} can be read. Leave some measures or days out.',
  },
  extractNotReady: {
    title: 'The list is not ready yet',
    advice: 'It can be downloaded once its bar is full. Order a cancelled list anew.',
  },
  extractExpired: {
    title: 'The file of this list is gone',
    advice: 'Files are kept for seven days. Order the list anew.',
  },
  daysOutOfOrder: {
    title: 'The first day is not before the last',
    advice: 'Say from which day to show: earlier than {{to}}.',
  },
  quarterInFuture: {
    title: 'This quarter has not begun',
    advice: 'Its report opens on {{from}}. Choose the current quarter or an earlier one.',
  },
  quarterNotOver: {
    title: 'The quarter is not over',
    advice: 'A report can be submitted from {{to}} on. The draft is kept.',
  },
  reportHasGaps: {
    title: 'The report lacks data',
    advice: 'There are no data on {{measures}}. Accept the report with the gap, or return it with remarks.',
  },
  reportNotInStatus: {
    title: 'Something else has been done with the report',
    advice: 'Reload the page: the report stands elsewhere by now. Your text is kept.',
  },
  reportNotSigned: {
    title: 'The report is not signed yet',
    advice: 'What has been submitted can be compared with today’s figures.',
  },
  noPlanYet: {
    title: 'No order has been published yet',
    advice: 'Reports are made on a published plan.',
  },
  nothingToConsolidate: {
    title: 'There is nothing to consolidate',
    advice: 'Accept at least one municipality’s report for this quarter.',
  },
} satisfies Words;
