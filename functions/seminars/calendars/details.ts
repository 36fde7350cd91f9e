import type { NodeId } from '../../shared/words.ts';
import type { TrainedEntry } from '../contract/coverage.ts';
import type { CalendarLanguage } from '../contract/feeds.ts';
import type { SessionCard } from '../contract/sessions.ts';
import type { SeminarRooms } from '../rooms.ts';
import { type CalendarEntry, type CalendarHead, calendarText } from '../rules/calendar/calendarText.ts';

export const calendarKeptSeconds = 900;
export const calendarMediaType = 'text/calendar; charset=utf-8';

type Rooms = Pick<SeminarRooms, 'venues' | 'trainers' | 'zoneOf' | 'siteAddress'>;

/** Who of the own organisation takes part, and whether with a seat. */
export interface Part {
  card: SessionCard;
  people: TrainedEntry[];
}

const seated = new Set(['booked', 'noShow', 'partial', 'full', 'cancelled']);
const said = {
  ru: { trainers: 'Тренеры', people: 'Участники', online: 'Трансляция' },
  en: { trainers: 'Trainers', people: 'Participants', online: 'Broadcast' },
} as const;

export function entriesOf(
  cards: readonly SessionCard[],
  language: CalendarLanguage,
  rooms: Rooms,
): Promise<CalendarEntry[]> {
  return withDetails(
    cards.map((card) => ({ card, people: [] })),
    language,
    rooms,
  );
}

/** With place and trainers by name: 0.5 read units each, once. */
export async function withDetails(
  parts: readonly Part[],
  language: CalendarLanguage,
  rooms: Rooms,
): Promise<CalendarEntry[]> {
  const [venues, trainers] = await Promise.all([
    rooms.venues.getMany(parts.flatMap(({ card }) => card.place?.venueId ?? [])),
    rooms.trainers.getMany(parts.flatMap(({ card }) => card.trainers)),
  ]);
  const words = said[language];
  return parts.map(({ card, people }): CalendarEntry => {
    const venue = venues.find(({ id }) => id === card.place?.venueId);
    const room = venue?.rooms.find(({ id }) => id === card.place?.roomId);
    const names = trainers.filter(({ id }) => card.trainers.includes(id)).map(({ name }) => name);
    const location = venue
      ? [venue.name, room?.name, venue.address].filter(Boolean).join(', ')
      : card.onlineUrl;
    return {
      card,
      ...(people.length > 0 && !people.some(({ status }) => seated.has(status)) && { isTentative: true }),
      ...(location && { location }),
      lines: [
        ...(names.length > 0 ? [`${words.trainers}: ${names.join(', ')}`] : []),
        ...(people.length > 0
          ? [`${words.people}: ${people.map(({ personName }) => personName).join(', ')}`]
          : []),
        ...(card.onlineUrl ? [`${words.online}: ${card.onlineUrl}`] : []),
      ],
    };
  });
}

/** The whole calendar as programs read it. */
export async function writtenCalendar(
  entries: readonly CalendarEntry[],
  head: Pick<CalendarHead, 'name' | 'language'> & { regionId: NodeId },
  rooms: Rooms,
): Promise<string> {
  return calendarText(entries, {
    name: head.name,
    language: head.language,
    zone: await rooms.zoneOf(head.regionId),
    siteAddress: rooms.siteAddress,
    refreshSeconds: calendarKeptSeconds * 4,
  });
}
