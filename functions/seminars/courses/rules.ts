import { Refusal } from '../../shared/refusal.ts';
import type { Day, Instant } from '../../shared/words.ts';
import type { Programme } from '../contract/programmes.ts';
import type { Session } from '../contract/sessions.ts';
import type { Course, WriteCourse } from './contract.ts';

interface Moment {
  now: Instant;
  today: Day;
}

/** A course as it is written, with the fact that it has the topic or has it not, where that is new. */
export function writtenCourse(
  before: Pick<Course, 'id' | 'regionId' | 'groups' | 'facts' | 'version'>,
  { programmeId: _programme, ...written }: WriteCourse,
  programme: Programme | undefined,
  { now, today }: Moment,
): Course {
  if (programme && programme.regionId !== before.regionId)
    throw new Refusal('foreignNode', 'The programme is another region’s', { node: programme.regionId });
  if (programme && programme.hours > written.hours)
    throw new Refusal('badInput', 'The topic is longer than the course', undefined, [
      { pointer: '/body/hours', code: 'topicAboveCourse' },
    ]);
  const { id, regionId, groups, facts, version } = before;
  const topic = programme && {
    programmeId: programme.id,
    version: programme.version,
    title: programme.title,
    hours: programme.hours,
    ...(programme.approval && { approval: programme.approval }),
  };
  const hasTopic = programme?.approval !== undefined;
  return {
    id,
    regionId,
    ...written,
    ...(topic && { topic }),
    groups,
    facts: facts.at(-1)?.hasTopic === hasTopic ? facts : [...facts, { on: today, recordedAt: now, hasTopic }],
    version,
  };
}

/** A group is a session of the topic: it is taken in or left out; another programme's is refused. */
export function withGroup(
  course: Course,
  session: Pick<Session, 'id' | 'programmeId'>,
  belongs: boolean,
): Course {
  if (belongs && session.programmeId !== course.topic?.programmeId)
    throw new Refusal('badInput', 'The session is of another programme', undefined, [
      { pointer: '/params/sessionId', code: 'groupOfOtherProgramme' },
    ]);
  const others = course.groups.filter((id) => id !== session.id);
  return { ...course, groups: belongs ? [...others, session.id] : others };
}

export function hasTopic({ topic }: Pick<Course, 'topic'>): boolean {
  return topic?.approval !== undefined;
}
