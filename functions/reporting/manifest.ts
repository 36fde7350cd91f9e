import type { Manifest } from '../shared/manifest.ts';

export const manifest = {
  domain: 'reporting',
  table: {
    indexes: [
      { name: 'recordsByList', pk: 'listKey', sk: 'listSort' },
      { name: 'auditByPerson', pk: 'auditBy', sk: 'sk' },
    ],
  },
  routes: { guarded: true, public: true },
  feeds: [{ name: 'changes', kinds: ['quarterly', 'consolidated'], handler: 'feed', batch: 25 }],
  queues: [],
  sendsTo: ['plan.verdicts'],
  schedules: [{ name: 'nightly', dailyAt: '00:07', timeZone: 'Europe/Moscow', handler: 'nightly' }],
  reads: ['registry', 'plan'],
  files: true,
  mail: false,
} as const satisfies Manifest;
