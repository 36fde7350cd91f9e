import type { Manifest } from '../shared/manifest.ts';

export const manifest = {
  domain: 'seminars',
  table: {
    indexes: [
      { name: 'sessionsByRegion', pk: 'cardsKey', sk: 'cardsSort' },
      { name: 'catalogue', pk: 'catalogueKey', sk: 'catalogueSort' },
      { name: 'trainingByMunicipality', pk: 'trainingKey', sk: 'trainingSort' },
      { name: 'auditByPerson', pk: 'auditBy', sk: 'sk' },
    ],
  },
  routes: { guarded: true, public: true },
  feeds: [
    {
      name: 'changes',
      kinds: [
        'session',
        'programme',
        'venue',
        'trainer',
        'training',
        'certificate',
        'certificateOrder',
        'feed',
        'feedback',
        'schoolRuns',
        'checkInCount',
        'course',
        'learner',
        'passing',
      ],
      handler: 'feed',
      batch: 100,
    },
  ],
  queues: [
    { name: 'appointments', handler: 'appointments' },
    { name: 'certificates', handler: 'certificates', long: true },
  ],
  sendsTo: ['messaging.notices', 'plan.verdicts', 'seminars.certificates'],
  schedules: [
    { name: 'seats', everyMinutes: 15, handler: 'settle' },
    { name: 'effects', dailyAt: '01:30', timeZone: 'Europe/Moscow', handler: 'effects' },
    // Before the hour at which digests go, so that what is told today is in today's.
    { name: 'reminders', dailyAt: '07:00', timeZone: 'Europe/Moscow', handler: 'remind' },
  ],
  reads: ['registry', 'adoption'],
  files: true,
  // Plans of courses and lists for doors, made for a link of a quarter of an hour.
  passingFiles: [
    { folder: 'plans', days: 1 },
    { folder: 'doorLists', days: 1 },
  ],
  mail: true,
} as const satisfies Manifest;
