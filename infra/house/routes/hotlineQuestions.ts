import { ownMunicipality, ownSchool, region } from '../../../functions/shared/testing/people.ts';
import { permissionMatrix } from '../permissionMatrix.ts';
import { isGranted } from './expected.ts';
import { cannedReply, savedView } from './made.ts';
import { alone, byBody, byQuery, days, type Question, regionQuery, type Sample } from './question.ts';
import { asked, incidentWords } from './samples.ts';
import type { World } from './world.ts';

/** Every ticket of the world was handed over, so the partner is granted those of the region. */
const ticket = (right: 'ticket.view' | 'ticket.reply' | 'ticket.work', sample: Sample = {}): Question => ({
  about: () => sample,
  isGranted: (asker, place) =>
    asker === 'partner' && right !== 'ticket.work'
      ? place.path[0] === region
      : isGranted(right, asker, place),
});
/** Whoever has the link is its asker, wherever they are from. */
const byLink = (sample: (world: World) => Sample): Question => ({
  about: ({ id }, world) => (id === region ? sample(world) : undefined),
  isGranted: () => true,
});
/** Every incident of the world is on the platform; one above or below a place concerns it too. */
const incident = (right: keyof typeof permissionMatrix, sample: Sample = {}): Question => ({
  about: () => sample,
  isGranted: (asker, { path }) => {
    const reach = permissionMatrix[right][asker];
    const own = { M: [region, ownMunicipality], S: [region, ownMunicipality, ownSchool] };
    if (reach !== 'M' && reach !== 'S') return isGranted(right, asker, { id: '', kind: 'region', path });
    return path.every((id, at) => at >= own[reach].length || own[reach][at] === id);
  },
});
const incidentEdit = { ...incidentWords, nodeIds: [region], onPlatform: true, excuses: false, to: null };

export const hotlineQuestions: Record<string, Question> = {
  'POST /hotline/tickets': { bare: { body: { ...asked, schoolId: ownSchool } } },
  'GET /hotline/attachments/place': { bare: { query: { name: 'a.png', bytes: '1000' } } },
  'GET /hotline/tickets/{secret}': byLink(() => ({})),
  'POST /hotline/tickets/{secret}/replies': byLink(() => ({ body: { text: 'Спасибо' } })),
  'PUT /hotline/tickets/{secret}/rating': byLink(({ made }) => ({
    params: { secret: made.get(region)?.resolvedSecret ?? '' },
    body: { score: 5 },
  })),
  'GET /hotline/tickets': alone,
  'GET /hotline/tickets/{ticketId}/conversation': ticket('ticket.view'),
  'PUT /hotline/tickets/{ticketId}/operator': ticket('ticket.work', { body: {} }),
  'POST /hotline/tickets/{ticketId}/entries': ticket('ticket.reply', {
    body: { kind: 'note', text: 'Проверено' },
  }),
  'PUT /hotline/tickets/{ticketId}/place': ticket('ticket.work', { body: { queue: 'accounts' } }),
  'POST /hotline/calls': { bare: { body: { text: 'Звонок о пароле' } } },
  'PUT /hotline/tickets/{ticketId}/merging': {
    about: ({ path }) => ({ body: { into: `t-${path[0]}` } }),
  },
  'POST /hotline/tickets/{ticketId}/parts': ticket('ticket.work', {
    body: { entries: ['e-question'], subject: 'Пароль' },
  }),
  'PUT /hotline/tickets/{ticketId}/links/{otherId}': ticket('ticket.work', { body: { linked: true } }),
  'PUT /hotline/tickets/{ticketId}/incident': ticket('ticket.work', { body: { incidentId: null } }),
  'POST /hotline/incidents': { bare: { body: { ...incidentWords, nodeIds: [region] } } },
  'GET /hotline/incidents': alone,
  'GET /hotline/incidents/{incidentId}': incident('incident.view'),
  'GET /hotline/incidents/{incidentId}/tickets': incident('incident.children'),
  'PUT /hotline/incidents/{incidentId}': incident('incident.edit', { body: incidentEdit }),
  'POST /hotline/incidents/{incidentId}/updates': incident('incident.edit', {
    body: { text: { ru: 'Починили', en: '' } },
  }),
  'PUT /hotline/incidents/{incidentId}/closing': incident('incident.close', {
    body: { to: '2011-05-20T08:00:00.000Z', text: { ru: 'Починили', en: '' } },
  }),
  'POST /hotline/incidents/{incidentId}/answers': incident('incident.close', { body: { text: 'Починили' } }),
  'GET /hotline/incident-proposals': alone,
  'GET /hotline/status': regionQuery,
  'GET /hotline/availability': regionQuery,
  'PUT /hotline/incident-proposals/{proposalId}/dismissal': byBody({ reason: 'разные причины' }),
  'GET /hotline/canned': alone,
  'POST /hotline/canned': { bare: { body: cannedReply } },
  'PUT /hotline/canned/{replyId}': byBody(cannedReply),
  'POST /hotline/tickets/{ticketId}/macros': {
    ...ticket('ticket.work'),
    about: ({ path }, { made }) => ({
      body: { replyId: made.get(path[0] ?? '')?.replyId, text: 'Пароль сброшен.' },
    }),
  },
  'PUT /hotline/tickets/{ticketId}/presence': ticket('ticket.work', { body: {} }),
  'PUT /hotline/tickets/{ticketId}/assignee': ticket('ticket.work', { body: { operatorId: 'p-nobody' } }),
  'GET /hotline/operators': alone,
  'GET /hotline/views': alone,
  'POST /hotline/views': { bare: { body: savedView } },
  'GET /hotline/reports': { bare: { query: days } },
  'GET /hotline/reports/tickets': { bare: { query: { ...days, mark: 'asked' } } },
  'GET /hotline/reports/rows': { bare: { query: days } },
  'GET /hotline/audit': { ...byQuery('node'), bare: {} },
};
