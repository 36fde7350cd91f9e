import { schoolCalendar } from '../shared/calendar/schoolCalendar.ts';
import { Refusal } from '../shared/refusal.ts';
import type { Day, NodeId } from '../shared/words.ts';
import type { Collision } from './contract/sessions.ts';
import type { SeminarRooms } from './rooms.ts';

/** Days on which a node's schools sit examinations: nobody is called away on those. */
export async function examsOn(
  nodeId: NodeId,
  days: readonly Day[],
  { register }: Pick<SeminarRooms, 'register'>,
): Promise<Collision[]> {
  const calendar = schoolCalendar(await register.calendarLayers(nodeId));
  const exams = days.filter((date) => unlessUnknown(() => calendar.dayKind(date)) === 'exam');
  if (exams.length === 0) return [];
  const name = (await register.node(nodeId))?.names.at(-1)?.ru ?? nodeId;
  return exams.map((date) => ({ what: 'exam', name, date }));
}

function unlessUnknown<Value>(ask: () => Value): Value | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Refusal && error.code === 'calendarYearUnknown') return undefined;
    throw error;
  }
}
