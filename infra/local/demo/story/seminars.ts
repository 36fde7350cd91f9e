import type { Day, NodeId } from '../../../../functions/shared/words.ts';
import type { DemoMunicipality } from './places.ts';

/** A session of the demonstration: when it is held, when people are signed up and when they are marked. */
export interface Seminar {
  on: Day;
  duty: 'authority' | 'administrator' | 'responsible' | 'teacher';
  venue: number;
  signUpOn: Day;
  /** The replay's next day after it; none for a session to come. */
  markOn?: Day;
  capacity: number;
  /** Somebody else of a school that has an account on the sign-in page. */
  guest?: { nodeId: NodeId; name: string };
  /** A day on which the authorities say how it was. */
  judgeOn?: Day;
}

/** What the authorities said of their seminar, in turn; every third of them said nothing. */
export const judgements = [
  { useful: 5, clear: 4, willApply: 'yes' },
  { useful: 4, clear: 4, willApply: 'partly', missing: 'Не хватило примеров приказов о назначении' },
  { useful: 5, clear: 5, willApply: 'yes' },
  { useful: 3, clear: 4, willApply: 'partly', missing: 'Покажите, как видно отстающие школы' },
  { useful: 4, clear: 3, willApply: 'yes', missing: 'Нужна памятка на одну страницу' },
  { useful: 2, clear: 3, willApply: 'no', missing: 'В школах района медленный интернет' },
  { useful: 5, clear: 4, willApply: 'yes' },
] as const;

/** The day on which all sessions of the summer are announced. */
export const announcedOn = '2011-05-19';

/** May to September: the authorities, the administrators by waves, then those responsible; three are still ahead. */
export const seminars: readonly Seminar[] = [
  {
    on: '2011-05-24',
    duty: 'administrator',
    venue: 0,
    signUpOn: announcedOn,
    markOn: '2011-05-26',
    capacity: 60,
  },
  {
    on: '2011-05-25',
    duty: 'administrator',
    venue: 0,
    signUpOn: announcedOn,
    markOn: '2011-05-26',
    capacity: 60,
  },
  {
    on: '2011-05-27',
    duty: 'authority',
    venue: 0,
    signUpOn: announcedOn,
    markOn: '2011-06-02',
    judgeOn: '2011-06-09',
    capacity: 40,
  },
  {
    on: '2011-05-30',
    duty: 'administrator',
    venue: 1,
    signUpOn: announcedOn,
    markOn: '2011-06-02',
    capacity: 60,
  },
  {
    on: '2011-06-07',
    duty: 'responsible',
    venue: 0,
    signUpOn: '2011-06-02',
    markOn: '2011-06-09',
    capacity: 60,
  },
  {
    on: '2011-06-14',
    duty: 'responsible',
    venue: 1,
    signUpOn: '2011-06-09',
    markOn: '2011-06-16',
    capacity: 60,
  },
  {
    on: '2011-06-28',
    duty: 'responsible',
    venue: 2,
    signUpOn: '2011-06-20',
    markOn: '2011-07-04',
    capacity: 60,
  },
  {
    on: '2011-07-12',
    duty: 'responsible',
    venue: 0,
    signUpOn: '2011-07-04',
    markOn: '2011-07-18',
    capacity: 60,
  },
  {
    on: '2011-08-23',
    duty: 'responsible',
    venue: 1,
    signUpOn: '2011-08-15',
    markOn: '2011-08-29',
    capacity: 60,
  },
  {
    on: '2011-09-06',
    duty: 'responsible',
    venue: 2,
    signUpOn: '2011-08-29',
    markOn: '2011-09-12',
    capacity: 60,
  },
  {
    on: '2011-09-14',
    duty: 'responsible',
    venue: 0,
    signUpOn: '2011-09-12',
    markOn: '2011-09-19',
    guest: { nodeId: 's-20602000-001', name: 'Ярцева Нина Олеговна' },
    capacity: 60,
  },
  { on: '2011-09-27', duty: 'responsible', venue: 1, signUpOn: '2011-09-19', capacity: 20 },
  { on: '2011-09-28', duty: 'teacher', venue: 0, signUpOn: '2011-09-19', capacity: 60 },
  { on: '2011-09-30', duty: 'responsible', venue: 0, signUpOn: '2011-09-19', capacity: 60 },
  {
    on: '2011-09-08',
    duty: 'teacher',
    venue: 0,
    signUpOn: '2011-08-29',
    markOn: '2011-09-12',
    capacity: 60,
  },
];

