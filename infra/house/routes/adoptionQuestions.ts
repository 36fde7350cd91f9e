import { ownMunicipality } from '../../../functions/shared/testing/people.ts';
import { isGranted } from './expected.ts';
import { alone, byBody, byQuery, names, type Question, regionQuery } from './question.ts';
import { activityRows, checks, classWeek, usageThresholds } from './samples.ts';

export const adoptionQuestions: Record<string, Question> = {
  'POST /adoption/schools/{nodeId}/activation/steps': byBody({
    step: 'administratorChosen',
    effectiveAt: '2011-05-16',
  }),
  'POST /adoption/schools/{nodeId}/space/reports': byBody({ effectiveAt: '2011-05-16', checks }),
  'PUT /adoption/schools/{nodeId}/activity/{week}': byBody({ classes: [classWeek] }),
  'POST /adoption/schools/{nodeId}/excuses': byBody({
    function: 'gradebook',
    from: '2011-05-10',
    to: '2011-05-12',
    reason: 'В здании идёт ремонт',
    document: 'приказ № 45 от 6 мая 2011 г.',
  }),
  'PUT /adoption/schools/{nodeId}/excuses/{excuseId}/withdrawal': byBody({ reason: 'Документ отменён' }),
  'POST /adoption/imports': {
    about: ({ id, kind }) =>
      kind === 'school' ? { query: { kind: 'activity' }, upload: activityRows(id.slice(2)) } : undefined,
    refuses: names('foreignSchool', 'unknownSchool'),
  },
  'POST /adoption/imports/places': {
    bare: { body: { kind: 'activity', fileName: 'year.csv', bytes: 7_000_000 } },
  },
  'PUT /adoption/regions/{nodeId}/usage-thresholds': byBody(usageThresholds),
  'GET /adoption/indicators': { about: ({ id }) => ({ query: { node: id, week: '2011-W19' } }) },
  'GET /adoption/imports': alone,
  'POST /adoption/imports/{importId}/undo': byBody({ reason: 'не тот файл' }),
  'GET /adoption/funnel': {
    bare: {},
    about: ({ id, kind }) => (kind === 'municipality' ? { query: { municipality: id } } : undefined),
    isGranted: (asker, place) =>
      asker === 'school' ? place.id === ownMunicipality : isGranted('activation.view', asker, place),
  },
  'GET /adoption/region': regionQuery,
  'GET /adoption/region.json': regionQuery,
  'GET /adoption/region.csv': regionQuery,
  'GET /adoption/tasks/codes': {
    about: ({ id, kind }) => (kind === 'municipality' ? { query: { municipality: id } } : undefined),
  },
  'GET /adoption/audit': { ...byQuery('node'), bare: {} },
};
