import { ownMunicipality, ownSchool, region } from '../../shared/testing/people.ts';
import type { Certificate } from '../contract/certificates.ts';
import type { Feed } from '../contract/feeds.ts';
import type { Registration } from '../contract/registrations.ts';
import type { Session } from '../contract/sessions.ts';
import { ticketOf } from '../feedbackTickets.ts';
import { feedIdOf, hashOfSecret } from '../feedSecrets.ts';

const at = '2011-05-10T06:00:00.000Z';

export function aRegistration(more: Partial<Registration> = {}): Registration {
  return {
    id: 'r-1',
    code: 'K7M-2QX',
    path: [region, ownMunicipality, ownSchool],
    person: { name: 'Зайцева Вера Ильинична' },
    duty: 'responsible',
    status: 'booked',
    isUncovered: true,
    asked: { at, by: 'p-school' },
    attendance: [],
    ...more,
  };
}

/** Was there on the first day, for four hours. */
export function anAttended(more: Partial<Registration> = {}): Registration {
  const mark = { date: '2011-05-24', hours: 4, how: 'list', at, by: 'p-trainer', recordedAt: at } as const;
  return aRegistration({ status: 'full', attendance: [mark], ...more });
}

export function aCertificate(more: Partial<Certificate> = {}): Certificate {
  return {
    number: 'K7M2-QXP4-RTVW',
    sessionId: 'session-1',
    registrationId: 'r-1',
    regionId: region,
    path: [region, ownMunicipality, ownSchool],
    name: 'Зайцева Вера Ильинична',
    duty: 'responsible',
    hours: 4,
    programme: { ru: 'Ведение электронного журнала', en: 'Keeping the gradebook' },
    organisation: { ru: 'РЦОИ', en: 'RCOI' },
    from: '2011-05-24',
    to: '2011-05-24',
    issuedOn: '2011-05-25',
    issued: { at, by: 'p-trainer' },
    replaced: [],
    version: 1,
    ...more,
  };
}

/** Two days of four hours in May, for two people. */
export function aSession(more: Partial<Session> = {}): Session {
  return {
    id: 'session-1',
    regionId: region,
    programmeId: 'programme-1',
    duties: ['responsible'],
    hours: 8,
    title: { ru: 'Ведение электронного журнала', en: 'Keeping the gradebook' },
    format: 'inPerson',
    place: { venueId: 'venue-1', roomId: 'room-1' },
    days: [
      { date: '2011-05-24', from: '10:00', to: '14:00', hours: 4 },
      { date: '2011-05-25', from: '10:00', to: '14:00', hours: 4 },
    ],
    trainers: ['trainer-1'],
    coHosts: [],
    capacity: 2,
    signUp: { by: 'schools', needsApproval: false, closesHoursBefore: 24 },
    startsAt: '2011-05-24T06:00:00.000Z',
    endsAt: '2011-05-25T10:00:00.000Z',
    state: 'published',
    sequence: 0,
    materials: [],
    steps: [],
    registrations: [],
    createdBy: 'p-trainer',
    createdAt: at,
    version: 1,
    ...more,
  };
}

/** Of `aHeldSession`: what its feedback is asked by, and what opens the form of its one participant. */
export const feedbackKey = '1'.repeat(40);
export const feedbackTicket = ticketOf('r-1', feedbackKey);

/** A day of four hours that is over, and that one person has attended. */
export function aHeldSession(more: Partial<Session> = {}): Session {
  return aSession({
    id: 'session-held',
    hours: 4,
    days: [{ date: '2011-05-18', from: '10:00', to: '14:00', hours: 4 }],
    startsAt: '2011-05-18T06:00:00.000Z',
    endsAt: '2011-05-18T10:00:00.000Z',
    state: 'held',
    registrations: [anAttended()],
    ...more,
  });
}

/** Opens `aFeed`. */
export const feedSecret = `${feedIdOf('p-feed')}${'0'.repeat(40)}`;

export function aFeed(more: Partial<Feed> = {}): Feed {
  return {
    id: feedIdOf('p-feed'),
    sub: 'p-feed',
    role: 'school',
    org: ownSchool,
    path: [region, ownMunicipality, ownSchool],
    secretHash: hashOfSecret(feedSecret),
    issuedAt: at,
    version: 1,
    ...more,
  };
}
