import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { municipalWeekRepository } from '../adoption/repository/municipalWeekRepository.ts';
import type { Notice } from '../messaging/contract.ts';
import type { Node } from '../registry/contract/nodes.ts';
import { nodeRepository } from '../registry/repository/nodeRepository.ts';
import { periodBounds } from '../shared/calendar/period.ts';
import { domainTable } from '../shared/platform.ts';
import { ownMunicipality, ownSchool, region } from '../shared/testing/people.ts';
import type { Effect } from './contract/effects.ts';
import { sessionRepository } from './repository/sessionRepository.ts';
import { aHeldSession, anAttended } from './testing/builders.ts';
import { published, startCatalogue } from './testing/planned.ts';
import { startSeminars, type TestSeminars } from './testing/seminars.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let seminars: TestSeminars;
beforeAll(async () => {
  seminars = await startSeminars();
});
afterAll(() => seminars.stop());

const change = {
  action: 'test',
  by: 'test',
  role: 'admin',
  at: '2011-05-10T06:00:00.000Z',
  requestId: 'test',
  scope: region,
};
const brief = { useful: 3, clear: 3 };
const said = { useful: 5, clear: 4, willApply: 'partly', missing: 'Больше примеров' };

test('whoever was there is asked once, answers by the link, changes the answer, and is read without a name', async () => {
  const session = await published(seminars, await startCatalogue(seminars));
  const path = `/sessions/${session.id}`;
  const participants = Array.from({ length: 6 }, (_, at) => ({
    nodeId: ownSchool,
    name: `Участник ${'АБВГДЕ'[at]}`,
    ...(at < 3 && { email: `${at}@example.org` }),
  }));
  const list = await seminars.done('municipal', 'POST', `${path}/lists`, { participants });
  seminars.travelTo('2011-05-24T10:30:00.000Z');
  const marks = list.items
    .slice(0, 5)
    .map(({ id }: { id: string }) => ({ registrationId: id, date: '2011-05-24' }));
  await seminars.done('operator', 'POST', `${path}/attendance`, { marks });
  const { version } = await seminars.done('operator', 'GET', path);
  await seminars.done('operator', 'POST', `${path}/completion`, undefined, version);
  await seminars.deliver('again');

  const asks = seminars
    .sentTo<Notice>('messaging.notices')
    .filter(({ cause }) => cause.startsWith('seminars.feedback:'));
  const distinct = [...new Map(asks.map((one) => [one.cause, one])).values()];
  expect(distinct.map(({ to }) => to)).toEqual([
    { email: '0@example.org', language: 'ru' },
    { email: '1@example.org', language: 'ru' },
    { email: '2@example.org', language: 'ru' },
    { role: 'school', nodeId: ownSchool },
  ]);
  const link = distinct[0]?.path ?? '';
  expect(await seminars.done('public', 'GET', link)).toMatchObject({
    isOpen: true,
    until: '2011-06-07T10:00:00.000Z',
  });
  const bad = await seminars.ask('public', 'PUT', link, {
    headers: { 'if-match': '"0"' },
    body: { ...said, useful: 6, missing: 'ж'.repeat(1001) },
  });
  expect(bad.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
    '/body/useful',
    '/body/missing',
  ]);
  const first = await seminars.done('public', 'PUT', link, { ...said, useful: 1 }, 0);
  const lost = await seminars.ask('public', 'PUT', link, { body: said, headers: { 'if-match': '"0"' } });
  expect([lost.status, lost.body.code]).toEqual([409, 'staleRecord']);
  await seminars.done('public', 'PUT', link, said, first.version);
  expect(await seminars.done('public', 'GET', link)).toMatchObject({ answer: said });

  const own = async () => (await seminars.done('school', 'GET', '/feedback')).items;
  const items = await own();
  expect(
    items.map(({ personName, isAnswered }: { personName: string; isAnswered: boolean }) => [
      personName,
      isAnswered,
    ]),
  ).toEqual([...'АБВГД'].map((letter, at) => [`Участник ${letter}`, at === 0]));
  for (const { ticket } of items.slice(1, 4))
    await seminars.done(
      'public',
      'PUT',
      `/feedback/${session.id}/${ticket}`,
      { ...brief, willApply: 'yes' },
      0,
    );
  expect(await seminars.done('trainer', 'GET', `${path}/feedback`)).toEqual({
    sessionId: session.id,
    attended: 5,
    answers: 4,
    fewest: 5,
    until: '2011-06-07T10:00:00.000Z',
  });
  await seminars.done(
    'public',
    'PUT',
    `/feedback/${session.id}/${items[4].ticket}`,
    { ...brief, willApply: 'no' },
    0,
  );
  const read = await seminars.done('trainer', 'GET', `${path}/feedback`);
  expect(read.result).toMatchObject({ useful: [0, 0, 4, 0, 1], missing: ['Больше примеров'] });
  expect(JSON.stringify(read)).not.toContain('Участник');
  await seminars.deliver();
  const audit = await seminars.done('leadership', 'GET', `/audit?node=r-20`);
  expect(JSON.stringify(audit)).not.toContain('примеров');

  const codes = await Promise.all(
    [`/feedback/${session.id}/${items[0].ticket.slice(0, -1)}0`, `/feedback/${session.id}/nobody`].map(
      async (one) => (await seminars.ask('public', 'GET', one)).body.code ?? 'opened',
    ),
  );
  expect(codes.filter((code) => code !== 'notFound').length).toBeLessThanOrEqual(
    items[0].ticket.endsWith('0') ? 1 : 0,
  );
  const foreign = await seminars.ask('municipal', 'GET', `${path}/feedback`);
  expect([foreign.status, foreign.body.code]).toEqual([403, 'foreignNode']);
  seminars.travelTo('2011-06-07T10:00:00.000Z');
  expect(await own()).toEqual([]);
  expect(
    (await seminars.ask('public', 'PUT', link, { body: said, headers: { 'if-match': '"2"' } })).body.code,
  ).toBe('feedbackClosed');
  expect(await seminars.done('public', 'GET', link)).toMatchObject({ isOpen: false, answer: said });
});

