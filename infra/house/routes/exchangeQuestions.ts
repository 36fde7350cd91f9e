import { aPackage } from '../../../functions/exchange/testing/package.ts';
import { aGradebookFile } from '../../../functions/exchange/testing/pulls.ts';
import { alone, atKind, byBody, byQuery, type Question, regionQuery } from './question.ts';
import {
  contractText,
  groupAct,
  groupDecision,
  groupMeeting,
  layingOut,
  remarkOnColumn,
  restKey,
} from './samples.ts';

export const exchangeQuestions: Record<string, Question> = {
  'GET /exchange/contract': alone,
  'GET /exchange/group': alone,
  'POST /exchange/group/acts': { bare: { body: groupAct } },
  'GET /exchange/group/meetings': alone,
  'POST /exchange/group/meetings': { bare: { body: groupMeeting } },
  'PUT /exchange/group/meetings/{meetingId}': {
    bare: { params: { meetingId: 'meeting-1' }, body: groupMeeting },
  },
  'POST /exchange/group/meetings/{meetingId}/decisions': {
    bare: { params: { meetingId: 'meeting-1' }, body: groupDecision },
  },
  'PUT /exchange/group/meetings/{meetingId}/decisions/{decisionId}/completion': {
    bare: { params: { meetingId: 'meeting-1', decisionId: 'd-1' }, body: { note: 'Сделано' } },
  },
  'GET /exchange/contract/editions': alone,
  'GET /exchange/contract/editions/{edition}': { bare: { params: { edition: '1' } } },
  'GET /exchange/contract/difference': { bare: { query: { from: '0', to: '1' } } },
  'POST /exchange/contract/editions': { bare: { body: layingOut } },
  'PUT /exchange/contract/editions/{edition}/contract': {
    bare: { params: { edition: '1' }, body: { contract: contractText, why: 'По замечанию' } },
  },
  'POST /exchange/contract/editions/{edition}/remarks': {
    bare: { params: { edition: '1' }, body: remarkOnColumn },
  },
  'PUT /exchange/contract/editions/{edition}/remarks/{remarkId}/answer': {
    bare: { params: { edition: '1', remarkId: 'remark-1' }, body: { text: 'Исправили' } },
  },
  'PUT /exchange/contract/editions/{edition}/remarks/{remarkId}/closing': {
    bare: { params: { edition: '1', remarkId: 'remark-1' } },
  },
  'PUT /exchange/contract/editions/{edition}/approval': { bare: { params: { edition: '1' } } },
  'POST /exchange/packages': { bare: { upload: aPackage() } },
  'POST /exchange/packages/places': { bare: { body: { fileName: 'region.zip', bytes: 1000 } } },
  'GET /exchange/runs': alone,
  'POST /exchange/runs/{runId}/commit': byBody({}),
  'POST /exchange/runs/{runId}/rollback': byBody({ why: 'Файл не тот' }),
  'PUT /exchange/runs/{runId}/decision': byBody({ agree: true, why: 'Согласен' }),
  'GET /exchange/runs/{runId}/receipt/link': { about: () => ({ query: { format: 'csv' } }) },
  'GET /exchange/export/link': alone,
  'GET /exchange/rest': alone,
  'POST /exchange/rest/keys': { bare: { body: restKey } },
  'PUT /exchange/rest/keys/{keyId}/secret': atKind('region'),
  'PUT /exchange/rest/keys/{keyId}/revocation': atKind('region'),
  'GET /exchange/board': alone,
  'GET /exchange/schools': alone,
  'GET /exchange/freshness': regionQuery,
  'GET /exchange/trust': regionQuery,
  'GET /exchange/trust/schools': byQuery('node'),
  'GET /exchange/trust/schools/{nodeId}': atKind('school'),
  'GET /exchange/gradebook/connection': alone,
  'PUT /exchange/gradebook/connection': { bare: { body: { source: 'dnevnik', nightly: false } } },
  'POST /exchange/gradebook/pulls': {
    about: ({ id, kind }) => (kind === 'branch' ? undefined : { body: { nodeId: id } }),
  },
  'GET /exchange/gradebook/pulls': alone,
  'GET /exchange/gradebook/schools': alone,
  'POST /exchange/gradebook/files': { bare: { upload: aGradebookFile() } },
  'GET /exchange/audit': { ...byQuery('node'), bare: {} },
};
