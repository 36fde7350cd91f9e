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
  ticketMerged: {
    title: 'Обращение ведут в другом',
    advice: 'Откройте обращение {{number}} или отмените объединение.',
  },
  mergeNotPossible: {
    title: 'Эти обращения нельзя соединить',
    advice: 'Выберите два разных обращения одного региона, в которые не влиты другие.',
  },
  splitNotPossible: {
    title: 'Так разделить нельзя',
    advice:
      'В каждом обращении должно остаться хотя бы одно сообщение спросившего. Переданное партнёру не выделяется.',
  },
  undoNotPossible: {
    title: 'Отменять нечего',
    advice: 'Это уже отменено или изменилось. Обновите страницу.',
  },
  tooManyRelated: {
    title: 'Слишком много связей',
    advice: 'С одним обращением связывают не больше {{most}} других.',
  },
  incidentClosed: { title: 'Инцидент закрыт', advice: 'Откройте его снова, чтобы отнести к нему обращение.' },
  incidentAnswered: {
    title: 'Прежний ответ ещё рассылается',
    advice: 'Дождитесь, пока он дойдёт до всех, и ответьте снова.',
  },
  incidentOver: {
    title: 'Проверьте время инцидента',
    advice: 'Начало раньше конца, и оба не в будущем.',
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
  ticketMerged: {
    title: 'Another ticket is worked on in its stead',
    advice: 'Open ticket {{number}}, or undo the merge.',
  },
  mergeNotPossible: {
    title: 'These tickets cannot be joined',
    advice: 'Choose two different tickets of one region into which no others are merged.',
  },
  splitNotPossible: {
    title: 'It cannot be split so',
    advice: 'Each ticket keeps at least one word of the asker. What the partner has is not split off.',
  },
  undoNotPossible: {
    title: 'There is nothing to undo',
    advice: 'It was undone or has changed. Reload the page.',
  },
  tooManyRelated: { title: 'Too many relations', advice: 'A ticket is related to at most {{most}} others.' },
  incidentClosed: { title: 'The incident is closed', advice: 'Open it again to put a ticket into it.' },
  incidentAnswered: {
    title: 'The answer before this one is still on its way',
    advice: 'Wait until it has reached everybody, then answer again.',
  },
  incidentOver: {
    title: 'Check the times of the incident',
    advice: 'It begins before it ends, and neither lies in the future.',
  },
  operatorUnknown: {
    title: 'There is no such operator',
    advice: 'Choose one of those who work at the hotline.',
  },
} satisfies Words;
