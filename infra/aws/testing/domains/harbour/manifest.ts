import type { Manifest } from '../../../../../functions/shared/manifest.ts';

/** A domain with everything that a manifest can ask for. */
export const manifest = {
  domain: 'harbour',
  table: { indexes: [{ name: 'shipsByPort', pk: 'portKey', sk: 'portSort' }] },
  routes: { guarded: true, public: true, own: ['/standards/harbour'] },
  feeds: [{ name: 'arrivals', kinds: ['ship', 'berth'], handler: 'feed', batch: 50 }],
  queues: [{ name: 'tides', handler: 'tides' }],
  sendsTo: [],
  schedules: [
    { name: 'nightly', dailyAt: '02:30', timeZone: 'Europe/Moscow', handler: 'nightly' },
    { name: 'soundings', everyMinutes: 5, handler: 'soundings' },
  ],
  reads: [],
  files: true,
  passingFiles: [{ folder: 'manifests-of-cargo', days: 60 }],
  mail: true,
  mailIn: { handler: 'letters' },
  gradebook: { handler: 'tides' },
} as const satisfies Manifest;
