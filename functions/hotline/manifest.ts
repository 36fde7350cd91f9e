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
      { name: 'ticketsByIncident', pk: 'ticketIncidentKey', sk: 'ticketIncidentSort' },
      { name: 'ticketsEscalating', pk: 'escalatingKey', sk: 'escalatingSort' },
      { name: 'incidentsByRegion', pk: 'incidentKey', sk: 'incidentSort' },
      { name: 'deskTools', pk: 'toolKey', sk: 'toolSort' },
      { name: 'auditByPerson', pk: 'auditBy', sk: 'sk' },
    ],
  },
  routes: { guarded: true, public: true },
  feeds: [
    {
      name: 'changes',
      kinds: ['ticket', 'canned', 'savedView', 'incident', 'proposal'],
      handler: 'feed',
      batch: 100,
    },
  ],
  queues: [
    { name: 'incidentAnswers', handler: 'incidentAnswers' },
    { name: 'raised', handler: 'raised' },
  ],
  sendsTo: [
    'adoption.excuses',
    'guidance.questions',
    'hotline.incidentAnswers',
    'messaging.notices',
    'plan.verdicts',
  ],
  schedules: [
    { name: 'recount', dailyAt: '03:30', timeZone: 'Europe/Moscow', handler: 'recount' },
    { name: 'escalation', everyMinutes: 5, handler: 'escalate' },
    { name: 'probe', everyMinutes: 5, handler: 'probe' },
  ],
  reads: ['registry', 'adoption'],
  files: true,
  mail: true,
  mailIn: { handler: 'incoming' },
} as const satisfies Manifest;
