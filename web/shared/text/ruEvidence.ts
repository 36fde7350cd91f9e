import type { Words } from './words.ts';

/** Why a node has its status. Keys are the codes of the domains’ predicates and of the plan’s own judgement. */
const because = {
  unknown: 'Причина «{{code}}» {{figures}}',
  noPredicate: 'Для мероприятия ещё не выбрано, чем оно доказывается',
  noFacts: 'Сведений ещё не поступало',
  notAccepted: 'Своего акта ещё нет: рекомендация не принята',
  messageSent: 'Сообщение № {{number}} отправлено {{on}}, его ещё не прочитали',
  messageRead: 'Сообщение № {{number}} прочитано {{on}}, ответа ещё нет',
  messageAnswered: 'На сообщение № {{number}} получен ответ {{on}}',
  orderSigned: 'Приказ № {{number}} подписан {{day}}',
  actInForce: 'Действует акт № {{number}} от {{signedOn}}',
  actAwaitsAcceptance: 'Акт № {{number}} от {{signedOn}} ждёт приёмки',
  actNotYetInForce: 'Акт № {{number}} от {{signedOn}} ещё не вступил в силу',
  actReturned: 'Акт № {{number}} от {{signedOn}} возвращён на исправление',
  actRevoked: 'Акт № {{number}} от {{signedOn}} отменён',
  actExpired: 'Срок действия акта № {{number}} от {{signedOn}} истёк',
  nodeConfirmed: 'Ответственный подтвердил сведения узла',
  nodeNotConfirmed: 'Сведения узла ещё никто не подтвердил',
  nodeClosed: 'Узел закрыт',
  noLongerObliged: 'Больше не обязан: закрыт, присоединён или вне круга обязанных',
  stepMissing: 'Следующий шаг: {{step}}. Достигнуто: {{reached}}, {{since}}',
  stepMissingFirst: 'Первый шаг ещё не сделан: {{step}}',
  monthlyNotDueYet: 'Отчёт о контроле за месяц ожидается до {{due}}',
  monthlySubmitted: 'Отчёт о контроле представлен {{on}}',
  monthlyReturned: 'Отчёт о контроле возвращён с замечаниями {{on}}',
  monthlyAccepted: 'Отчёт о контроле принят {{on}}',
  schoolsControlled: 'Проверены все школы: {{of}}',
  schoolsNotControlled: 'Проверено школ: {{done}} из {{of}}, не проверено: {{left}}',
  reportNotDueYet: 'Отчёт ожидается до {{due}}',
  reportNotSubmitted: 'Отчёт не представлен; срок истёк {{due}}',
  reportSubmitted: 'Отчёт представлен {{on}}',
  reportReturned: 'Отчёт возвращён с замечаниями {{on}}',
  reportAccepted: 'Отчёт принят {{on}}',
  registrationConfirmed: 'Регистрация подтверждена обменом {{on}}',
  declaredNotConfirmed: 'Школа заявила о регистрации {{on}}; обмен должен подтвердить до {{confirmBy}}',
  declaredNeverConfirmed: 'Школа заявила о регистрации {{on}}, но обмен не подтвердил до {{confirmBy}}',
  spaceComplete: 'Все разделы информационного пространства заполнены',
  checkIncomplete:
    'Не заполнен раздел «{{check}}»: {{done}} из {{of}}. Всего незаполненных разделов: {{incomplete}}',
  seminarAttended: '{{person}}: пройден семинар «{{seminar}}» {{on}}',
  seminarAhead: '{{person}}: записан(а) на семинар «{{seminar}}» {{on}}',
  noSeminar: 'Семинар ещё не пройден',
  nobodyAppointed: 'Ответственный ещё не назначен',
  noLessonsExpected: 'На этой неделе уроков не ожидалось',
  vacation: 'Каникулы: записей не ожидалось',
  quarantine: 'Карантин: записей не ожидалось',
  everyClassRecorded: 'Записи есть во всех классах: {{recordedClasses}} из {{classes}}',
  incidentInWeek: 'Помешал инцидент {{number}} «{{title}}»: из недели выпало {{days}} из {{of}} учебных дней',
  excusedByHand:
    'Школа освобождена: {{reason}} ({{document}}). Из недели выпало учебных дней: {{days}} из {{of}}',
  classesWithoutRecord: 'Записи есть в {{recordedClasses}} из {{classes}} классов',
  guidesInForce: 'Действуют рекомендации для всех: {{have}} из {{of}}',
  guidesMissing: 'Рекомендации действуют не для всех: {{have}} из {{of}}. Нет {{audience}}',
  supportGiven: 'Рекомендации действуют для всех, консультации даны вовремя',
  hotlineWorks: 'Горячая линия работает и отвечает в срок: удачных проверок за месяц не меньше {{need}} %',
  hotlineOutage: 'Горячая линия не работает: перерыв начался {{day}}',
  hotlineBelow:
    'Горячая линия работала с перерывами: удачных проверок за месяц {{share}} %, нужно {{need}} %',
  hotlineLate:
    'Горячая линия отвечает с опозданием: первых ответов в срок за месяц {{share}} %, нужно {{need}} %',
  consultationsLate: 'Консультаций ждут дольше трёх рабочих дней: {{count}}',
} satisfies Words;

/** Names of the codes that stand in those sentences. */
const figure = {
  step: {
    administratorChosen: 'администратор выбран',
    applied: 'заявка подана',
    codeReceived: 'код получен',
    registered: 'школа зарегистрирована',
  },
  reached: {
    administratorChosen: 'администратор выбран',
    applied: 'заявка подана',
    codeReceived: 'код получен',
    registered: 'школа зарегистрирована',
  },
  audience: {
    pupils: 'для учеников',
    parents: 'для родителей',
    teachers: 'для учителей',
    administration: 'для администрации школ',
  },
  check: {
    profile: 'Профиль школы',
    periods: 'Учебные периоды',
    classes: 'Классы',
    subjects: 'Предметы',
    teachers: 'Учителя',
    timetable: 'Расписание',
    pupils: 'Ученики',
    parents: 'Родители',
  },
} satisfies Words;

export const ruEvidence = {
  because,
  figure,
  period: {
    once: 'однократно',
    week: 'неделя {{number}} ({{from}} – {{to}})',
    quarter: '{{number}}-й квартал {{year}} г.',
    halfYear: '{{number}}-е полугодие {{year}} г.',
    shortQuarter: { 1: 'I кв.', 2: 'II кв.', 3: 'III кв.', 4: 'IV кв.' },
    shortHalfYear: { 1: '1-е п/г', 2: '2-е п/г' },
  },
} satisfies Words;
