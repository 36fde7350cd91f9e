import { packUpload } from './made.ts';
import { alone, atKind, byBody, byQuery, names, type Question, regionQuery } from './question.ts';
import { act, actRows, person, quarantine, regionalAct } from './samples.ts';

const roleAt = { region: 'operator', municipality: 'municipal', school: 'school', branch: 'school' } as const;

export const registryQuestions: Record<string, Question> = {
  'GET /registry/nodes': byQuery('parent'),
  'POST /registry/nodes/{nodeId}/confirmations': byBody({}),
  'PUT /registry/nodes/{nodeId}': byBody({ address: 'ул. Школьная, 1' }),
  'POST /registry/nodes/{nodeId}/successions': byBody({ kind: 'close', on: '2011-05-20', actNumber: '9' }),
  'POST /registry/nodes/{nodeId}/acts': byBody(act),
  'PUT /registry/nodes/{nodeId}/acts/{actId}/return': byBody({ reason: 'не та дата' }),
  'PUT /registry/nodes/{nodeId}/acts/{actId}/revocation': byBody({
    reason: 'уволена',
    effectiveAt: '2011-05-20',
  }),
  'GET /registry/nodes/{nodeId}/acts/{actId}/scan/place': {
    about: () => ({ query: { bytes: '1000' } }),
  },
  'PUT /registry/nodes/{nodeId}/acts/{actId}/scan': byBody({
    uploadId: '0'.repeat(26),
    fileName: 'акт.pdf',
  }),
  'GET /registry/acts': byQuery('desk'),
  'GET /registry/vacancies': byQuery('desk'),
  'GET /registry/completeness': byQuery('node'),
  'GET /registry/nodes/{nodeId}/completeness': atKind('school'),
  'PUT /registry/nodes/{nodeId}/completeness': byBody({ address: 'ул. Школьная, 1' }),
  'POST /registry/acts/acceptances': {
    about: ({ id }) => ({ body: { items: [{ nodeId: id, actId: 'act-1' }] } }),
    refuses: ({ body }) => body.refused?.[0]?.code === 'foreignNode',
  },
  'POST /registry/acts/imports': {
    about: ({ id }) => ({ upload: actRows(id.slice(2)) }),
    refuses: names('foreignNode'),
  },
  'GET /registry/people': byQuery('node'),
  'POST /registry/people/visits': alone,
  'POST /registry/people': {
    about: ({ id, kind }) => ({ body: { ...person, nodeId: id, role: roleAt[kind] } }),
  },
  'PUT /registry/people/{personId}': byBody({ ...person, role: 'school', active: true }),
  'GET /registry/calendar': byQuery('node'),
  'POST /registry/calendar/{nodeId}/proposals': byBody(quarantine),
  'POST /registry/calendar/{nodeId}/entries': byBody({ ...quarantine, act: regionalAct }),
  'PUT /registry/calendar/{nodeId}/proposals/{proposalId}/decision': byBody({
    kind: 'accepted',
    act: regionalAct,
  }),
  'GET /registry/packs': alone,
  'POST /registry/packs': { bare: { upload: packUpload() } },
  'GET /registry/boundaries': regionQuery,
  'GET /registry/audit': { ...byQuery('node'), bare: {} },
};
