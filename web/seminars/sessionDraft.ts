import type { Programme } from '../../functions/seminars/contract/programmes.ts';
import type { SessionView } from '../../functions/seminars/contract/sessions.ts';
import { addDays } from '../../functions/shared/calendar/day.ts';
import type { Day } from '../../functions/shared/words.ts';

/** A session as its form holds it: fields of text, until it is sent. */
export interface SessionDraft {
  programmeId: string;
  titleRu: string;
  titleEn: string;
  format: 'inPerson' | 'online' | 'mixed';
  /** `venue/room`. */
  place: string;
  onlineUrl: string;
  date: Day;
  days: string;
  from: string;
  to: string;
  trainers: string[];
  coHost: string;
  capacity: string;
  by: 'schools' | 'open';
  needsApproval: boolean;
  firstUncoveredUntil: string;
  mandatory: '' | 'municipalities' | 'schools';
}

export function emptyDraft(today: Day): SessionDraft {
  return {
    programmeId: '',
    titleRu: '',
    titleEn: '',
    format: 'inPerson',
    place: '',
    onlineUrl: '',
    date: addDays(today, 7),
    days: '1',
    from: '10:00',
    to: '16:00',
    trainers: [],
    coHost: '',
    capacity: '30',
    by: 'schools',
    needsApproval: false,
    firstUncoveredUntil: '',
    mandatory: '',
  };
}

export function draftOf(session: SessionView): SessionDraft {
  const first = session.days[0];
  return {
    programmeId: session.programmeId,
    titleRu: session.title.ru,
    titleEn: session.title.en,
    format: session.format,
    place: session.place ? `${session.place.venueId}/${session.place.roomId}` : '',
    onlineUrl: session.onlineUrl ?? '',
    date: first?.date ?? '',
    days: String(session.days.length),
    from: first?.from ?? '',
    to: first?.to ?? '',
    trainers: session.trainers,
    coHost: session.coHosts[0]?.ru ?? '',
    capacity: String(session.seats.capacity),
    by: session.signUp.by,
    needsApproval: session.signUp.needsApproval,
    firstUncoveredUntil: session.signUp.firstUncoveredUntil ?? '',
    mandatory: session.mandatory ?? '',
  };
}

/** What is sent: following days with the same hours, into which the programme's hours are parted. */
export function bodyOf(draft: SessionDraft, programme: Programme | undefined, kept?: SessionView) {
  const [venueId = '', roomId = ''] = draft.place.split('/');
  const count = Math.max(1, Number(draft.days) || 1);
  const hours = Math.ceil(((programme?.hours ?? kept?.hours ?? 1) / count) * 2) / 2;
  const isSame = kept && draft.date === kept.days[0]?.date && count === kept.days.length;
  return {
    ...(!kept && { programmeId: draft.programmeId }),
    title: {
      ru: draft.titleRu || (programme?.title.ru ?? ''),
      en: draft.titleEn || (programme?.title.en ?? ''),
    },
    format: draft.format,
    ...(draft.format !== 'online' && draft.place && { place: { venueId, roomId } }),
    ...(draft.onlineUrl && { onlineUrl: draft.onlineUrl }),
    days:
      isSame && draft.from === kept.days[0]?.from && draft.to === kept.days[0]?.to
        ? kept.days
        : Array.from({ length: count }, (_, at) => ({
            date: addDays(draft.date, at),
            from: draft.from,
            to: draft.to,
            hours,
          })),
    trainers: draft.trainers,
    coHosts: draft.coHost ? [{ ru: draft.coHost, en: draft.coHost }] : [],
    capacity: Number(draft.capacity),
    signUp: {
      by: draft.by,
      needsApproval: draft.needsApproval,
      ...(draft.firstUncoveredUntil && { firstUncoveredUntil: draft.firstUncoveredUntil }),
      closesHoursBefore: kept?.signUp.closesHoursBefore ?? 24,
    },
    ...(draft.mandatory && { mandatory: draft.mandatory }),
  };
}
