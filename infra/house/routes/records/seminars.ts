import { catalogueRepository } from '../../../../functions/seminars/repository/catalogueRepository.ts';
import { certificateRepository } from '../../../../functions/seminars/repository/certificateRepository.ts';
import { feedbackRepository } from '../../../../functions/seminars/repository/feedbackRepository.ts';
import { feedRepository } from '../../../../functions/seminars/repository/feedRepository.ts';
import { sessionRepository } from '../../../../functions/seminars/repository/sessionRepository.ts';
import { schoolRunRepository } from '../../../../functions/seminars/schoolRuns/repository/schoolRunRepository.ts';
import {
  aCertificate,
  aFeed,
  aHeldSession,
  aRegistration,
  aSession,
  feedbackKey,
} from '../../../../functions/seminars/testing/builders.ts';
import { domainTable, type Platform } from '../../../../functions/shared/platform.ts';
import type { Table } from '../../../../functions/shared/table.ts';
import { sessionAtId } from '../ids.ts';
import type { Place } from '../places.ts';
import { now, seeding } from './seeding.ts';

/** A school whose parents may count themselves today. */
export async function putSchoolRuns({ id, path }: Place, platform: Platform): Promise<void> {
  const links = [{ code: 'K7M-2QX', on: '2011-05-20', at: now, by: 'p-seed' }];
  const record = { nodeId: id, path: [...path], runs: [], links, version: 0 };
  await schoolRunRepository(domainTable(platform, 'seminars')).save(undefined, record, seeding(id));
}

/** A session that anybody may sign up for, with somebody signed up; at a region what sessions are made of too. */
export async function putSession(place: Place, seminars: Table): Promise<void> {
  const { id, path, kind } = place;
  const [regionId = id, municipalityId] = path;
  const { place: _room, ...session } = aSession({
    id: sessionAtId(place),
    regionId,
    ...(municipalityId && { municipalityId }),
    format: 'online',
    trainers: [],
    capacity: 30,
    signUp: { by: 'open', needsApproval: true, closesHoursBefore: 0 },
    registrations: [aRegistration({ id: 'sign-up-1', path: [...path], status: 'requested' })],
    createdBy: 'p-seed',
  });
  await sessionRepository(seminars).create(session, seeding(id));
  await certificateRepository(seminars).issue(
    aCertificate({ sessionId: session.id, registrationId: 'sign-up-1', regionId, path: [...path] }),
    seeding(id),
  );
  if (kind !== 'region') return;
  if (id === aHeldSession().regionId) await putOpenedByLink(seminars);
  const named = { regionId, version: 1 };
  const words = { ru: 'Журнал', en: 'Gradebook' };
  await catalogueRepository(seminars, 'programme').create(
    {
      ...named,
      id: `programme-${id}`,
      title: words,
      organisation: words,
      hours: 4,
      duties: ['responsible'],
      modules: [],
      outcomes: [],
    },
    seeding(id),
  );
  await catalogueRepository(seminars, 'course').create(
    {
      ...named,
      id: `course-${id}`,
      title: words,
      hours: 72,
      audience: words,
      halfYear: '2011-H1',
      groups: [],
      facts: [{ on: '2011-05-01', recordedAt: '2011-05-01T06:00:00.000Z', hasTopic: false }],
    },
    seeding(id),
  );
  await catalogueRepository(seminars, 'venue').create(
    {
      ...named,
      id: `venue-${id}`,
      name: 'Школа',
      municipalityId: id,
      address: 'ул. Мира, 1',
      rooms: [{ id: 'a', name: 'Зал', capacity: 30 }],
    },
    seeding(id),
  );
  await catalogueRepository(seminars, 'trainer').create(
    { ...named, id: `trainer-${id}`, name: 'Тренер', organisation: words },
    seeding(id),
  );
}

/** A calendar and a form that are opened by whoever knows their secrets. */
async function putOpenedByLink(seminars: Table): Promise<void> {
  const held = aHeldSession();
  await sessionRepository(seminars).create(held, seeding(held.regionId));
  await feedbackRepository(seminars).keyOf(held.id, feedbackKey);
  await feedRepository(seminars).save(undefined, aFeed(), seeding(held.regionId));
}
