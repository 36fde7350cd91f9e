import type { Manifest } from '../shared/manifest.ts';

export const manifest = {
  domain: 'plan',
  table: {
    indexes: [
      { name: 'recordsByList', pk: 'listKey', sk: 'listSort' },
      { name: 'evidenceByNode', pk: 'nodeKey', sk: 'nodeSort' },
      { name: 'auditByPerson', pk: 'auditBy', sk: 'sk' },
    ],
  },
  routes: { guarded: true, public: true },
  feeds: [
    { name: 'audit', kinds: ['plan', 'draft', 'recount'], handler: 'feed', batch: 25 },
    { name: 'published', kinds: ['plan'], handler: 'published', batch: 5 },
    { name: 'recount', kinds: ['evidence'], handler: 'recount', batch: 500 },
  ],
  queues: [{ name: 'verdicts', handler: 'verdicts' }],
  sendsTo: [],
  schedules: [{ name: 'nightly', dailyAt: '00:10', timeZone: 'Europe/Moscow', handler: 'nightly' }],
  reads: ['registry'],
  files: true,
  mail: false,
} as const satisfies Manifest;
