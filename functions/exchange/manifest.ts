import type { Manifest } from '../shared/manifest.ts';

export const manifest = {
  domain: 'exchange',
  table: {
    indexes: [
      { name: 'runsByOrganisation', pk: 'runsKey', sk: 'runsSort' },
      { name: 'auditByPerson', pk: 'auditBy', sk: 'sk' },
    ],
  },
  routes: { guarded: true, public: false },
  feeds: [{ name: 'changes', kinds: ['run'], handler: 'feed', batch: 100 }],
  queues: [],
  sendsTo: [],
  schedules: [],
  reads: ['registry'],
  files: true,
  mail: false,
} as const satisfies Manifest;
