import type { Wording } from '../../shared/words.ts';
import type { Venue } from '../contract/places.ts';
import type { Programme } from '../contract/programmes.ts';
import type { SessionCard } from '../contract/sessions.ts';
import type { Duty } from '../contract/words.ts';

/** The paper is Russian; on the screen the plan speaks the reader’s language. */
type Language = 'ru' | 'en';

/** A line of the plan of courses, in the words of the paper. */
export interface PlanLine {
  programme: string;
  hours: string;
  when: string;
  place: string;
  trainers: string;
  seats: string;
  audience: string;
}

export interface PlanMonth {
  title: string;
  lines: PlanLine[];
}

interface Catalogue {
  programmes: readonly Programme[];
  venues: readonly Venue[];
  trainers: readonly { id: string; name: string }[];
}

const monthsInRussian = [
  'Январь',
  'Февраль',
  'Март',
  'Апрель',
  'Май',
  'Июнь',
  'Июль',
  'Август',
  'Сентябрь',
  'Октябрь',
  'Ноябрь',
  'Декабрь',
] as const;

const audiences: Record<Duty, Record<Language, string>> = {
  responsible: { ru: 'Ответственные за внедрение', en: 'Responsible for the rollout' },
  authority: {
    ru: 'Специалисты органов управления образованием',
    en: 'Specialists of education authorities',
  },
  administrator: { ru: 'Администраторы школ', en: 'Administrators of schools' },
  teacher: { ru: 'Педагогические работники', en: 'Teachers' },
};
const online: Record<Language, string> = { ru: 'дистанционно', en: 'online' };

/** What stands in a plan: announced, moved and held sessions; a draft is no promise, and a cancelled one no course. */
export function isPlanned({ state }: Pick<SessionCard, 'state'>): boolean {
  return state !== 'draft' && state !== 'cancelled';
}

/** The lines of a plan by months, each session in the month it begins in. */
export function planMonths(
  sessions: readonly SessionCard[],
  catalogue: Catalogue,
  language: Language = 'ru',
): PlanMonth[] {
  const byMonth = new Map<string, SessionCard[]>();
  const inOrder = [...sessions].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  for (const session of inOrder) {
    const month = session.days[0]?.date.slice(0, 'YYYY-MM'.length) ?? '';
    byMonth.set(month, [...(byMonth.get(month) ?? []), session]);
  }
  return [...byMonth].map(([month, held]) => ({
    title: monthTitle(month, language),
    lines: held.map((session) => lineOf(session, catalogue, language)),
  }));
}

function monthTitle(month: string, language: Language): string {
  const [year = '', number = ''] = month.split('-');
  if (language === 'ru') return `${monthsInRussian[Number(number) - 1]} ${year} г.`;
  const inEnglish = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return inEnglish.format(new Date(`${month}-01T00:00:00Z`));
}

function lineOf(
  session: SessionCard,
  { programmes, venues, trainers }: Catalogue,
  language: Language,
): PlanLine {
  const said = ({ ru, en }: Wording) => (language === 'en' && en ? en : ru);
  const programme = programmes.find(({ id }) => id === session.programmeId);
  const venue = venues.find(({ id }) => id === session.place?.venueId);
  const room = venue?.rooms.find(({ id }) => id === session.place?.roomId);
  const names = session.trainers.flatMap((id) => trainers.find((one) => one.id === id)?.name ?? []);
  return {
    programme: said(programme?.title ?? session.title),
    hours: language === 'ru' ? String(session.hours).replace('.', ',') : String(session.hours),
    when: session.days.map(({ date, from, to }) => `${shownDay(date, language)}, ${from}–${to}`).join('\n'),
    place: [
      ...(venue ? [[venue.name, venue.address, room?.name].filter(Boolean).join(', ')] : []),
      ...(session.format === 'inPerson' ? [] : [online[language]]),
    ].join('; '),
    trainers: [...names, ...session.coHosts.map(said)].join('\n') || '—',
    seats: String(session.seats.capacity),
    audience: session.duties.map((duty) => audiences[duty][language]).join(', '),
  };
}

export function shownDay(day: string, language: Language = 'ru'): string {
  return day
    .split('-')
    .toReversed()
    .join(language === 'ru' ? '.' : '/');
}
