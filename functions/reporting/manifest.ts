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
    { name: 'changes', kinds: ['quarterly', 'consolidated', 'extract'], handler: 'feed', batch: 25 },
    {
      name: 'control',
      kinds: ['reminderDay', 'control', 'sample', 'monthly', 'built'],
      handler: 'controlFeed',
      batch: 25,
    },
  ],
  queues: [{ name: 'extracts', handler: 'extracts', long: true }],
  sendsTo: ['messaging.notices', 'plan.verdicts', 'reporting.extracts'],
  schedules: [
    { name: 'nightly', dailyAt: '00:07', timeZone: 'Europe/Moscow', handler: 'nightly' },
    { name: 'control', dailyAt: '07:30', timeZone: 'Europe/Moscow', handler: 'controlDay' },
  ],
  reads: ['registry', 'plan', 'adoption'],
  files: true,
  // Papers made for a link of five minutes; lists that were ordered, a week.
  passingFiles: [
    { folder: 'files', days: 1 },
    { folder: 'extracts', days: 7 },
  ],
  mail: false,
} as const satisfies Manifest;
