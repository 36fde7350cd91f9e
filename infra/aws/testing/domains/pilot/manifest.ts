import type { Manifest } from '../../../../../functions/shared/manifest.ts';

/** A domain that only reads another one and sends to it. */
export const manifest = {
  domain: 'pilot',
  table: { indexes: [] },
  routes: { guarded: true, public: false },
  feeds: [],
  queues: [],
  sendsTo: ['harbour.tides'],
  schedules: [],
  reads: ['harbour'],
  files: false,
  mail: false,
} as const satisfies Manifest;
