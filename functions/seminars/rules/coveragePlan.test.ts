import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../shared/calendar/day.ts';
import type { AskedNode, PlanMeans, PlannedSession, PlanRoom } from '../contract/coveragePlan.ts';
import {
  problemsOf,
  splitMunicipalities,
  uncoveredOf,
  withGroupMoved,
  withoutSession,
  withSessionChanged,
} from './coverageEdits.ts';
import { fewestSessions, proposeCoverage } from './coveragePlan.ts';

const from = '2011-05-16';
const days = (count: number) => Array.from({ length: count }, (_, at) => addDays(from, at));

const aRoom = (more: Partial<PlanRoom> = {}): PlanRoom => ({
  venueId: 'v-1',
  roomId: 'a',
  name: 'Центр, зал',
  municipalityId: 'm-0',
  point: { lat: 51.7, lon: 39.2 },
  capacity: 60,
  taken: [],
  ...more,
});

/** Municipalities of these sizes, each a third of a degree from the one before. */
function aRegion(
  sizes: readonly number[],
  more: Partial<PlanMeans> = {},
): { asked: AskedNode[]; means: PlanMeans } {
  const municipalities = sizes.map((_size, at) => ({
    id: `m-${at}`,
    name: { ru: `Район ${at}`, en: `District ${at}` },
    point: { lat: 51.7 - (at % 6) / 3, lon: 39.2 + Math.floor(at / 6) / 3 },
    examDays: [],
  }));
  const asked = sizes.flatMap((size, at) =>
    Array.from({ length: size }, (_, school) => ({
      nodeId: `s-${at}-${school}`,
      municipalityId: `m-${at}`,
      name: { ru: `Школа ${school}`, en: '' },
      readyOn: school % 2 === 0 ? '2011-05-01' : '2011-05-18',
    })),
  );
  const means = {
    days: days(30),
    sessionDays: 1,
    startsAt: '10:00',
    endsAt: '16:00',
    capacity: 60,
    rooms: [aRoom(), aRoom({ venueId: 'v-2', municipalityId: 'm-9', point: { lat: 50.2, lon: 39.5 } })],
    trainers: [
      { id: 't-1', name: 'Первый', taken: [] },
      { id: 't-2', name: 'Второй', taken: [] },
    ],
    municipalities,
    ...more,
  };
  return { asked, means };
}

/** A city of 120 and 33 districts, 800 schools in all. */
const voronezhLike = [120, ...Array.from({ length: 33 }, (_, at) => (at < 20 ? 21 : 20))];

const seated = (sessions: readonly PlannedSession[]) =>
  sessions.flatMap(({ groups }) => groups.flatMap(({ nodes }) => nodes));

/** All that must hold of any plan. */
function expectSound(
  asked: readonly AskedNode[],
  means: PlanMeans,
  plan: ReturnType<typeof proposeCoverage>,
) {
  const { sessions, uncovered } = plan;
  const seats = seated(sessions);
  expect(new Set(seats).size).toBe(seats.length);
  expect([...seats, ...uncovered.map(({ nodeId }) => nodeId)].sort()).toEqual(
    asked.map(({ nodeId }) => nodeId).sort(),
  );
  for (const one of sessions) {
    expect(problemsOf(one, sessions, means)).toEqual([]);
    expect(one.groups.length).toBeGreaterThan(0);
    expect(one.dates).toHaveLength(means.sessionDays);
  }
  expect(sessions.length).toBeGreaterThanOrEqual(fewestSessions(seats.length, means.capacity));
}

