import type { RegistrationView } from '../../../functions/seminars/contract/registrations.ts';
import type { SessionCard, SessionView } from '../../../functions/seminars/contract/sessions.ts';

const seats = { capacity: 2, booked: 1, offered: 0, waiting: 1, requested: 0, attended: 0 };

export function aCard(more: Partial<SessionCard> = {}): SessionCard {
  return {
    id: 'session-1',
    regionId: 'r-20',
    programmeId: 'programme-1',
    duties: ['responsible'],
    hours: 6,
    title: { ru: 'Семинар ответственных', en: 'Seminar' },
    format: 'inPerson',
    days: [{ date: '2011-09-27', from: '10:00', to: '16:00', hours: 6 }],
    trainers: [],
    coHosts: [],
    signUp: { by: 'schools', needsApproval: false, closesHoursBefore: 24 },
    startsAt: '2011-09-27T06:00:00.000Z',
    endsAt: '2011-09-27T12:00:00.000Z',
    state: 'published',
    sequence: 0,
    materials: [],
    createdAt: '2011-09-01T06:00:00.000Z',
    version: 3,
    seats,
    ...more,
  };
}

export function aView(more: Partial<SessionView> = {}): SessionView {
  return {
    ...aCard(),
    trainerNames: [],
    programmeTitle: { ru: 'Программа', en: 'Programme' },
    steps: [],
    signUpClosesAt: '2011-09-26T06:00:00.000Z',
    isSignUpOpen: true,
    mayEdit: false,
    materialLinks: [],
    ...more,
  };
}

export function aSignedUp(more: Partial<RegistrationView> = {}): RegistrationView {
  return {
    id: 'r-1',
    code: 'K7M-2QX',
    path: ['r-20', 'm-20602000', 's-20602000-001'],
    person: { name: 'Зайцева Вера' },
    duty: 'responsible',
    status: 'booked',
    isUncovered: true,
    asked: { at: '2011-09-20T06:00:00.000Z', by: 'p-1' },
    attendance: [],
    attendedHours: 0,
    ...more,
  };
}
