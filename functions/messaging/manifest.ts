import type { Manifest } from '../shared/manifest.ts';

export const manifest = {
  domain: 'messaging',
  table: {
    indexes: [
      { name: 'noticesByBox', pk: 'boxKey', sk: 'boxSort' },
      { name: 'preferencesByDesk', pk: 'deskKey', sk: 'deskSort' },
      { name: 'lettersByDue', pk: 'dueKey', sk: 'dueSort' },
      { name: 'messagesByDesk', pk: 'fromKey', sk: 'fromSort' },
      { name: 'threadsByBox', pk: 'inboxKey', sk: 'inboxSort' },
      { name: 'unreadByBox', pk: 'unreadKey', sk: 'unreadSort' },
      { name: 'webhooksByRegion', pk: 'listKey', sk: 'listSort' },
      { name: 'deliveriesByState', pk: 'stateKey', sk: 'stateSort' },
      { name: 'auditByPerson', pk: 'auditBy', sk: 'sk' },
    ],
  },
  routes: { guarded: true, public: false },
  feeds: [
    { name: 'changes', kinds: ['noticeReading', 'noticePreferences'], handler: 'feed', batch: 100 },
    { name: 'post', kinds: ['message', 'messageThread'], handler: 'postFeed', batch: 100 },
    { name: 'webhooks', kinds: ['webhook', 'webhookDelivery'], handler: 'webhookFeed', batch: 25 },
  ],
  queues: [
    { name: 'notices', handler: 'notices' },
    { name: 'post', handler: 'post' },
    { name: 'events', handler: 'events' },
    { name: 'webhooks', handler: 'webhooks' },
  ],
  sendsTo: ['messaging.events', 'messaging.notices', 'messaging.post', 'messaging.webhooks', 'plan.verdicts'],
  schedules: [
    { name: 'letters', everyMinutes: 15, handler: 'letters' },
    { name: 'duties', everyMinutes: 60, handler: 'duties' },
    { name: 'retries', everyMinutes: 1, handler: 'retries' },
  ],
  reads: ['registry', 'plan', 'seminars'],
  files: true,
  mail: true,
} as const satisfies Manifest;
