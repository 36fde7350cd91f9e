import type { Manifest } from '../shared/manifest.ts';

export const manifest = {
  domain: 'messaging',
  table: {
    indexes: [
      { name: 'noticesByBox', pk: 'boxKey', sk: 'boxSort' },
      { name: 'preferencesByDesk', pk: 'deskKey', sk: 'deskSort' },
      { name: 'lettersByDue', pk: 'dueKey', sk: 'dueSort' },
      { name: 'auditByPerson', pk: 'auditBy', sk: 'sk' },
    ],
  },
  routes: { guarded: true, public: false },
  feeds: [{ name: 'changes', kinds: ['noticeReading', 'noticePreferences'], handler: 'feed', batch: 100 }],
  queues: [{ name: 'notices', handler: 'notices' }],
  sendsTo: [],
  schedules: [{ name: 'letters', everyMinutes: 15, handler: 'letters' }],
  reads: ['registry'],
  files: false,
  mail: true,
} as const satisfies Manifest;
