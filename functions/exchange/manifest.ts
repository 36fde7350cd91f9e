import type { Manifest } from '../shared/manifest.ts';

export const manifest = {
  domain: 'exchange',
  table: {
    indexes: [
      { name: 'runsByOrganisation', pk: 'runsKey', sk: 'runsSort' },
      { name: 'runsByRegion', pk: 'boardKey', sk: 'runsSort' },
      { name: 'auditByPerson', pk: 'auditBy', sk: 'sk' },
    ],
  },
  routes: { guarded: true, public: true, own: ['/ims/oneroster'] },
  feeds: [
    {
      name: 'changes',
      kinds: [
        'run',
        'schoolRecords',
        'schoolTurns',
        'contractEdition',
        'workingGroup',
        'groupMeeting',
        'pull',
        'connection',
        'drop',
        'restKey',
      ],
      handler: 'feed',
      batch: 100,
    },
  ],
  queues: [
    { name: 'runs', handler: 'runs', long: true },
    { name: 'pulls', handler: 'pulls', long: true },
    { name: 'counted', handler: 'counted' },
    { name: 'trust', handler: 'trust' },
    { name: 'roster', handler: 'roster', long: true },
  ],
  sendsTo: [
    'adoption.weeks',
    'exchange.pulls',
    'exchange.roster',
    'exchange.runs',
    'exchange.trust',
    'messaging.notices',
    'plan.verdicts',
  ],
  schedules: [{ name: 'nightly', dailyAt: '02:30', timeZone: 'Europe/Moscow', handler: 'nightly' }],
  reads: ['registry', 'monitoring'],
  files: true,
  passingFiles: [
    { folder: 'staging', days: 30 },
    { folder: 'links', days: 1 },
  ],
  mail: false,
  gradebook: { handler: 'pulls' },
} as const satisfies Manifest;
