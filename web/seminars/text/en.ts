import type { Words } from '../../shared/text/words.ts';

export const en = {
  title: 'Seminars',
  subtitle: 'Sessions for those responsible, administrators and teachers: schedule, sign-up, seats',
  noSessions: 'There are no sessions yet',
  noSessionsAdvice: 'They stand here as soon as they are announced.',
  list: 'Sessions by day',
  format: { inPerson: 'In person', online: 'Online', mixed: 'In person and online' },
  state: {
    draft: 'Draft',
    published: 'Announced',
    moved: 'Moved',
    cancelled: 'Cancelled',
    held: 'Held',
  },
  duty: {
    responsible: 'Responsible for the rollout',
    authority: 'Municipal authorities',
    administrator: 'Dnevnik.ru administrators',
    teacher: 'Teachers',
  },
  seats: '{{booked}} of {{capacity}} taken',
} satisfies Words;
