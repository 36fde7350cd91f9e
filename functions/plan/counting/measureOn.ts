import type { Period } from '../../shared/evidence.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Day } from '../../shared/words.ts';
import type { MeasureNumber, Plan } from '../contract.ts';
import type { PlanRooms } from '../rooms.ts';
import type { Judged, Yardstick } from '../rules/yardstick.ts';
import { planOn } from './planOn.ts';
import { readProgress } from './readProgress.ts';

/** What is needed to judge nodes by one measure on one day. */
export interface MeasureOnDay {
  yardstick: Yardstick;
  period: Period;
  judged: Judged;
}

type ReadingRooms = Pick<PlanRooms, 'progress' | 'calendars' | 'plans'>;

/** A day to come is judged by the proofs of today, as its figures are. */
export function judgedOn(asOf: Day, { calendars }: Pick<PlanRooms, 'calendars'>): Judged {
  const today = calendars.today();
  return { asOf, lookup: calendars.endOf(asOf < today ? asOf : today) };
}

/**
 * A measure as it was in force on a day, with the period asked for, or the one whose figures stand for it that day.
 * Refuses `notFound` for a number the plan does not have.
 */
export async function measureOn(
  plan: Plan,
  number: MeasureNumber,
  asked: { asOf: Day; period?: Period | undefined },
  rooms: ReadingRooms,
): Promise<MeasureOnDay> {
  const judged = judgedOn(asked.asOf, rooms);
  const { yardsticks } = await planOn(plan, judged.lookup.day, rooms);
  const yardstick = yardsticks.find(({ measure }) => measure.number === number);
  if (!yardstick) throw new Refusal('notFound', `Plan ${plan.id} has no measure ${number}`);
  if (!yardstick.every) return { yardstick, judged, period: 'once' };
  if (asked.period) return { yardstick, judged, period: asked.period };
  const { region } = await readProgress(plan, asked.asOf, rooms);
  return { yardstick, judged, period: region.measures[number]?.period ?? 'once' };
}
