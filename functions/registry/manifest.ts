import type { Manifest } from '../shared/manifest.ts';

export const manifest = {
  domain: 'registry',
  table: {
    indexes: [
      { name: 'nodesByParent', pk: 'parentKey', sk: 'parentSort' },
      { name: 'nodesByKind', pk: 'kindKey', sk: 'kindSort' },
      { name: 'peopleByNode', pk: 'peopleKey', sk: 'peopleSort' },
      { name: 'actsByDesk', pk: 'deskKey', sk: 'deskSort' },
      { name: 'packsByRegion', pk: 'packsKey', sk: 'packsSort' },
      { name: 'auditByPerson', pk: 'auditBy', sk: 'sk' },
    ],
  },
  routes: { guarded: true, public: true },
  feeds: [
    {
      name: 'changes',
      kinds: [
        'region',
        'municipality',
        'school',
        'branch',
        'acts',
        'person',
        'pack',
        'actImport',
        'calendar',
      ],
      handler: 'feed',
      batch: 100,
    },
  ],
  queues: [],
  sendsTo: ['exchange.trust', 'plan.verdicts', 'seminars.appointments'],
  schedules: [{ name: 'nightly', dailyAt: '00:20', timeZone: 'Europe/Moscow', handler: 'nightly' }],
  reads: [],
  files: true,
  mail: false,
} as const satisfies Manifest;
