import type { Words } from '../words.ts';

export const ru = {
  remindedToday: {
    title: 'Сегодня об этом уже напоминали',
    advice:
      'Об одном мероприятии школе напоминают не чаще раза в день. Снимите выбор со школ с отметкой «сегодня» или отправьте завтра.',
  },
  tooManyReminders: {
    title: 'На сегодня напоминаний достаточно',
    advice: 'За день можно отправить не больше {{most}} сообщений. Продолжите завтра.',
  },
  notInMunicipality: {
    title: 'Среди выбранных есть школа, которой мероприятие не касается',
    advice: 'Обновите страницу и выберите школы заново.',
  },
  schoolUnheard: {
    title: 'Среди выбранных есть школа, о которой нет свежих данных',
    advice:
      'Обмен давно не получал её сведений, и отстаёт ли она, неизвестно. Снимите с неё выбор и выясните причину на странице «Свежесть сведений».',
  },
  controlNotYours: {
    title: 'Собственную организацию не проверяют',
    advice: 'Школу проверяет муниципалитет, муниципалитет — департамент.',
  },
  findingRemedied: {
    title: 'Замечание уже отмечено устранённым',
    advice: 'Обновите страницу: перепроверку записал кто-то другой.',
  },
  recheckBeforeControl: {
    title: 'Перепроверка раньше самой проверки',
    advice: 'Укажите день не раньше {{day}}.',
  },
  remedyBeforeControl: {
    title: 'Срок устранения раньше проверки',
    advice: 'Назначьте срок после дня проверки.',
  },
  monthNotOver: {
    title: 'Месяц ещё не закончился',
    advice: 'Отчёт можно представить с {{opensOn}}. Набранный текст сохранён на этом устройстве.',
  },
  reportNotYours: {
    title: 'Отчёт уже представлен',
    advice: 'Изменить его можно, когда муниципалитет вернёт его с замечаниями.',
  },
  reportNotAwaiting: {
    title: 'Отчёт не ждёт рассмотрения',
    advice: 'Обновите страницу: его уже рассмотрели или ещё не представили заново.',
  },
} satisfies Words;

export const en = {
  remindedToday: {
    title: 'They were reminded of this today',
    advice:
      'A school is reminded of one measure once a day. Leave out the schools marked “today”, or send it tomorrow.',
  },
  tooManyReminders: {
    title: 'Enough reminders for today',
    advice: 'At most {{most}} messages a day. Go on tomorrow.',
  },
  notInMunicipality: {
    title: 'The measure does not bind one of the chosen schools',
    advice: 'Reload the page and choose the schools again.',
  },
  schoolUnheard: {
    title: 'There are no fresh data of one of the chosen schools',
    advice:
      'The exchange has not heard of it for long, and nobody knows whether it lags. Take it off the choice, and look for the reason under “Freshness of data”.',
  },
  controlNotYours: {
    title: 'Nobody controls the body they work for',
    advice: 'A school is controlled by its municipality, a municipality by the department.',
  },
  findingRemedied: {
    title: 'The finding has been remedied already',
    advice: 'Reload the page: somebody else has recorded the recheck.',
  },
  recheckBeforeControl: {
    title: 'The recheck is earlier than the control',
    advice: 'Choose {{day}} or a later day.',
  },
  remedyBeforeControl: {
    title: 'The day to remedy it is before the control',
    advice: 'Choose a day after the control.',
  },
  monthNotOver: {
    title: 'The month is not over',
    advice: 'The report can be sent from {{opensOn}} on. What you wrote is kept on this device.',
  },
  reportNotYours: {
    title: 'The report has been sent',
    advice: 'It can be changed once the municipality returns it with remarks.',
  },
  reportNotAwaiting: {
    title: 'The report does not wait for a review',
    advice: 'Reload the page: it has been reviewed, or not been sent again yet.',
  },
} satisfies Words;
