import { ownMunicipality } from '../../shared/testing/people.ts';
import type { SessionView } from '../contract/sessions.ts';
import type { TestSeminars } from './seminars.ts';

/** What sessions are made of, ready to plan with. */
export interface Catalogue {
  programmeId: string;
  venueId: string;
  trainerId: string;
}

export async function startCatalogue(seminars: TestSeminars, duties = ['responsible']): Promise<Catalogue> {
  const programme = await seminars.done('operator', 'POST', '/programmes', {
    title: { ru: 'Ведение электронного журнала', en: 'Keeping the gradebook' },
    organisation: { ru: 'РЦОИ', en: 'RCOI' },
    hours: 4,
    duties,
  });
  const venue = await seminars.done('operator', 'POST', '/venues', {
    name: 'Аннинский лицей',
    municipalityId: ownMunicipality,
    address: 'ул. Ленина, 1',
    rooms: [
      { id: 'a', name: 'Аудитория 1', capacity: 60 },
      { id: 'b', name: 'Аудитория 2', capacity: 20 },
    ],
  });
  const trainer = await seminars.done('operator', 'POST', '/trainers', {
    name: 'Светлогорова Агния Львовна',
    organisation: { ru: 'Институт', en: 'Institute' },
    accountId: 'p-trainer',
    email: 'trainer@example.org',
  });
  return { programmeId: programme.id, venueId: venue.id, trainerId: trainer.id };
}

export function aPlan({ programmeId, venueId, trainerId }: Catalogue, more: object = {}) {
  return {
    programmeId,
    title: { ru: 'Семинар ответственных', en: 'Seminar of the responsible' },
    format: 'inPerson',
    place: { venueId, roomId: 'a' },
    days: [{ date: '2011-05-24', from: '10:00', to: '14:00', hours: 4 }],
    trainers: [trainerId],
    capacity: 30,
    signUp: { by: 'schools', needsApproval: false },
    ...more,
  };
}

/** A session that is announced. */
export async function published(
  seminars: TestSeminars,
  catalogue: Catalogue,
  more: object = {},
): Promise<SessionView> {
  const draft = await seminars.done('operator', 'POST', '/sessions', aPlan(catalogue, more));
  return seminars.done('operator', 'POST', `/sessions/${draft.id}/publication`, undefined, draft.version);
}
