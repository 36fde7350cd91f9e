import { addDays } from '../../shared/calendar/day.ts';
import { schoolCalendar, schoolYearOf } from '../../shared/calendar/schoolCalendar.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Day, NodeId } from '../../shared/words.ts';
import type { LessonSpans } from '../contract/schoolRuns.ts';
import type { SeminarRooms } from '../rooms.ts';
import { boundsOf } from './rules/bounds.ts';
import type { RunGrounds } from './rules/runs.ts';

type Rooms = Pick<SeminarRooms, 'register' | 'adoption' | 'momentIn'>;

const daysOfYear = 366;

/** A school that is a body of its own, with what its days and numbers allow. Refuses any other node. */
export async function schoolOf(nodeId: NodeId, now: Date, rooms: Rooms) {
  const node = await rooms.register.node(nodeId);
  if (node?.kind !== 'school') throw new Refusal('notFound', `No school ${nodeId}`, { node: nodeId });
  const [{ today }, reported, path] = await Promise.all([
    rooms.momentIn(node.regionId, now),
    rooms.adoption.headcounts(nodeId),
    rooms.register.pathOf(nodeId),
  ]);
  const grounds: RunGrounds = {
    today,
    opensOn: node.opensOn,
    closedOn: node.closedOn,
    bounds: boundsOf({ teachers: reported.teachers, pupils: node.pupils ?? reported.pupils }),
  };
  return { node, path: [...path], grounds };
}

/** The terms of this school year and the one before it; none where this year’s are not stated. */
export async function lessonsOf(
  nodeId: NodeId,
  today: Day,
  { register }: Pick<SeminarRooms, 'register'>,
): Promise<LessonSpans> {
  const calendar = schoolCalendar(await register.calendarLayers(nodeId));
  const spansOf = (day: Day): LessonSpans | undefined => {
    try {
      return calendar.termsOf(schoolYearOf(day)).map(({ from, to }) => ({ from, to }));
    } catch (error) {
      if (error instanceof Refusal && error.code === 'calendarYearUnknown') return undefined;
      throw error;
    }
  };
  const present = spansOf(today);
  return present ? [...(spansOf(addDays(today, -daysOfYear)) ?? []), ...present] : [];
}
