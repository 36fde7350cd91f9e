import type { Manifest } from '../shared/manifest.ts';

export const manifest = {
  domain: 'hotline',
  table: {
    indexes: [
      { name: 'openTickets', pk: 'openKey', sk: 'openSort' },
      { name: 'ticketsByRegion', pk: 'regionKey', sk: 'changedSort' },
      { name: 'ticketsByOperator', pk: 'operatorKey', sk: 'openSort' },
      { name: 'ticketsByPartner', pk: 'partnerKey', sk: 'changedSort' },
      { name: 'ticketsByOrganisation', pk: 'organisationKey', sk: 'changedSort' },
      { name: 'ticketsByMunicipality', pk: 'municipalityKey', sk: 'changedSort' },
      { name: 'ticketsBySchool', pk: 'schoolKey', sk: 'changedSort' },
      { name: 'auditByPerson', pk: 'auditBy', sk: 'sk' },
    ],
  },
  routes: { guarded: true, public: true },
  feeds: [{ name: 'changes', kinds: ['ticket'], handler: 'feed', batch: 100 }],
  queues: [{ name: 'raised', handler: 'raised' }],
  sendsTo: ['messaging.notices'],
  schedules: [],
  reads: ['registry', 'adoption'],
  files: true,
  mail: true,
} as const satisfies Manifest;
