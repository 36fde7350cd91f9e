import type { Day } from '../../shared/words.ts';
import type { Plan } from '../contract.ts';
import type { PlanRooms } from '../rooms.ts';
import { type PlanOnDay, planOnDay } from '../rules/planOnDay.ts';
import { versionInForce } from '../rules/versions.ts';

/** The version of a plan in force on a day, ready to judge by, with the calendar as it was known then. */
export async function planOn(
  plan: Plan,
  day: Day,
  { plans, calendars }: Pick<PlanRooms, 'plans' | 'calendars'>,
): Promise<PlanOnDay> {
  const number = versionInForce(plan.versions, day, calendars.zone);
  return planOnDay(plan, await plans.version(plan.id, number), day, calendars.workingDays(day));
}
