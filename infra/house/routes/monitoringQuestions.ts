import { aContent, aFormContent } from '../../../functions/monitoring/testing/builders.ts';
import { ownSchool } from '../../../functions/shared/testing/people.ts';
import { alone, atKind, byQuery, type Question } from './question.ts';

/** A parameter of the person’s own region. */
const aboutParameter = (body?: object): Question => ({
  bare: { params: { parameterCode: 'pupils' }, ...(body && { body }) },
});

export const monitoringQuestions: Record<string, Question> = {
  'GET /monitoring/parameters': alone,
  'GET /monitoring/parameters/{parameterCode}': aboutParameter(),
  'PUT /monitoring/parameters/{parameterCode}': aboutParameter({
    content: aContent(),
    ground: 'Протокол № 1',
  }),
  'PUT /monitoring/parameters/{parameterCode}/approval': aboutParameter(),
  'PUT /monitoring/parameters/{parameterCode}/withdrawal': aboutParameter({ reason: 'Больше не нужен' }),
  'GET /monitoring/forms': alone,
  'POST /monitoring/forms': { bare: { body: aFormContent() } },
  'GET /monitoring/forms/{formId}': atKind('region'),
  'PUT /monitoring/forms/{formId}': atKind('region', { body: aFormContent() }),
  'PUT /monitoring/forms/{formId}/publication': atKind('region'),
  'GET /monitoring/forms/{formId}/checks/{checkId}/flagged': atKind('region'),
  'GET /monitoring/forms/{formId}/progress': atKind('region'),
  'GET /monitoring/forms/{formId}/municipalities/{nodeId}/submissions': atKind('municipality'),
  'GET /monitoring/forms/{formId}/schools/{nodeId}': atKind('school'),
  'PUT /monitoring/forms/{formId}/schools/{nodeId}': atKind('school', { body: { values: {} } }),
  'PUT /monitoring/forms/{formId}/schools/{nodeId}/submission': atKind('school', { body: { values: {} } }),
  'PUT /monitoring/forms/{formId}/schools/{nodeId}/return': atKind('school', {
    body: { remarks: 'Уточните число учителей' },
  }),
  'PUT /monitoring/forms/{formId}/schools/{nodeId}/acceptance': atKind('school'),
  'PUT /monitoring/forms/{formId}/municipalities/{nodeId}/acceptance': atKind('municipality', {
    body: { sheets: [{ schoolId: 's-20602000-001', version: 1 }] },
  }),
  'GET /monitoring/packages': alone,
  'POST /monitoring/packages': {
    about: ({ id, kind }) => (kind === 'region' ? { body: { formId: `form-${id}` } } : undefined),
  },
  'GET /monitoring/packages/{packageId}': atKind('region'),
  'GET /monitoring/packages/{packageId}/link': atKind('region'),
  'PUT /monitoring/packages/{packageId}/receipts': atKind('region', {
    body: { records: [{ schoolId: ownSchool, result: 'taken' }] },
  }),
  'GET /monitoring/audit': { ...byQuery('node'), bare: {} },
};
