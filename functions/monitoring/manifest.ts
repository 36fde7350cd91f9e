import type { Manifest } from '../shared/manifest.ts';

export const manifest = {
  domain: 'monitoring',
  table: { indexes: [{ name: 'auditByPerson', pk: 'auditBy', sk: 'sk' }] },
  routes: { guarded: true, public: false },
  feeds: [{ name: 'changes', kinds: ['parameter'], handler: 'feed', batch: 25 }],
  queues: [],
  sendsTo: [],
  schedules: [],
  reads: ['registry'],
  files: false,
  mail: false,
} as const satisfies Manifest;
