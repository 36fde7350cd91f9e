import type { Day } from '../../shared/words.ts';
import type { Plan, PlanVersion } from '../contract.ts';
import type { PlanRooms } from '../rooms.ts';
import { versionInForce } from '../rules/versions.ts';

/** The version named, or the one in force on the day. Refuses `notFound` for a version there is not. */
export function versionAsked(
  plan: Plan,
  { version, asOf }: { version?: number | undefined; asOf: Day },
  { plans, calendars }: Pick<PlanRooms, 'plans' | 'calendars'>,
): Promise<PlanVersion> {
  return plans.version(plan.id, version ?? versionInForce(plan.versions, asOf, calendars.zone));
}
