import { orderedList } from './made.ts';
import { alone, atKind, byBody, byQuery, planQuery, type Question } from './question.ts';
import { builtReport, protocolOf, reminder, signatory } from './samples.ts';

const builtQuestion = (query: Record<string, string>): Question => ({
  bare: { query },
  about: ({ id, kind }) => (kind === 'municipality' ? { query: { ...query, municipality: id } } : undefined),
});
/** What one person keeps is changed by nobody else, whatever their right: whoever made it is none of those who ask. */
const keptByAnother: Question = { about: () => ({ body: builtReport }), isGranted: () => false };
const orderedByAnother: Question = { about: () => ({}), isGranted: () => false };

export const reportingQuestions: Record<string, Question> = {
  'POST /reporting/municipalities/{nodeId}/reminders': {
    about: ({ id, path }, { made }) => ({
      body: { ...reminder, planId: made.get(path[0] ?? id)?.planId ?? '', schools: [`s-${id.slice(2)}-001`] },
    }),
  },
  'GET /reporting/reminders': { ...byQuery('node'), bare: {} },
  'POST /reporting/nodes/{nodeId}/controls': { about: ({ id }) => ({ body: protocolOf(id) }) },
  'PUT /reporting/controls/{controlId}/findings/{findingId}/recheck': byBody({
    on: '2011-05-20',
    remedied: true,
  }),
  'GET /reporting/controls': { ...byQuery('node'), bare: {} },
  'GET /reporting/remedies': alone,
  'GET /reporting/digest': alone,
  'GET /reporting/photos/place': { bare: { query: { name: 'a.png', bytes: '1000' } } },
  'POST /reporting/municipalities/{nodeId}/samples': byBody({ size: 1, seed: 'проверка' }),
  'PUT /reporting/schools/{nodeId}/monthly/{month}': byBody({ findings: [], comment: '' }),
  'PUT /reporting/schools/{nodeId}/monthly/{month}/return': byBody({ remarks: 'Нет мер' }),
  'GET /reporting/built/figures': builtQuestion({ measures: '1' }),
  'GET /reporting/built/link': builtQuestion({ measures: '1', title: 'Акты', format: 'csv' }),
  'GET /reporting/built': alone,
  'GET /reporting/extracts': alone,
  'GET /reporting/extracts/{extractId}/link': orderedByAnother,
  'PUT /reporting/extracts/{extractId}/cancellation': orderedByAnother,
  'POST /reporting/extracts': {
    bare: { body: orderedList },
    about: ({ id, kind }) =>
      kind === 'municipality'
        ? { body: { ...orderedList, content: { ...orderedList.content, municipality: id } } }
        : undefined,
  },
  'PUT /reporting/built/{builtId}': keptByAnother,
  'DELETE /reporting/built/{builtId}': keptByAnother,
  'POST /reporting/built': {
    bare: { body: builtReport },
    about: ({ id, kind }) =>
      kind === 'municipality'
        ? { body: { ...builtReport, content: { ...builtReport.content, municipality: id } } }
        : undefined,
  },
  'GET /reporting/reports': { ...byQuery('node'), bare: {} },
  'GET /reporting/reports/{reportId}/file': planQuery({ format: 'json' }),
  'GET /reporting/plans/{planId}/file': planQuery({ format: 'ics' }),
  'GET /reporting/reports/{reportId}/link': planQuery({ format: 'csv' }),
  'GET /reporting/municipalities/{nodeId}/quarterly/{quarter}': atKind('municipality'),
  'PUT /reporting/municipalities/{nodeId}/quarterly/{quarter}': atKind('municipality', {
    body: { comments: {} },
  }),
  'GET /reporting/municipalities/{nodeId}/quarterly/{quarter}/attachments/place': atKind('municipality', {
    query: { name: 'a.png', bytes: '1000' },
  }),
  'POST /reporting/municipalities/{nodeId}/quarterly/{quarter}/submission': atKind('municipality', {
    body: { comments: {}, number: '1', signatory },
  }),
  'POST /reporting/municipalities/{nodeId}/quarterly/{quarter}/return': atKind('municipality', {
    body: { remarks: 'Назовите меры' },
  }),
  'POST /reporting/municipalities/{nodeId}/quarterly/{quarter}/acceptance': atKind('municipality', {
    body: {},
  }),
  'POST /reporting/municipalities/{nodeId}/quarterly/{quarter}/addenda': atKind('municipality', {
    body: { text: 'Ещё одна школа' },
  }),
  'GET /reporting/municipalities/{nodeId}/quarterly/{quarter}/differences': atKind('municipality'),
  'GET /reporting/regions/{nodeId}/consolidated/{quarter}': atKind('region'),
  'POST /reporting/regions/{nodeId}/consolidated/{quarter}': atKind('region', {
    body: { number: '1', signatory },
  }),
  'GET /reporting/audit': { ...byQuery('node'), bare: {} },
};
