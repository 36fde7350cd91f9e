import type { Day } from '../../shared/words.ts';
import type { MeasureNumber, Plan, ProgressReply } from '../contract.ts';
import type { ProgressRow } from '../repository/progress.ts';
import type { PlanRooms } from '../rooms.ts';
import { ageProgress } from '../rules/age.ts';
import type { PlanOnDay } from '../rules/planOnDay.ts';
import { regionOf } from '../rules/region.ts';
import { planOn } from './planOn.ts';

type ReadingRooms = Pick<PlanRooms, 'progress' | 'calendars' | 'plans'>;

/**
 * The figures of a plan as of a day: the rows of that day, or of the last one counted before it, aged by the
 * deadlines that have passed since; where one measure is asked about, those of others may be left out. One query of 35 rows; two more reads when the day was not counted.
 */
export async function readProgress(
  plan: Plan,
  asOf: Day,
  rooms: ReadingRooms,
  number?: MeasureNumber,
): Promise<ProgressReply> {
  const { planOnDay, countedOn, rows } = await rowsOn(plan, asOf, rooms, number);
  const { yardsticks } = planOnDay;
  const aged = asOf > countedOn ? rows.map((row) => ageProgress(row, yardsticks, asOf)) : rows;
  const own = aged.find(({ nodeId }) => nodeId === plan.regionId) ?? { nodeId: plan.regionId, measures: {} };
  const others = aged.filter(({ nodeId }) => nodeId !== plan.regionId);
  return { asOf, countedOn, ...regionOf(own, others, yardsticks, asOf) };
}

async function rowsOn(plan: Plan, asOf: Day, rooms: ReadingRooms, number?: MeasureNumber) {
  const today = rooms.calendars.today();
  const wanted = asOf < today ? asOf : today;
  const rows = await rooms.progress.day(plan.id, wanted, number);
  if (isOpen(plan, rows)) return counted(plan, wanted, rows, rooms);
  const last = await rooms.progress.lastCountedDay(plan.id, plan.regionId, wanted);
  if (last === undefined) return counted(plan, wanted, [], rooms);
  return counted(plan, last, await rooms.progress.day(plan.id, last, number), rooms);
}

/** Whether all rows of the day are there. */
function isOpen(plan: Plan, rows: readonly ProgressRow[]): boolean {
  return rows.some(({ nodeId, opening }) => nodeId === plan.regionId && !opening);
}

async function counted(
  plan: Plan,
  countedOn: Day,
  rows: readonly ProgressRow[],
  rooms: ReadingRooms,
): Promise<{ planOnDay: PlanOnDay; countedOn: Day; rows: readonly ProgressRow[] }> {
  return { planOnDay: await planOn(plan, countedOn, rooms), countedOn, rows };
}
