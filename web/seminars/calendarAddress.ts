import type { NodeId } from '../../functions/shared/words.ts';

export const calendarKinds = ['own', 'room', 'municipality', 'open'] as const;
export type CalendarKind = (typeof calendarKinds)[number];

export interface CalendarChoice {
  of: CalendarKind;
  /** `venue/room`. */
  room: string;
  municipality: NodeId;
}

interface Around {
  origin: string;
  regionId: NodeId;
  language: 'ru' | 'en';
  secret: string | undefined;
}

/** The address a calendar program asks by itself; undefined while something of it is not chosen or issued yet. */
export function calendarAddress(
  { of, room, municipality }: CalendarChoice,
  { origin, regionId, language, secret }: Around,
): string | undefined {
  const spoken: Record<string, string> = language === 'en' ? { language } : {};
  const address = (path: string, query: Record<string, string>) => {
    const asked = new URLSearchParams({ ...query, ...spoken }).toString();
    return `${origin}/api/public/seminars${path}/calendar.ics${asked && `?${asked}`}`;
  };
  if (of === 'open')
    return address('', { ...(regionId && { region: regionId }), ...(municipality && { municipality }) });
  if (secret === undefined) return undefined;
  if (of === 'own') return address(`/feeds/${secret}`, {});
  if (of === 'municipality')
    return municipality === '' ? undefined : address(`/feeds/${secret}`, { municipality });
  const [venueId, roomId] = room.split('/');
  return venueId && roomId ? address(`/feeds/${secret}`, { venue: venueId, room: roomId }) : undefined;
}

/** Programs that know the scheme subscribe at once, where a download would be a copy that grows old. */
export function webcalOf(address: string): string {
  return address.replace(/^https?:/, 'webcal:');
}
