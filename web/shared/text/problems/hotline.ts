import type { Words } from '../words.ts';

export const ru = {
  ticketTaken: {
    title: 'Обращение уже взято',
    advice: 'Его взял(а) {{operator}} — {{secondsAgo}} с назад. Ваш текст сохранён.',
  },
  ticketResolved: { title: 'Обращение решено', advice: 'Откройте его снова, чтобы продолжить.' },
  ticketOpen: { title: 'Обращение открыто', advice: 'Оценить или открыть снова можно только решённое.' },
  ticketHandedOver: {
    title: 'Обращение уже у партнёра',
    advice: 'Дождитесь ответа или верните обращение себе.',
  },
  ticketNotHandedOver: {
    title: 'Обращение не у партнёра',
    advice: 'Его уже вернули горячей линии. Обновите страницу.',
  },
  entryNotYours: {
    title: 'Такую запись делает другая сторона',
    advice: 'Спросившему отвечает горячая линия, партнёр пишет внутри обращения.',
  },
  attachmentNotSent: {
    title: 'Файл «{{name}}» не дошёл',
    advice: 'Прикрепите его ещё раз. Текст вопроса сохранён.',
  },
  attachmentRefused: {
    title: 'Файл «{{name}}» не принят',
    advice:
      'Содержимое должно соответствовать имени. Подходят PDF, изображения, документы и таблицы Office, текст.',
  },
  linkNotFound: {
    title: 'По этой ссылке ничего нет',
    advice: 'Проверьте, что ссылка скопирована целиком, или задайте вопрос снова.',
  },
  operatorUnknown: {
    title: 'Такого оператора нет',
    advice: 'Выберите из списка тех, кто работает на горячей линии.',
  },
} satisfies Words;

export const en = {
  ticketTaken: {
    title: 'The ticket has been taken',
    advice: '{{operator}} took it {{secondsAgo}} s ago. Your text is kept.',
  },
  ticketResolved: { title: 'The ticket is resolved', advice: 'Reopen it to go on.' },
  ticketOpen: { title: 'The ticket is open', advice: 'Only a resolved one is rated or reopened.' },
  ticketHandedOver: {
    title: 'The ticket is with the partner already',
    advice: 'Wait for the answer, or take the ticket back.',
  },
  ticketNotHandedOver: {
    title: 'The ticket is not with the partner',
    advice: 'The hotline has taken it back. Reload the page.',
  },
  entryNotYours: {
    title: 'Another side writes such an entry',
    advice: 'The hotline answers the asker; the partner writes inside the ticket.',
  },
  attachmentNotSent: {
    title: 'The file “{{name}}” has not arrived',
    advice: 'Attach it again. The text of the question is kept.',
  },
  attachmentRefused: {
    title: 'The file “{{name}}” is not taken',
    advice: 'Its content has to be what its name says. PDF, pictures, Office documents and text are taken.',
  },
  linkNotFound: {
    title: 'There is nothing at this link',
    advice: 'See that the link was copied whole, or ask again.',
  },
  operatorUnknown: {
    title: 'There is no such operator',
    advice: 'Choose one of those who work at the hotline.',
  },
} satisfies Words;
