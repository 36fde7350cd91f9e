import { planContent, planUpload } from './made.ts';
import { alone, byBody, byQuery, days, planQuery, type Question } from './question.ts';

export const planQuestions: Record<string, Question> = {
  'POST /plan/drafts': { bare: { upload: planUpload() } },
  'GET /plan/drafts': alone,
  'PUT /plan/drafts/{draftId}': byBody({ content: planContent }),
  'POST /plan/drafts/{draftId}/publication': byBody({}),
  'GET /plan/plans': alone,
  'GET /plan/plans/{planId}/comparison': planQuery({ from: '1', to: '1' }),
  'GET /plan/plans/{planId}/consequences': planQuery({ number: '1', workingDays: '5' }),
  'GET /plan/plans/{planId}/changes': planQuery(days),
  'GET /plan/plans/{planId}/changes/nodes': {
    about: ({ id, kind, path }, { made }) => {
      if (kind !== 'region' && kind !== 'municipality') return undefined;
      const planId = made.get(path[0] ?? id)?.planId ?? '';
      return {
        params: { planId },
        query: { ...days, number: '1', ...(kind === 'municipality' && { municipality: id }) },
      };
    },
  },
  'GET /plan/plans/{planId}/measures/{number}/evidence': {
    about: ({ id, kind, path }, { made }) => {
      const planId = made.get(path[0] ?? id)?.planId ?? '';
      const name = kind === 'municipality' ? 'municipality' : 'node';
      return { params: { planId }, ...(kind !== 'region' && { query: { [name]: id } }) };
    },
  },
  'POST /plan/plans/{planId}/recounts': byBody({ from: '2011-05-19' }),
  'GET /plan/audit': { ...byQuery('node'), bare: {} },
};
