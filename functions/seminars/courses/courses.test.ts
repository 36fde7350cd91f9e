import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { informationSpaceSchema, spaceChecks } from '../../adoption/contract/space.ts';
import { spaceRepository } from '../../adoption/repository/spaceRepository.ts';
import type { Verdict } from '../../shared/evidence.ts';
import { domainTable } from '../../shared/platform.ts';
import { proofAt } from '../../shared/proofs.ts';
import {
  foreignMunicipality,
  foreignSchool,
  ownMunicipality,
  ownSchool,
  region,
} from '../../shared/testing/people.ts';
import { type Catalogue, published, startCatalogue } from '../testing/planned.ts';
import { startSeminars, type TestSeminars } from '../testing/seminars.ts';
import { topicHistory } from './predicates.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let seminars: TestSeminars;
let catalogue: Catalogue;
beforeAll(async () => {
  seminars = await startSeminars();
  catalogue = await startCatalogue(seminars);
});
afterAll(() => seminars.stop());

const later = '2012-01-01T00:00:00.000Z';
const proved = (day: string) => {
  const verdict = seminars
    .sentTo<Verdict>('plan.verdicts')
    .findLast(({ predicate }) => predicate === 'seminars.topicInCourses?every=halfYear');
  expect(verdict).toMatchObject({ nodeId: region, period: '2011-H1' });
  return verdict && proofAt(verdict.history, day, later);
};
const aCourse = {
  title: { ru: 'Информационные технологии', en: 'Information technology' },
  hours: 72,
  audience: { ru: 'Учителя', en: 'Teachers' },
  halfYear: '2011-H1',
};

test('a half-year is satisfied once every course has the approved topic and a group has been taught', async () => {
  const { programmeId } = catalogue;
  const programme = await seminars.done('operator', 'GET', '/programmes');
  const {
    id: _id,
    regionId: _region,
    version,
    ...fields
  } = programme.items.find(({ id }: { id: string }) => id === programmeId);
  const { approval: _approval, ...unapproved } = fields;
  const approval = { actNumber: '17', on: '2011-05-06' };
  await seminars.done('operator', 'PUT', `/programmes/${programmeId}`, { ...unapproved, approval }, version);

  const first = await seminars.done('trainer', 'POST', '/courses', { ...aCourse, programmeId });
  const second = await seminars.done('trainer', 'POST', '/courses', aCourse);
  await seminars.deliver();
  expect(proved('2011-05-10')).toMatchObject({
    status: 'missing',
    because: { code: 'topicNotInAll', params: { having: 1, of: 2 } },
  });
  seminars.travelTo('2011-05-12T06:00:00.000Z');
  await seminars.done('trainer', 'PUT', `/courses/${second.id}`, { ...aCourse, programmeId }, second.version);
  const session = await published(seminars, catalogue);
  const grouped = await seminars.done(
    'trainer',
    'PUT',
    `/courses/${first.id}/groups/${session.id}`,
    { belongs: true },
    first.version,
  );
  expect(grouped.groups).toMatchObject([{ sessionId: session.id, from: '2011-05-24', listeners: 0 }]);
  await seminars.deliver();
  expect(proved('2011-05-12')?.because.code).toBe('topicNotTaught');

  seminars.travelTo('2011-05-25T06:00:00.000Z');
  const { version: open } = await seminars.done('operator', 'GET', `/sessions/${session.id}`);
  await seminars.done('operator', 'POST', `/sessions/${session.id}/completion`, undefined, open);
  await seminars.deliver('again');
  expect(proved('2011-05-23')?.status).toBe('missing');
  expect(proved('2011-05-24')).toMatchObject({
    status: 'satisfied',
    because: { code: 'topicTaught', params: { of: 2, groups: 1 } },
  });
  const list = await seminars.done('leadership', 'GET', '/courses?halfYear=2011-H1');
  expect(list).toMatchObject({ withTopic: 2 });
  expect(list.items).toHaveLength(2);
});

