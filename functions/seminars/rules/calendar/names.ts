import type { Wording } from '../../../shared/words.ts';

/** What calendars are called in the programs that subscribe to them. */
export const calendarNames = {
  ru: {
    own: () => 'Мои занятия',
    room: (venue: string, room: string) => `${venue}, ${room}`,
    municipality: (place: Wording | undefined) => (place ? `Занятия: ${place.ru}` : 'Занятия'),
    open: (place: Wording | undefined) => (place ? `Открытые занятия: ${place.ru}` : 'Открытые занятия'),
  },
  en: {
    own: () => 'My sessions',
    room: (venue: string, room: string) => `${venue}, ${room}`,
    municipality: (place: Wording | undefined) => (place ? `Sessions: ${place.en || place.ru}` : 'Sessions'),
    open: (place: Wording | undefined) =>
      place ? `Open sessions: ${place.en || place.ru}` : 'Open sessions',
  },
} as const;
