import type { Words } from '../../shared/text/words.ts';

export const ruFunnel = {
  title: 'Активация школ',
  subtitle: 'Где стоят школы на пути к платформе и сколько дней занимает каждый шаг',
  closed: 'Сводку видят область и муниципалитеты',
  closedAdvice: 'Шаги своей школы стоят на её странице.',
  table: 'Школы по шагам и дни ожидания',
  municipality: 'Муниципалитет',
  schools: 'Школ',
  total: 'Всего',
  place: {
    notBegun: 'Не начали',
    administratorChosen: 'Выбран администратор',
    applied: 'Ждут код',
    codeReceived: 'Код получен',
    registeredDeclared: 'Заявили о регистрации',
    registeredConfirmed: 'Подтвердил обмен',
  },
  wait: {
    applied: 'Дней до заявки',
    codeReceived: 'Дней до кода',
    registered: 'Дней до регистрации',
  },
  p90: 'у 90 % до {{p90}}',
} satisfies Words;

export const ruCodes = {
  title: 'Долго ждут код активации',
  note: 'Больше пяти рабочих дней после заявки. Задача появляется и закрывается сама, когда код получен.',
  empty: 'Никто не ждёт дольше пяти рабочих дней',
  emptyAdvice: 'Школы появятся здесь сами на шестой рабочий день после заявки.',
  waits_one: '{{count}} рабочий день',
  waits_few: '{{count}} рабочих дня',
  waits_many: '{{count}} рабочих дней',
  waits_other: '{{count}} рабочего дня',
  since: 'заявка {{day}}, замечено {{raised}}',
  ticket: 'Обращение {{number}}',
  ticketResolved: '(решено)',
} satisfies Words;
