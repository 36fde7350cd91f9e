import type { Manifest } from '../shared/manifest.ts';

export const manifest = {
  domain: 'adoption',
  table: {
    indexes: [
      { name: 'importsByOrganisation', pk: 'importsKey', sk: 'importsSort' },
      { name: 'codeTasksOpen', pk: 'openTaskKey', sk: 'openTaskSort' },
      { name: 'auditByPerson', pk: 'auditBy', sk: 'sk' },
    ],
  },
  routes: { guarded: true, public: true },
  feeds: [
    {
      name: 'changes',
      kinds: ['activation', 'space', 'week', 'usage', 'usageThresholds', 'import', 'codeTask', 'excuses'],
      handler: 'feed',
      batch: 100,
    },
    { name: 'ordered', kinds: ['import'], handler: 'ordered', batch: 10 },
  ],
  queues: [
    { name: 'imports', handler: 'imports', long: true },
    { name: 'excuses', handler: 'excuses' },
    { name: 'weeks', handler: 'weeks' },
  ],
  sendsTo: ['adoption.imports', 'exchange.counted', 'exchange.trust', 'hotline.raised', 'plan.verdicts'],
  schedules: [{ name: 'nightly', dailyAt: '00:05', timeZone: 'Europe/Moscow', handler: 'nightly' }],
  reads: ['registry', 'hotline', 'exchange'],
  files: true,
  passingFiles: [{ folder: 'staging', days: 60 }],
  mail: false,
} as const satisfies Manifest;
