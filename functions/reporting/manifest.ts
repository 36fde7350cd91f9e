import type { Manifest } from '../shared/manifest.ts';

export const manifest = {
  domain: 'reporting',
  table: {
    indexes: [
      { name: 'recordsByList', pk: 'listKey', sk: 'listSort' },
      { name: 'controlsByMunicipality', pk: 'municipalityKey', sk: 'heldSort' },
      { name: 'controlsByNode', pk: 'nodeKey', sk: 'heldSort' },
      { name: 'openControls', pk: 'openKey', sk: 'openSort' },
      { name: 'auditByPerson', pk: 'auditBy', sk: 'sk' },
    ],
  },
  routes: { guarded: true, public: true },
  feeds: [
    { name: 'changes', kinds: ['quarterly', 'consolidated'], handler: 'feed', batch: 25 },
    {
      name: 'control',
      kinds: ['reminderDay', 'control', 'sample', 'monthly', 'built'],
      handler: 'controlFeed',
      batch: 25,
    },
  ],
  queues: [],
  sendsTo: ['messaging.notices', 'plan.verdicts'],
  schedules: [
    { name: 'nightly', dailyAt: '00:07', timeZone: 'Europe/Moscow', handler: 'nightly' },
    { name: 'control', dailyAt: '07:30', timeZone: 'Europe/Moscow', handler: 'controlDay' },
  ],
  reads: ['registry', 'plan', 'adoption'],
  files: true,
  // Papers made for a link of five minutes.
  passingFiles: [{ folder: 'files', days: 1 }],
  mail: false,
} as const satisfies Manifest;