describe('a proposal', () => {
  test('teaches 800 schools in 14 sessions of 60, keeping municipalities together where it can', () => {
    const { asked, means } = aRegion(voronezhLike);
    expect(asked).toHaveLength(800);
    const plan = proposeCoverage(asked, means);
    expectSound(asked, means, plan);
    expect(plan.uncovered).toEqual([]);
    expect(plan.sessions).toHaveLength(fewestSessions(800, 60));
    expect(plan.sessions.length).toBeLessThanOrEqual(15);
    expect(splitMunicipalities(plan.sessions).length).toBeLessThanOrEqual(plan.sessions.length);
  });

  test('splits nobody where whole municipalities fill the sessions', () => {
    const { asked, means } = aRegion([40, 35, 25, 20]);
    const { sessions } = proposeCoverage(asked, means);
    expect(sessions).toHaveLength(2);
    expect(splitMunicipalities(sessions)).toEqual([]);
  });

  test('is sound whatever the rooms, trainers, exams and ways are', () => {
    const shape = fc.record({
      sizes: fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 12 }),
      rooms: fc.array(fc.integer({ min: 5, max: 60 }), { maxLength: 3 }),
      trainers: fc.integer({ min: 0, max: 2 }),
      length: fc.integer({ min: 0, max: 12 }),
      sessionDays: fc.integer({ min: 1, max: 2 }),
      farthest: fc.option(fc.integer({ min: 15, max: 200 }), { nil: undefined }),
      taken: fc.array(fc.nat({ max: 11 }), { maxLength: 4 }),
      exams: fc.array(fc.nat({ max: 11 }), { maxLength: 12 }),
      firstWaveBy: fc.option(fc.constant('2011-05-17'), { nil: undefined }),
    });
    fc.assert(
      fc.property(
        shape,
        ({ sizes, rooms, trainers, length, sessionDays, farthest, taken, exams, firstWaveBy }) => {
          const busy = taken.map((at) => ({ date: addDays(from, at), from: 540, to: 660 }));
          const { asked, means } = aRegion(sizes, {
            days: days(length),
            sessionDays,
            capacity: Math.max(0, ...rooms),
            farthest,
            rooms: rooms.map((capacity, at) =>
              aRoom({ roomId: `r-${at}`, capacity, taken: at === 0 ? busy : [] }),
            ),
            trainers: Array.from({ length: trainers }, (_, at) => ({
              id: `t-${at}`,
              name: '',
              taken: at === 1 ? busy : [],
            })),
          });
          const first = means.municipalities[0];
          if (first) first.examDays = exams.map((at) => addDays(from, at));
          expectSound(asked, means, proposeCoverage(asked, means, firstWaveBy));
        },
      ),
      { numRuns: 150 },
    );
  });

  test('needs no session more than the bound where there are full rooms and trainers enough', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 15 }), (sizes) => {
        const { asked, means } = aRegion(sizes);
        const { sessions } = proposeCoverage(asked, means);
        expect(sessions).toHaveLength(fewestSessions(asked.length, 60));
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['noDays', { days: [] }],
    ['noRoom', { rooms: [] }],
    ['noTrainer', { trainers: [] }],
    ['tooFar', { farthest: 15, rooms: [aRoom({ municipalityId: 'm-9', point: { lat: 49, lon: 39 } })] }],
  ] as const)('says why nobody is taught: %s', (reason, more) => {
    const { asked, means } = aRegion([3], more as unknown as Partial<PlanMeans>);
    const { sessions, uncovered } = proposeCoverage(asked, means);
    expect(sessions).toEqual([]);
    expect(uncovered.map((one) => one.reason)).toEqual([reason, reason, reason]);
  });

  test('calls nobody away from examinations', () => {
    const { asked, means } = aRegion([10, 10]);
    if (means.municipalities[0]) means.municipalities[0].examDays = days(2);
    const { sessions } = proposeCoverage(asked, means);
    const own = sessions.filter(({ groups }) =>
      groups.some(({ municipalityId }) => municipalityId === 'm-0'),
    );
    expect(own.map(({ dates }) => dates[0])).toEqual([addDays(from, 2)]);
    if (means.municipalities[0]) means.municipalities[0].examDays = days(30);
    expect(new Set(proposeCoverage(asked, means).uncovered.map(({ reason }) => reason))).toEqual(
      new Set(['examDays']),
    );
  });

  test('teaches first who was registered first, and the second wave only after the day', () => {
    const { asked, means } = aRegion([40, 40]);
    const { sessions } = proposeCoverage(asked, means, '2011-05-17');
    expect(sessions.map(({ wave }) => wave)).toEqual([1, 2]);
    expect((sessions[1]?.dates[0] ?? '') > '2011-05-17').toBe(true);
    const readyOf = (nodeId: string) => asked.find((one) => one.nodeId === nodeId)?.readyOn;
    expect(new Set(seated(sessions.slice(0, 1)).map(readyOf))).toEqual(new Set(['2011-05-01']));
  });

  test('sends nobody past the venue of their own district', () => {
    const { asked, means } = aRegion([60, 0, 0, 0, 0, 0, 0, 0, 0, 60]);
    const { sessions } = proposeCoverage(asked, means);
    const venues = Object.fromEntries(
      sessions.map(({ groups, venueId }) => [groups[0]?.municipalityId, venueId]),
    );
    expect(venues).toEqual({ 'm-0': 'v-1', 'm-9': 'v-2' });
  });
});

describe('an edit', () => {
  const { asked, means } = aRegion([40, 35, 25, 20]);
  const { sessions, uncovered } = proposeCoverage(asked, means);
  const [one, other] = sessions as [PlannedSession, PlannedSession];

  test('of a session taken out leaves its people with a reason', () => {
    const left = uncoveredOf(asked, withoutSession(sessions, one.key), uncovered);
    expect(left).toHaveLength(seated([one]).length);
    expect(new Set(left.map(({ reason }) => reason))).toEqual(new Set(['takenOut']));
  });

  test('of a municipality moves as many as there are seats, never one too many', () => {
    const emptier = withGroupMoved(sessions, {
      municipalityId: other.groups[0]?.municipalityId ?? '',
      from: other.key,
    });
    const municipalityId = one.groups[0]?.municipalityId ?? '';
    const moved = withGroupMoved(emptier, { municipalityId, from: one.key, to: other.key });
    for (const session of moved) expect(problemsOf(session, moved, means)).toEqual([]);
    expect(seated(moved).sort()).toEqual(seated(emptier).sort());
    expect(moved).not.toEqual(emptier);
  });

  test('of a day or a room says what is taken then', () => {
    const { dates, venueId, roomId, trainerId } = other;
    const same = withSessionChanged(
      sessions,
      one.key,
      { startsOn: dates[0] ?? '', venueId, roomId, trainerId },
      means,
    );
    expect(problemsOf(same[0] as PlannedSession, same, means)).toEqual(['room', 'trainer']);
    const small = { ...means, rooms: [...means.rooms, aRoom({ roomId: 'class', capacity: 20 })] };
    const cramped = withSessionChanged(sessions, one.key, { venueId: 'v-1', roomId: 'class' }, small);
    expect(problemsOf(cramped[0] as PlannedSession, cramped, small)).toContain('seats');
  });
});
