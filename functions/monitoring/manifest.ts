import type { Manifest } from '../shared/manifest.ts';

export const manifest = {
  domain: 'monitoring',
  table: {
    indexes: [
      { name: 'recordsByList', pk: 'listKey', sk: 'listSort' },
      { name: 'auditByPerson', pk: 'auditBy', sk: 'sk' },
    ],
  },
  routes: { guarded: true, public: false },
  feeds: [
    { name: 'changes', kinds: ['parameter', 'form', 'submission', 'outPackage'], handler: 'feed', batch: 25 },
  ],
  queues: [],
  sendsTo: ['exchange.trust', 'messaging.notices', 'plan.verdicts'],
  schedules: [],
  reads: ['registry', 'adoption'],
  files: true,
  mail: false,
} as const satisfies Manifest;
