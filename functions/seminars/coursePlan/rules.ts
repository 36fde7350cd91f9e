import type { Trainer, Venue } from '../contract/places.ts';
import type { Programme } from '../contract/programmes.ts';
import type { SessionCard } from '../contract/sessions.ts';
import type { Duty } from '../contract/words.ts';

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
  trainers: readonly Trainer[];
}

const months = [
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

const audiences: Record<Duty, string> = {
  responsible: 'Ответственные за внедрение',
  authority: 'Специалисты органов управления образованием',
  administrator: 'Администраторы школ',
  teacher: 'Педагогические работники',
};

/** What stands in a plan: announced, moved and held sessions; a draft is no promise, and a cancelled one no course. */
export function isPlanned({ state }: Pick<SessionCard, 'state'>): boolean {
  return state !== 'draft' && state !== 'cancelled';
}

/** The lines of a plan by months, each session in the month it begins in. */
export function planMonths(sessions: readonly SessionCard[], catalogue: Catalogue): PlanMonth[] {
  const byMonth = new Map<string, SessionCard[]>();
  const inOrder = [...sessions].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  for (const session of inOrder) {
    const month = session.days[0]?.date.slice(0, 'YYYY-MM'.length) ?? '';
    byMonth.set(month, [...(byMonth.get(month) ?? []), session]);
  }
  return [...byMonth].map(([month, held]) => ({
    title: `${months[Number(month.slice(5)) - 1]} ${month.slice(0, 4)} г.`,
    lines: held.map((session) => lineOf(session, catalogue)),
  }));
}

function lineOf(session: SessionCard, { programmes, venues, trainers }: Catalogue): PlanLine {
  const programme = programmes.find(({ id }) => id === session.programmeId);
  const venue = venues.find(({ id }) => id === session.place?.venueId);
  const room = venue?.rooms.find(({ id }) => id === session.place?.roomId);
  const names = session.trainers.flatMap((id) => trainers.find((one) => one.id === id)?.name ?? []);
  return {
    programme: programme?.title.ru ?? session.title.ru,
    hours: String(session.hours).replace('.', ','),
    when: session.days.map(({ date, from, to }) => `${shownDay(date)}, ${from}–${to}`).join('\n'),
    place: [
      ...(venue ? [[venue.name, venue.address, room?.name].filter(Boolean).join(', ')] : []),
      ...(session.format === 'inPerson' ? [] : ['дистанционно']),
    ].join('; '),
    trainers: [...names, ...session.coHosts.map(({ ru }) => ru)].join('\n') || '—',
    seats: String(session.seats.capacity),
    audience: session.duties.map((duty) => audiences[duty]).join(', '),
  };
}

export function shownDay(day: string): string {
  return day.split('-').toReversed().join('.');
}