const titles = {
  authority: { ru: 'Семинар для муниципальных органов управления', en: 'Seminar for municipal authorities' },
  administrator: { ru: 'Установочный семинар администраторов', en: 'Introductory seminar of administrators' },
  responsible: { ru: 'Семинар ответственных за внедрение', en: 'Seminar of those responsible' },
  teacher: { ru: 'Электронный журнал для учителя', en: 'The gradebook for teachers' },
} as const;

const centre = { ru: 'РЦОИ ИТЭК', en: 'RCOI ITEK' };
const institute = { ru: 'Институт повышения квалификации', en: 'Teachers’ institute' };
const approval = { actNumber: '17', on: '2011-05-16' };

export const programmes = [
  { duties: ['authority'], title: titles.authority, organisation: centre, hours: 4, approval },
  { duties: ['administrator'], title: titles.administrator, organisation: centre, hours: 6, approval },
  { duties: ['responsible'], title: titles.responsible, organisation: centre, hours: 6, approval },
  { duties: ['teacher'], title: titles.teacher, organisation: institute, hours: 4, approval },
] as const;

const teachers = { ru: 'Учителя-предметники', en: 'Subject teachers' };

/** Qualification courses of the institute by half-year. */
export const courses = [
  {
    title: { ru: 'Современный урок в условиях новых стандартов', en: 'Lessons under the new standards' },
    hours: 72,
    audience: teachers,
    halfYear: '2011-H1',
    hasTopic: true,
  },
  {
    title: { ru: 'Информационные технологии в работе учителя', en: 'Information technology for teachers' },
    hours: 108,
    audience: teachers,
    halfYear: '2011-H2',
    hasTopic: true,
  },
  {
    title: { ru: 'Управление школой', en: 'Managing a school' },
    hours: 72,
    audience: { ru: 'Директора школ и их заместители', en: 'Heads of schools and their deputies' },
    halfYear: '2011-H2',
    hasTopic: true,
  },
  {
    title: { ru: 'Воспитательная работа в начальной школе', en: 'Upbringing in primary school' },
    hours: 72,
    audience: { ru: 'Учителя начальных классов', en: 'Primary school teachers' },
    halfYear: '2011-H2',
    hasTopic: false,
  },
] as const;

export const trainers = [
  { name: 'Светлогорова Агния Львовна', organisation: institute, accountId: 'demo-trainer' },
  { name: 'Ладейников Тихон Егорович', organisation: centre },
  { name: 'Рассветов Глеб Андреевич', organisation: { ru: 'Дневник.ру', en: 'Dnevnik.ru' } },
] as const;

/** In the region's largest municipality, and in two others. */
export function venuesIn(municipalities: readonly DemoMunicipality[]) {
  const [largest, ...others] = [...municipalities].sort((a, b) => b.schools.length - a.schools.length);
  const rooms = [
    { id: 'hall', name: 'Большой зал', capacity: 60 },
    { id: 'class', name: 'Компьютерный класс', capacity: 20 },
  ];
  return [
    { name: 'РЦОИ ИТЭК', address: 'ул. Учебная, 10', municipalityId: largest?.id ?? '', rooms },
    { name: 'Межшкольный центр', address: 'ул. Садовая, 3', municipalityId: others[3]?.id ?? '', rooms },
    { name: 'Базовая школа', address: 'ул. Школьная, 1', municipalityId: others[12]?.id ?? '', rooms },
  ];
}

/** One in twelve does not come, and it is the same ones each time. */
export function cameTo(at: number): boolean {
  return at % 12 !== 5;
}