test('what came of a session is reckoned at night from the weeks of schools, and told in the order of it', async () => {
  const { platform } = seminars;
  const nodes = nodeRepository(domainTable(platform, 'registry'));
  const sessions = sessionRepository(domainTable(platform, 'seminars'));
  const weeks = municipalWeekRepository(domainTable(platform, 'adoption'));
  const like = (await nodes.get(ownSchool)) as Node;
  const ids = Array.from({ length: 12 }, (_, at) => `s-20602000-1${String(at).padStart(2, '0')}`);
  for (const id of ids)
    await nodes.save(undefined, { ...like, id, code: id.slice(2), locality: 'rural', pupils: 90 }, change);
  const taught = ids.slice(0, 6);
  const registrations = taught.map((id, at) =>
    anAttended({ id: `r-${at}`, code: `AAA-00${at}`, path: [region, ownMunicipality, id] }),
  );
  await sessions.create(aHeldSession({ registrations }), change);
  await sessions.create(
    aHeldSession({ id: 'few', programmeId: 'other', registrations: registrations.slice(0, 3) }),
    change,
  );
  const lessonsOf = (id: string, week: string) => {
    const isAfter = week > '2011-W20';
    const recorded = 40 + (Number(id.slice(-1)) % 3) + (isAfter && taught.includes(id) ? 30 : 0);
    return {
      week,
      reports: [
        {
          effectiveAt: periodBounds(week).to,
          recordedAt: `${periodBounds(week).to}T20:00:00.000Z`,
          classes: 4,
          recordedClasses: 4,
          lessonsExpected: 100,
          lessonsRecorded: recorded,
          marks: 0,
          topics: 0,
          homework: 0,
        },
      ],
    };
  };
  for (const week of [16, 17, 18, 19, 21, 22].map((number) => `2011-W${number}`))
    await weeks.put(undefined, {
      municipalityId: ownMunicipality,
      week,
      schools: Object.fromEntries(ids.map((id) => [id, lessonsOf(id, week)])),
    });
  seminars.travelTo('2011-06-07T22:00:00.000Z');
  await seminars.reckon();
  const { items } = await seminars.done('leadership', 'GET', '/effects');
  expect(items.map(({ sessionId, verdict }: Effect) => [sessionId, verdict])).toEqual([
    ['session-held', 'rose'],
    [expect.any(String), 'noLessons'],
    ['few', 'tooFew'],
  ]);
  const { effect } = await seminars.done('trainer', 'GET', '/sessions/session-held/effect');
  expect(effect).toMatchObject({
    weeksBefore: ['2011-W16', '2011-W17', '2011-W18', '2011-W19'],
    weeksAfter: ['2011-W21', '2011-W22'],
    schools: { attended: 6, matched: 6, compared: 6 },
    estimate: { difference: 0.3 },
    isFinal: false,
  });
  expect((await seminars.ask('school', 'GET', '/sessions/session-held/effect')).status).toBe(403);
  seminars.travelTo('2011-10-10T22:00:00.000Z');
  await seminars.reckon();
  expect(await seminars.done('trainer', 'GET', '/sessions/few/effect')).toMatchObject({
    effect: { isFinal: true },
  });
});