test('listeners are told by school with the share of its teachers, and by name on the card of the school', async () => {
  const session = await published(seminars, catalogue, {
    days: [{ date: '2011-06-14', from: '10:00', to: '14:00', hours: 4 }],
  });
  const { items } = await seminars.done('trainer', 'GET', '/courses?halfYear=2011-H1');
  const course = items.find(({ topic }: { topic?: object }) => topic);
  const path = `/courses/${course.id}/groups/${session.id}`;
  await seminars.done('trainer', 'PUT', path, { belongs: true }, course.version);
  for (const name of ['Лунина Ольга', 'Орлова Анна'])
    await seminars.done('school', 'POST', `/sessions/${session.id}/registrations`, { name });
  const roll = await seminars.done('operator', 'GET', `/sessions/${session.id}/registrations`);
  seminars.travelTo('2011-06-14T11:00:00.000Z');
  const marks = [{ registrationId: roll.items[0].id, date: '2011-06-14' }];
  await seminars.done('operator', 'POST', `/sessions/${session.id}/attendance`, { marks });
  await seminars.deliver('again');
  await reportTeachers(8);

  const regional = await seminars.done('leadership', 'GET', '/listeners');
  expect(regional).toMatchObject({
    halfYear: '2011-H1',
    items: [
      { municipalityId: ownMunicipality, schools: 1, withNobody: 0, listeners: 2, withTopic: 1 },
      { municipalityId: foreignMunicipality, schools: 1, withNobody: 1, listeners: 0, withTopic: 0 },
    ],
  });
  const own = await seminars.done('municipal', 'GET', `/listeners/${ownMunicipality}`);
  expect(own.items).toMatchObject([{ nodeId: ownSchool, teachers: 8, listeners: 2, withTopic: 1 }]);
  expect((await seminars.done('municipal', 'GET', '/listeners')).items).toHaveLength(1);
  const card = await seminars.done('school', 'GET', `/nodes/${ownSchool}/listeners`);
  expect(card).toMatchObject({ listeners: 2, withTopic: 1, teachers: 8 });
  expect(card.items.map(({ personName, status }: Record<string, string>) => [personName, status])).toEqual([
    ['Лунина Ольга', 'full'],
    ['Орлова Анна', 'booked'],
  ]);
  expect((await seminars.ask('school', 'GET', `/nodes/${foreignSchool}/listeners`)).status).toBe(403);
});

async function reportTeachers(of: number): Promise<void> {
  const recorded = { effectiveAt: '2011-06-01', recordedAt: '2011-06-01T06:00:00.000Z' };
  const checks = Object.fromEntries(spaceChecks.map((check) => [check, { done: 1, of, lacking: [] }]));
  const report = { ...recorded, number: 1, recordedBy: 'p-school', source: 'declared', checks };
  const space = informationSpaceSchema.parse({
    nodeId: ownSchool,
    path: [region, ownMunicipality, ownSchool],
    reports: [report],
    version: 1,
  });
  const by = { by: 'test', role: 'admin', at: recorded.recordedAt, requestId: 'test', scope: region };
  const spaces = spaceRepository(domainTable(seminars.platform, 'adoption'));
  await spaces.save(undefined, space, { ...by, action: 'seed' });
}

test('what cannot be is refused, and whoever may not does not', async () => {
  const { programmeId } = catalogue;
  const short = { ...aCourse, hours: 1, programmeId };
  expect((await seminars.ask('trainer', 'POST', '/courses', { body: short })).body).toMatchObject({
    errors: [{ code: 'topicAboveCourse' }],
  });
  expect((await seminars.ask('school', 'GET', '/courses')).status).toBe(403);
  expect((await seminars.ask('municipal', 'POST', '/courses', { body: aCourse })).status).toBe(403);
  const course = await seminars.done('trainer', 'POST', '/courses', { ...aCourse, halfYear: '2011-H2' });
  const session = await published(seminars, catalogue, {
    days: [{ date: '2011-06-24', from: '10:00', to: '14:00', hours: 4 }],
  });
  const taken = await seminars.ask('trainer', 'PUT', `/courses/${course.id}/groups/${session.id}`, {
    body: { belongs: true },
    headers: { 'if-match': `"${course.version}"` },
  });
  expect(taken.body).toMatchObject({ errors: [{ code: 'groupOfOtherProgramme' }] });
});

test('a topic that is taken out again leaves the half-year open from that day on', () => {
  const facts = [
    { on: '2011-05-10', recordedAt: '2011-05-10T06:00:00.000Z', hasTopic: true },
    { on: '2011-06-01', recordedAt: '2011-06-01T06:00:00.000Z', hasTopic: false },
  ];
  const held = [{ courseId: 'c', on: '2011-05-20', recordedAt: '2011-05-20T12:00:00.000Z' }];
  const history = topicHistory([{ id: 'c', facts }], held);
  const statuses = ['2011-05-15', '2011-05-25', '2011-06-05'].map(
    (day) => proofAt(history, day, later)?.status,
  );
  expect(statuses).toEqual(['missing', 'satisfied', 'missing']);
  expect(topicHistory([], [])).toEqual([]);
});
