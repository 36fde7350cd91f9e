import { addDays, daysFrom } from '../../shared/calendar/day.ts';
import type { Day } from '../../shared/words.ts';
import type { Plan } from '../contract.ts';
import type { ProgressRow } from '../repository/progress.ts';
import type { PlanRooms } from '../rooms.ts';
import { countPlace } from '../rules/countPlace.ts';
import type { PlanOnDay } from '../rules/planOnDay.ts';
import { evidenceOf } from './evidenceOf.ts';
import { placeIds, placeOfNode, treeMark } from './places.ts';
import { planOn } from './planOn.ts';
import { seriesOf } from './series.ts';

type CountingRooms = Pick<PlanRooms, 'nodes' | 'evidence' | 'progress' | 'calendars' | 'plans'>;

/**
 * Makes the rows of many past days anew from the histories of evidence, each day by what was known at its end. Reads
 * each municipality once, whatever the number of days. Returns how many rows were written.
 */
export async function recountDays(plan: Plan, from: Day, to: Day, rooms: CountingRooms): Promise<number> {
  const days: PlanOnDay[] = [];
  for (const day of daysFrom(from, to)) days.push(await planOn(plan, day, rooms));
  const byDay = new Map(days.map(({ knownOn }) => [knownOn, [] as ProgressRow[]]));
  for (const nodeId of await placeIds(plan.regionId, rooms)) {
    const rows = await rowsOfPlace(nodeId, days, rooms);
    await rooms.progress.putRows(plan.id, rows);
    for (const row of rows) byDay.get(row.day)?.push(row);
  }
  for (const planOnDay of days) {
    const day = planOnDay.knownOn;
    await rooms.progress.putSeries(plan.id, seriesOf(planOnDay, byDay.get(day) ?? [], day));
  }
  return [...byDay.values()].reduce((sum, rows) => sum + rows.length, 0);
}

/** Makes the rows of the days up to `upTo` that have none: of a new plan, or of days on which nothing ran. */
export async function countGap(plan: Plan, upTo: Day, rooms: CountingRooms): Promise<void> {
  const last = await rooms.progress.lastCountedDay(plan.id, plan.regionId, upTo);
  const from = last === undefined ? plan.startsOn : addDays(last, 1);
  if (from <= upTo) await recountDays(plan, from, upTo, rooms);
}

/** The rows of one place on each of the days. */
export async function rowsOfPlace(
  nodeId: string,
  days: readonly PlanOnDay[],
  rooms: CountingRooms,
): Promise<ProgressRow[]> {
  const place = await placeOfNode(nodeId, rooms);
  const evidence = evidenceOf(await rooms.evidence.all(nodeId));
  return days.map((planOnDay): ProgressRow => {
    const lookup = rooms.calendars.endOf(planOnDay.knownOn);
    const counted = countPlace(place, planOnDay, evidence, { asOf: planOnDay.knownOn, lookup });
    return {
      ...counted,
      day: planOnDay.knownOn,
      planVersion: planOnDay.version.number,
      tree: treeMark(place, lookup),
      version: 1,
    };
  });
}
