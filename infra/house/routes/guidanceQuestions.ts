import { aWriting } from '../../../functions/guidance/testing/builders.ts';
import { region } from '../../../functions/shared/testing/people.ts';
import { alone, byBody, byQuery, type Question, regionQuery } from './question.ts';

export const guidanceQuestions: Record<string, Question> = {
  'GET /guidance/articles': regionQuery,
  'GET /guidance/matches': {
    about: ({ id, kind }) =>
      kind === 'region' ? { query: { region: id, text: 'код активации' } } : undefined,
  },
  'PUT /guidance/articles/{slug}/votes/{device}': byBody({ useful: true }),
  'PUT /guidance/articles/{slug}/reading': {
    about: ({ kind }) => (kind === 'region' ? { body: { number: 1 } } : undefined),
    // A reading is one's own, of an article of one's own region.
    isGranted: (asker, { id }) => asker !== 'public' && id === region,
  },
  'GET /guidance/desk/articles': alone,
  'GET /guidance/desk/topics': alone,
  'GET /guidance/desk/files/place': { bare: { query: { name: 'a.pdf', bytes: '1000' } } },
  'POST /guidance/desk/articles': { bare: { body: aWriting() } },
  'POST /guidance/desk/articles/from-answer': {
    about: ({ id, kind }, { made }) => {
      const ticketId = made.get(id)?.answeredTicket;
      return kind === 'region' && ticketId ? { body: { ticketId, entryId: `${ticketId}-a` } } : undefined;
    },
  },
  'PUT /guidance/desk/articles/{articleId}/draft': byBody(aWriting()),
  'PUT /guidance/desk/articles/{articleId}/return': byBody({ remark: 'Короче' }),
  'PUT /guidance/desk/articles/{articleId}/approval': byBody({}),
  'PUT /guidance/desk/articles/{articleId}/discard': byBody({ reason: 'передумали' }),
  'PUT /guidance/desk/articles/{articleId}/withdrawal': byBody({ reason: 'устарело' }),
  'GET /guidance/audit': { ...byQuery('node'), bare: {} },
};
