import type { Manifest } from '../shared/manifest.ts';

export const manifest = {
  domain: 'guidance',
  table: {
    indexes: [
      { name: 'articlesByState', pk: 'stateKey', sk: 'changedSort' },
      { name: 'articlesPublished', pk: 'publishedKey', sk: 'changedSort' },
      { name: 'questionsBySchool', pk: 'schoolKey', sk: 'sk' },
      { name: 'consultationsLate', pk: 'lateKey', sk: 'sk' },
      { name: 'usesKnown', pk: 'knownKey', sk: 'knownSort' },
      { name: 'commentsByArticle', pk: 'commentKey', sk: 'commentSort' },
      { name: 'auditByPerson', pk: 'auditBy', sk: 'sk' },
    ],
  },
  routes: { guarded: true, public: true },
  feeds: [{ name: 'changes', kinds: ['article', 'vote', 'use', 'reader'], handler: 'feed', batch: 100 }],
  queues: [{ name: 'questions', handler: 'questions' }],
  sendsTo: ['messaging.notices', 'plan.verdicts'],
  schedules: [{ name: 'nightly', dailyAt: '00:15', timeZone: 'Europe/Moscow', handler: 'nightly' }],
  reads: ['registry', 'hotline'],
  files: true,
  mail: false,
} as const satisfies Manifest;
