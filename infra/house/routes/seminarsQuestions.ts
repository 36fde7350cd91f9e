import { feedbackTicket, feedSecret } from '../../../functions/seminars/testing/builders.ts';
import { ownMunicipality, region } from '../../../functions/shared/testing/people.ts';
import { isGranted } from './expected.ts';
import { alone, byBody, byQuery, type Question, regionQuery, type Sample } from './question.ts';
import { course, planned, programme, schoolRun, trainer, venueAt } from './samples.ts';

const heldFeedback = { sessionId: 'session-held', ticket: feedbackTicket };
/** Whoever holds the right to the region’s sessions, and a municipality to its own. */
const session = (sample: Sample = {}): Question => ({ about: () => sample });
const aMove = { startsOn: '2011-06-02', startsAt: '10:00' };
/** Seminars are held in schools alone. */
const ofSchool = (sample: Sample = {}): Question => ({
  about: ({ kind }) => (kind === 'school' ? sample : undefined),
});

/** Nobody signs up twice, so each is somebody else. */
let visitors = 0;

export const seminarsQuestions: Record<string, Question> = {
  'GET /seminars/sessions': regionQuery,
  'GET /seminars/programmes': regionQuery,
  'GET /seminars/venues': regionQuery,
  'GET /seminars/trainers': regionQuery,
  'POST /seminars/programmes': { bare: { body: programme } },
  'POST /seminars/venues': { bare: { body: venueAt(ownMunicipality) } },
  'POST /seminars/trainers': { bare: { body: trainer } },
  'PUT /seminars/programmes/{programmeId}': byBody(programme),
  'PUT /seminars/venues/{venueId}': byBody(venueAt(ownMunicipality)),
  'PUT /seminars/trainers/{trainerId}': byBody(trainer),
  'POST /seminars/sessions': { bare: { body: { ...planned, programmeId: `programme-${region}` } } },
  'PUT /seminars/sessions/{sessionId}': session({ body: planned }),
  'POST /seminars/sessions/{sessionId}/move': session({ body: aMove }),
  'POST /seminars/sessions/{sessionId}/cancellation': session({ body: { reason: 'карантин' } }),
  'POST /seminars/sessions/{sessionId}/materials': session({ body: { id: '0'.repeat(32), name: 'а.pdf' } }),
  'GET /seminars/sessions/{sessionId}/materials/place': session({ query: { name: 'a.pdf', bytes: '1000' } }),
  // Of a session of the region everybody who may read lists at all reads the names of their own people.
  'GET /seminars/sessions/{sessionId}/registrations': {
    about: () => ({}),
    isGranted: (asker, place) =>
      place.path[0] === region && asker !== 'trainer' && isGranted('seminar.roll', asker),
  },
  'GET /seminars/sessions/{sessionId}/door-list': session(),
  'GET /seminars/sessions/{sessionId}/certificates': {
    about: () => ({}),
    isGranted: (asker, place) =>
      place.path[0] === region && asker !== 'trainer' && isGranted('seminar.roll', asker),
  },
  'GET /seminars/sessions/{sessionId}/certificates/{registrationId}/link': session(),
  'GET /seminars/certificates/{number}': { bare: { params: { number: 'K7M2-QXP4-RTVW' } } },
  'PUT /seminars/sessions/{sessionId}/certificates/{registrationId}/annulment': session({
    body: { reason: 'ошибка в имени' },
  }),
  'PUT /seminars/sessions/{sessionId}/certificates/{registrationId}/replacement': session({
    body: { name: 'Зайцева Вера Ильинична' },
  }),
  'POST /seminars/sessions/{sessionId}/registrations': {
    about: ({ id }) => ({ body: { nodeId: id, name: 'Зимина Анна' } }),
  },
  'POST /seminars/sessions/{sessionId}/lists': {
    about: ({ id }) => ({ body: { participants: [{ nodeId: id, name: 'Зимина Ольга' }] } }),
  },
  'POST /seminars/sessions/{sessionId}/visitors': {
    about: ({ id }) => ({
      body: { nodeId: id, name: `Зимина ${++visitors}`, email: 'vera@example.org', consent: true },
    }),
  },
  'POST /seminars/sessions/{sessionId}/decisions': session({ body: { approve: ['sign-up-1'] } }),
  'PUT /seminars/sessions/{sessionId}/registrations/{registrationId}/offer': session({
    body: { accept: true },
  }),
  'PUT /seminars/sessions/{sessionId}/registrations/{registrationId}/cancellation': session({
    body: { reason: 'болезнь' },
  }),
  'POST /seminars/sessions/{sessionId}/attendance': session({
    body: { marks: [{ code: 'K7M-2QX', date: '2011-05-20' }] },
  }),
  'GET /seminars/calendar.ics': regionQuery,
  'GET /seminars/feeds/{secret}/calendar.ics': { bare: { params: { secret: feedSecret } } },
  'GET /seminars/feedback/{sessionId}/{ticket}': { bare: { params: heldFeedback } },
  'PUT /seminars/feedback/{sessionId}/{ticket}': {
    bare: { params: heldFeedback, body: { useful: 5, clear: 4, willApply: 'yes' } },
  },
  'GET /seminars/feedback': alone,
  'GET /seminars/effects': alone,
  'GET /seminars/feed': alone,
  'PUT /seminars/feed': alone,
  'PUT /seminars/feed/revocation': alone,
  'GET /seminars/nodes/{nodeId}/school-runs': ofSchool(),
  'POST /seminars/nodes/{nodeId}/school-runs': ofSchool({ body: schoolRun }),
  'PUT /seminars/nodes/{nodeId}/school-runs/{runId}': ofSchool({
    body: { on: '2011-05-19', present: 12, topic: 'Что такое дневник', reason: 'опечатка' },
  }),
  'PUT /seminars/nodes/{nodeId}/school-runs/{runId}/withdrawal': ofSchool({ body: { reason: 'не было' } }),
  'PUT /seminars/nodes/{nodeId}/check-ins/{on}': ofSchool(),
  'GET /seminars/check-ins/{nodeId}/{code}': ofSchool(),
  'PUT /seminars/check-ins/{nodeId}/{code}/browsers/{browser}': ofSchool(),
  'GET /seminars/school-run-photos/place': { bare: { query: { name: 'a.jpg', bytes: '1000' } } },
  'GET /seminars/school-runs': alone,
  'GET /seminars/coverage': alone,
  'GET /seminars/course-plan': { bare: { query: { from: '2011-05-01', to: '2011-09-30' } } },
  'GET /seminars/proposal': { bare: { query: { programme: `programme-${region}` } } },
  'GET /seminars/listeners': alone,
  'GET /seminars/courses': alone,
  'POST /seminars/courses': { bare: { body: course } },
  'PUT /seminars/courses/{courseId}': byBody(course),
  'PUT /seminars/courses/{courseId}/groups/{sessionId}': byBody({ belongs: false }),
  'GET /seminars/learning/paths': alone,
  'GET /seminars/learning/paths/{learner}': { bare: { params: { learner: 'pupil' } } },
  'PUT /seminars/learning/paths/{learner}/browsers/{browser}': {
    bare: {
      params: { learner: 'pupil', browser: 'browser-of-somebody' },
      body: { answers: [0, 0, 0, 0, 0], region },
    },
  },
  'PUT /seminars/learning/passing': { bare: { body: { answers: [0, 0, 0, 0, 0] } } },
  'GET /seminars/learning/counts': alone,
  'GET /seminars/audit': { ...byQuery('node'), bare: {} },
};
