import { learningPaths } from '../../../functions/seminars/learning/content/paths.ts';
import type { Learner } from '../../../functions/seminars/learning/contract.ts';
import { certificateRepository } from '../../../functions/seminars/repository/certificateRepository.ts';
import { feedbackRepository } from '../../../functions/seminars/repository/feedbackRepository.ts';
import { sessionRepository } from '../../../functions/seminars/repository/sessionRepository.ts';
import {
  aCertificate,
  aHeldSession,
  anAttended,
  aRegistration,
  aSession,
  feedbackKey,
  feedbackTicket,
} from '../../../functions/seminars/testing/builders.ts';
import { addDays } from '../../../functions/shared/calendar/day.ts';
import { domainTable, platform } from '../../../functions/shared/platform.ts';
import { ownMunicipality, ownSchool, region } from '../../../functions/shared/testing/people.ts';
import { course, planned, programme, schoolRun, trainer, venueAt } from '../routes/samples.ts';
import type { World } from '../routes/world.ts';
import { type Deed, type Doing, deed, done, make, seeding, versionAt } from './deed.ts';

const aMove = { startsOn: '2011-06-02', startsAt: '10:00' };

const runsPath = `/nodes/${ownSchool}/school-runs`;

export const seminarsDeeds: Record<string, Doing> = {
  'POST /seminars/courses': async () =>
    make('seminars', 'trainer', '/courses', course, { ...course, hours: 36 }),
  'PUT /seminars/courses/{courseId}': async (world) => {
    const { id } = await done(world, make('seminars', 'trainer', '/courses', course));
    return deed('seminars', 'trainer', 'PUT', `/courses/${id}`, {
      body: { ...course, hours: 36 },
      version: 1,
    });
  },
  'PUT /seminars/courses/{courseId}/groups/{sessionId}': async (world) => {
    const { id: sessionId } = await plannedSession(world);
    const programmeId = `programme-${region}`;
    const { id } = await done(world, make('seminars', 'trainer', '/courses', { ...course, programmeId }));
    const path = `/courses/${id}/groups/${sessionId}`;
    return deed('seminars', 'trainer', 'PUT', path, { body: { belongs: true }, version: 1 });
  },
  'PUT /seminars/learning/paths/{learner}/browsers/{browser}': async () =>
    deed('seminars', 'leadership', 'PUT', '/learning/paths/pupil/browsers/browser-of-somebody', {
      body: { answers: rightAnswers('pupil'), region },
    }),
  'PUT /seminars/learning/passing': async () =>
    deed('seminars', 'school', 'PUT', '/learning/passing', {
      body: { answers: rightAnswers('administrator') },
    }),
  'POST /seminars/programmes': async () =>
    make('seminars', 'operator', '/programmes', programme, { ...programme, hours: 6 }),
  'PUT /seminars/programmes/{programmeId}': async (world) => {
    const { id } = await done(world, make('seminars', 'operator', '/programmes', programme));
    const body = { ...programme, hours: 8 };
    return deed('seminars', 'operator', 'PUT', `/programmes/${id}`, { body, version: 1 });
  },
  'POST /seminars/venues': async () => {
    const venue = venueAt(ownMunicipality);
    return make('seminars', 'operator', '/venues', venue, { ...venue, name: 'Гимназия' });
  },
  'PUT /seminars/venues/{venueId}': async (world) => {
    const venue = venueAt(ownMunicipality);
    const { id } = await done(world, make('seminars', 'operator', '/venues', venue));
    const body = { ...venue, name: 'Гимназия' };
    return deed('seminars', 'operator', 'PUT', `/venues/${id}`, { body, version: 1 });
  },
  'POST /seminars/trainers': async () =>
    make('seminars', 'operator', '/trainers', trainer, { ...trainer, name: 'Другой тренер' }),
  'PUT /seminars/trainers/{trainerId}': async (world) => {
    const { id } = await done(world, make('seminars', 'operator', '/trainers', trainer));
    const body = { ...trainer, name: 'Другой тренер' };
    return deed('seminars', 'operator', 'PUT', `/trainers/${id}`, { body, version: 1 });
  },
  'POST /seminars/sessions': async () => {
    const session = { ...planned, programmeId: `programme-${region}` };
    return make('seminars', 'trainer', '/sessions', session, { ...session, capacity: 20 });
  },
  'PUT /seminars/sessions/{sessionId}': async (world) => {
    const { id } = await plannedSession(world);
    const body = { ...planned, capacity: 20 };
    return deed('seminars', 'trainer', 'PUT', `/sessions/${id}`, { body, version: 1 });
  },
  'POST /seminars/sessions/{sessionId}/publication': async (world) => {
    const { id } = await plannedSession(world);
    return deed('seminars', 'trainer', 'POST', `/sessions/${id}/publication`, { version: 1 });
  },
  'POST /seminars/sessions/{sessionId}/move': async (world) => onSession(world, 'move', aMove),
  'POST /seminars/sessions/{sessionId}/cancellation': async (world) =>
    onSession(world, 'cancellation', { reason: 'карантин' }),
  'POST /seminars/sessions/{sessionId}/completion': async () => {
    const session = aSession({
      id: newSessionId(),
      format: 'online',
      trainers: [],
      endsAt: '2011-05-19T10:00:00.000Z',
      createdBy: 'p-trainer',
    });
    const { place: _place, ...online } = session;
    await sessionRepository(domainTable(platform(), 'seminars')).create(online, seeding);
    return deed('seminars', 'trainer', 'POST', `/sessions/${session.id}/completion`, { version: 1 });
  },
  'POST /seminars/sessions/{sessionId}/materials': async (world) => {
    const { id } = await plannedSession(world);
    const bytes = new TextEncoder().encode('План занятия');
    const place = `/sessions/${id}/materials/place?name=plan.txt&bytes=${bytes.length}`;
    const given = await done(world, deed('seminars', 'trainer', 'GET', place, {}));
    await platform().files.put(given.url.replace('memory:', ''), bytes, given.contentType);
    const body = { id: given.id, name: 'plan.txt' };
    return deed('seminars', 'trainer', 'POST', `/sessions/${id}/materials`, { body, version: 1 });
  },
  'POST /seminars/sessions/{sessionId}/registrations': async (world) => {
    const { id } = await openSession(world);
    return make('seminars', 'school', `/sessions/${id}/registrations`, someone(), someone());
  },
  'POST /seminars/sessions/{sessionId}/lists': async (world) => {
    const { id } = await openSession(world);
    const list = () => ({ participants: [{ ...someone(), nodeId: ownSchool }] });
    return make('seminars', 'municipal', `/sessions/${id}/lists`, list(), list());
  },
  'POST /seminars/sessions/{sessionId}/visitors': async (world) => {
    const { id } = await openSession(world);
    const visitor = () => ({ ...someone(), nodeId: ownSchool, email: 'a@example.org', consent: true });
    return make('seminars', 'trainer', `/sessions/${id}/visitors`, visitor(), visitor());
  },
  'POST /seminars/sessions/{sessionId}/decisions': async (world) => {
    const { id, one } = await signedUp(world, { by: 'schools', needsApproval: true });
    return deed('seminars', 'municipal', 'POST', `/sessions/${id}/decisions`, { body: { approve: [one] } });
  },
  'PUT /seminars/sessions/{sessionId}/registrations/{registrationId}/offer': async (world) => {
    const { id, one } = await signedUp(world);
    const path = `/sessions/${id}/registrations`;
    const waiting = await done(world, make('seminars', 'school', path, someone()));
    const body = { reason: 'болезнь' };
    await done(world, deed('seminars', 'school', 'PUT', `${path}/${one}/cancellation`, { body }));
    return deed('seminars', 'school', 'PUT', `${path}/${waiting.id}/offer`, { body: { accept: true } });
  },
  'PUT /seminars/sessions/{sessionId}/registrations/{registrationId}/cancellation': async (world) => {
    const { id, one } = await signedUp(world);
    const path = `/sessions/${id}/registrations/${one}/cancellation`;
    return deed('seminars', 'school', 'PUT', path, { body: { reason: 'болезнь' } });
  },
  'POST /seminars/sessions/{sessionId}/certificates': async () => {
    const { id } = await attendedSession();
    return make('seminars', 'trainer', `/sessions/${id}/certificates`, undefined);
  },
  'PUT /seminars/sessions/{sessionId}/certificates/{registrationId}/annulment': async () => {
    const { id } = await attendedSession();
    const certificate = aCertificate({ sessionId: id });
    await certificateRepository(domainTable(platform(), 'seminars')).issue(certificate, seeding);
    const path = `/sessions/${id}/certificates/${certificate.registrationId}/annulment`;
    return deed('seminars', 'trainer', 'PUT', path, { body: { reason: 'ошибка в имени' }, version: 1 });
  },
  'PUT /seminars/feedback/{sessionId}/{ticket}': async () => {
    const session = aHeldSession({ id: newSessionId() });
    const seminars = domainTable(platform(), 'seminars');
    await sessionRepository(seminars).create(session, seeding);
    await feedbackRepository(seminars).keyOf(session.id, feedbackKey);
    const path = `/feedback/${session.id}/${feedbackTicket}`;
    const body = { useful: 5, clear: 4, willApply: 'yes' };
    return deed('seminars', 'school', 'PUT', path, { body, version: 0 });
  },
  'PUT /seminars/feed': async (world) => {
    const version = await versionAt(world, 'seminars', 'operator', '/feed');
    return deed('seminars', 'operator', 'PUT', '/feed', { version });
  },
  'PUT /seminars/feed/revocation': async (world) => {
    const before = await versionAt(world, 'seminars', 'trainer', '/feed');
    const { version } = await done(world, deed('seminars', 'trainer', 'PUT', '/feed', { version: before }));
    return deed('seminars', 'trainer', 'PUT', '/feed/revocation', { version });
  },
  'PUT /seminars/sessions/{sessionId}/certificates/{registrationId}/replacement': async () => {
    const { id } = await attendedSession();
    const annulled = { at: '2011-05-10T06:00:00.000Z', by: 'p-trainer', reason: 'ошибка в имени' };
    const certificate = aCertificate({ sessionId: id, annulled });
    await certificateRepository(domainTable(platform(), 'seminars')).issue(certificate, seeding);
    const path = `/sessions/${id}/certificates/${certificate.registrationId}/replacement`;
    return deed('seminars', 'trainer', 'PUT', path, { body: { name: 'Зайцева Вера' }, version: 1 });
  },
  'POST /seminars/sessions/{sessionId}/attendance': async () => {
    const session = aSession({
      id: newSessionId(),
      registrations: [aRegistration()],
      days: [{ date: '2011-05-19', from: '10:00', to: '18:00', hours: 8 }],
      createdBy: 'p-trainer',
    });
    await sessionRepository(domainTable(platform(), 'seminars')).create(session, seeding);
    const body = { marks: [{ code: 'K7M-2QX', date: '2011-05-19' }] };
    return deed('seminars', 'trainer', 'POST', `/sessions/${session.id}/attendance`, { body });
  },
  'POST /seminars/nodes/{nodeId}/school-runs': async () => {
    const run = aRun();
    return make('seminars', 'school', runsPath, run, { ...run, present: 1 });
  },
  'PUT /seminars/nodes/{nodeId}/school-runs/{runId}': async (world) =>
    onSchoolRun(world, '', ({ audience: _audience, ...counts }) => ({
      ...counts,
      present: 1,
      reason: 'опечатка',
    })),
  'PUT /seminars/nodes/{nodeId}/school-runs/{runId}/withdrawal': async (world) =>
    onSchoolRun(world, '/withdrawal', () => ({ reason: 'семинар не состоялся' })),
  'PUT /seminars/nodes/{nodeId}/check-ins/{on}': async () => {
    linkDays += 1;
    const on = addDays('2011-05-20', linkDays);
    return deed('seminars', 'school', 'PUT', `/nodes/${ownSchool}/check-ins/${on}`, {});
  },
  'PUT /seminars/check-ins/{nodeId}/{code}/browsers/{browser}': async () => {
    visits += 1;
    const browser = `/check-ins/${ownSchool}/K7M-2QX/browsers/browser-${visits}`;
    return deed('seminars', 'trainer', 'PUT', browser, {});
  },
};

