import type { Verdict } from '../../shared/evidence.ts';
import type { NodeId } from '../../shared/words.ts';
import type { SeminarRooms } from '../rooms.ts';
import type { Course } from './contract.ts';
import { type HeldGroup, topicHistory, topicInCourses } from './predicates.ts';

type Rooms = Pick<SeminarRooms, 'courses' | 'sessions' | 'queues'>;

/** What the courses of some half-years prove for their region is told anew. */
export async function tellCourses(
  changed: readonly Pick<Course, 'regionId' | 'halfYear'>[],
  rooms: Rooms,
): Promise<void> {
  const places = new Map(changed.map((one) => [`${one.regionId} ${one.halfYear}`, one]));
  for (const { regionId, halfYear } of places.values()) {
    const courses = (await rooms.courses.all(regionId)).filter((one) => one.halfYear === halfYear);
    const history = topicHistory(courses, await heldGroups(courses, rooms));
    const verdict: Verdict = {
      nodeId: regionId,
      path: [regionId],
      predicate: topicInCourses,
      period: halfYear,
      history,
    };
    await rooms.queues.send('plan.verdicts', [verdict]);
  }
}

/** A session that is over may be a group of courses. */
export async function tellOfGroup(regionId: NodeId, sessionId: string, rooms: Rooms): Promise<void> {
  const courses = await rooms.courses.all(regionId);
  await tellCourses(
    courses.filter(({ groups }) => groups.includes(sessionId)),
    rooms,
  );
}

async function heldGroups(
  courses: readonly Course[],
  { sessions }: Pick<Rooms, 'sessions'>,
): Promise<HeldGroup[]> {
  const groups = courses.flatMap(({ id, groups: own }) =>
    own.map((sessionId) => ({ courseId: id, sessionId })),
  );
  const held = await Promise.all(
    groups.map(async ({ courseId, sessionId }): Promise<HeldGroup[]> => {
      const { steps, days, state } = await sessions.get(sessionId);
      const closed = steps.findLast(({ kind }) => kind === 'held');
      const on = days.at(-1)?.date;
      return state === 'held' && closed && on ? [{ courseId, on, recordedAt: closed.at }] : [];
    }),
  );
  return held.flat();
}
