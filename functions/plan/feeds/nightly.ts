import { addDays } from '../../shared/calendar/day.ts';
import { log } from '../../shared/log.ts';
import type { Day } from '../../shared/words.ts';
import type { Defect, MeasureProgress, Plan } from '../contract.ts';
import { openToday } from '../counting/openToday.ts';
import { placeIds } from '../counting/places.ts';
import { planOn } from '../counting/planOn.ts';
import { countGap, rowsOfPlace } from '../counting/recountDays.ts';
import { seriesOf } from '../counting/series.ts';
import type { ProgressRow } from '../repository/progress.ts';
import type { PlanRooms } from '../rooms.ts';
import { isAlike } from '../rules/isAlike.ts';

const plansAtOnce = 50;

/**
 * Opens the new day for every plan. Yesterday's rows are counted again by what was known at its end; a figure that
 * comes out otherwise is a defect, kept and put right. Days on which nothing ran are counted first.
 */
export async function openDay(rooms: PlanRooms): Promise<void> {
  let cursor: string | undefined;
  do {
    const page = await rooms.plans.list({ limit: plansAtOnce, cursor });
    for (const plan of page.items) await openDayOf(plan, rooms);
    cursor = page.next;
  } while (cursor);
}

async function openDayOf(plan: Plan, rooms: PlanRooms): Promise<void> {
  const today = rooms.calendars.today();
  if (today < plan.startsOn) return;
  const yesterday = addDays(today, -1);
  await countGap(plan, yesterday, rooms);
  if (yesterday >= plan.startsOn) await checkDay(plan, yesterday, rooms);
  await openToday(plan, rooms);
}

async function checkDay(plan: Plan, day: Day, rooms: PlanRooms): Promise<void> {
  const planOnDay = await planOn(plan, day, rooms);
  const standing = await rooms.progress.day(plan.id, day);
  const rows: ProgressRow[] = [];
  for (const place of await placeIds(plan.regionId, rooms))
    rows.push(...(await rowsOfPlace(place, [planOnDay], rooms)));
  const defects = defectsIn(plan, standing, rows, rooms.clock.now().toISOString());
  if (defects.length === 0) return;
  for (const { planId, nodeId, number } of defects)
    log.error('progress defect', { planId, day, nodeId, number });
  await rooms.defects.add(defects);
  await rooms.progress.putRows(plan.id, rows);
  await rooms.progress.putSeries(plan.id, seriesOf(planOnDay, rows, day));
}

function defectsIn(
  plan: Plan,
  standing: readonly ProgressRow[],
  recounted: readonly ProgressRow[],
  foundAt: string,
): Defect[] {
  return standing.flatMap((stored) => {
    const again = recounted.find(({ nodeId, day }) => nodeId === stored.nodeId && day === stored.day);
    const numbers = new Set([...Object.keys(stored.measures), ...Object.keys(again?.measures ?? {})]);
    return [...numbers].flatMap((number): Defect[] => {
      const [was, is] = [stored.measures[number], again?.measures[number]];
      if (isAlike(was, is)) return [];
      const { day, nodeId } = stored;
      return [{ planId: plan.id, day, nodeId, number, ...bothOf(was, is), foundAt }];
    });
  });
}

function bothOf(stored: MeasureProgress | undefined, recounted: MeasureProgress | undefined) {
  return { ...(stored && { stored }), ...(recounted && { recounted }) };
}
