import ical, {
  escape as escaped,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { DateTime } from 'luxon';
import type { CalendarLanguage } from '../../contract/feeds.ts';
import type { SessionCard } from '../../contract/sessions.ts';
import { timeZoneComponent } from './timeZone.ts';

/** A session as a calendar shows it. */
export interface CalendarEntry {
  card: SessionCard;
  /** Signed up, but without a seat so far. */
  isTentative?: boolean;
  location?: string;
  /** Lines of explanation: who teaches, who takes part. */
  lines: readonly string[];
}

export interface CalendarHead {
  name: string;
  zone: string;
  language: CalendarLanguage;
  siteAddress: string;
  /** How often programs should ask again. */
  refreshSeconds: number;
}

const words = {
  ru: { cancelled: 'Отменено', day: 'день' },
  en: { cancelled: 'Cancelled', day: 'day' },
} as const;

/**
 * Sessions as a calendar (RFC 5545), an event for each of their days. An event keeps its UID for good; SEQUENCE counts up
 * whenever what was announced changes, and a session called off stays as a cancelled event. The same sessions make the
 * same text, down to the last byte.
 */
export function calendarText(entries: readonly CalendarEntry[], head: CalendarHead): string {
  const years = entries.flatMap(({ card }) => [yearOf(card.startsAt), yearOf(card.endsAt)]);
  const calendar = ical({
    prodId: { company: 'Vnedrenie', product: 'Seminars', language: head.language },
    method: ICalCalendarMethod.PUBLISH,
    // Put in as it comes by the library: a line break in it would begin another property.
    name: escaped(head.name, false),
    ttl: head.refreshSeconds,
    // Named at the events: named at the calendar, it would be taken for the zone of DTSTAMP too, which is in UTC.
    timezone: {
      name: null,
      generator: (zone) => timeZoneComponent(zone, Math.min(...years) - 1, Math.max(...years) + 1),
    },
  });
  for (const entry of entries) addDays(calendar, entry, head);
  return `${calendar.toString()}\r\n`;
}

function addDays(
  calendar: ReturnType<typeof ical>,
  { card, isTentative, location, lines }: CalendarEntry,
  { zone, language, siteAddress }: CalendarHead,
): void {
  const said = words[language];
  const isCancelled = card.state === 'cancelled';
  const url = `${siteAddress}/seminars/sessions/${card.id}`;
  const announced = DateTime.fromISO(card.announcedAt ?? card.createdAt, { zone: 'utc' });
  const title = inLanguage(card.title, language);
  for (const [at, { date, from, to }] of card.days.entries()) {
    const part = card.days.length > 1 ? ` (${said.day} ${at + 1}/${card.days.length})` : '';
    calendar.createEvent({
      id: `${card.id}-${at + 1}@vnedrenie`,
      sequence: card.sequence,
      stamp: announced,
      lastModified: announced,
      start: DateTime.fromISO(`${date}T${from}`, { zone }),
      end: DateTime.fromISO(`${date}T${to}`, { zone }),
      timezone: zone,
      summary: `${isCancelled ? `${said.cancelled}: ` : ''}${title}${part}`,
      ...(location && { location: { title: location } }),
      description: [...lines, url].join('\n'),
      url,
      status: isCancelled
        ? ICalEventStatus.CANCELLED
        : isTentative
          ? ICalEventStatus.TENTATIVE
          : ICalEventStatus.CONFIRMED,
      transparency: isCancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    });
  }
}

function yearOf(instant: string): number {
  return Number(instant.slice(0, 4));
}

function inLanguage({ ru, en }: SessionCard['title'], language: CalendarLanguage): string {
  return language === 'en' && en !== '' ? en : ru;
}