let made = 0;
function newSessionId(): string {
  made += 1;
  return `deed-${made}`;
}

/** Another person each time: nobody is in two places at once. */
function someone() {
  made += 1;
  return { name: `Участник ${made}` };
}

/** A session with somebody who was there for all its hours. */
async function attendedSession(): Promise<{ id: string }> {
  const session = aSession({
    id: newSessionId(),
    hours: 4,
    registrations: [anAttended()],
    createdBy: 'p-trainer',
  });
  await sessionRepository(domainTable(platform(), 'seminars')).create(session, seeding);
  return session;
}

function plannedSession(world: World, more: object = {}): Promise<{ id: string; version: number }> {
  const body = { ...planned, programmeId: `programme-${region}`, ...more };
  return done(world, make('seminars', 'trainer', '/sessions', body));
}

async function openSession(world: World, more: object = {}): Promise<{ id: string; version: number }> {
  const { id, version } = await plannedSession(world, more);
  return done(world, deed('seminars', 'trainer', 'POST', `/sessions/${id}/publication`, { version }));
}
let heldDays = 0;
let linkDays = 0;
let visits = 0;

/** On a day of its own: an audience is not gathered twice on one. */
function aRun() {
  heldDays += 1;
  return { ...schoolRun, on: addDays('2011-05-20', -heldDays) };
}

async function onSchoolRun(
  world: World,
  step: string,
  bodyOf: (run: ReturnType<typeof aRun>) => unknown,
): Promise<Deed> {
  const run = aRun();
  const { runs, version } = await done(world, make('seminars', 'school', runsPath, run));
  const { id } = runs.find(({ on }: { on: string }) => on === run.on);
  return deed('seminars', 'school', 'PUT', `${runsPath}/${id}${step}`, { body: bodyOf(run), version });
}

async function onSession(world: World, step: string, body: unknown): Promise<Deed> {
  const { id, version } = await openSession(world);
  return deed('seminars', 'trainer', 'POST', `/sessions/${id}/${step}`, { body, version });
}

/** A session for one, and whoever has the seat or asks for it. */
async function signedUp(world: World, signUp: object = planned.signUp): Promise<{ id: string; one: string }> {
  const { id } = await openSession(world, { capacity: 1, signUp: { ...signUp, closesHoursBefore: 0 } });
  const one = await done(world, make('seminars', 'school', `/sessions/${id}/registrations`, someone()));
  return { id, one: one.id };
}

function rightAnswers(learner: Learner): number[] {
  return learningPaths[learner].questions.map(({ right }) => right);
}
