import type {
  AppointGroup,
  WriteDecision,
  WriteMeeting,
} from '../../../../functions/exchange/contract/workingGroup.ts';

/** Who is in the working group on the exchange; nobody there is real. */
export const groupAct: AppointGroup = {
  number: '41-рг',
  signedOn: '2011-05-11',
  signatory: 'Орлова Анна Петровна',
  members: [
    { name: 'Рябова Ольга Викторовна', post: 'начальник отдела департамента', side: 'department' },
    { name: 'Седов Игорь Павлович', post: 'инженер РЦОИ «ИТЭК»', side: 'department' },
    { name: 'Громов Пётр Ильич', post: 'руководитель интеграций', side: 'partner' },
    { name: 'Лисина Мария Олеговна', post: 'региональный менеджер', side: 'partner' },
  ],
};

export const firstMeeting: WriteMeeting = {
  on: '2011-05-13',
  agenda: 'Состав файлов обмена. Чего в стандарте OneRoster не хватает региону.',
  minutes:
    'За основу взят OneRoster без учащихся и отметок. Адрес сайта школы добавляется необязательным столбцом. Сведения о заполнении журналов передаются отдельно, счётом за неделю.',
  attended: ['Рябова Ольга Викторовна', 'Седов Игорь Павлович', 'Громов Пётр Ильич'],
};
export const firstDecisions: readonly WriteDecision[] = [
  {
    text: 'Внести в прототип столбец website и проверить по нему пробный пакет.',
    owner: 'Громов Пётр Ильич',
    dueOn: '2011-05-20',
    links: { parameters: [], edition: 1 },
  },
];

export const secondMeeting: WriteMeeting = {
  on: '2011-09-12',
  agenda: 'Смены занятий в сведениях о классах. Итоги первых недель обмена.',
  minutes: 'Решено передавать смену класса; редакция 2 выносится на согласование.',
  attended: ['Седов Игорь Павлович', 'Громов Пётр Ильич', 'Лисина Мария Олеговна'],
};
export const secondDecisions: readonly WriteDecision[] = [
  {
    text: 'Описать, откуда платформа берёт смену класса, и назвать тип столбца.',
    owner: 'Лисина Мария Олеговна',
    dueOn: '2011-09-16',
    links: { parameters: [], edition: 2 },
  },
  {
    text: 'Вынести редакцию 2 на согласование и уточнить, по каким записям считается доля уроков.',
    owner: 'Седов Игорь Павлович',
    dueOn: '2011-09-30',
    links: { parameters: ['lessons-recorded-share'], edition: 2 },
  },
];
