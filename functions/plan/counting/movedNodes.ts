import { decodeCursor, encodeCursor } from '../../shared/cursor.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { NodeId } from '../../shared/words.ts';
import type { MovedNode, MovedQuery, Plan } from '../contract.ts';
import type { PlanRooms } from '../rooms.ts';
import { movesBetween } from '../rules/moves.ts';
import { judgePlace, placesOfAudience } from './judgePlace.ts';
import { type MeasureOnDay, measureOn } from './measureOn.ts';

type MovedRooms = Pick<PlanRooms, 'nodes' | 'evidence' | 'progress' | 'calendars' | 'plans'>;

/**
 * The nodes that made a measure's line step between two days, each judged as it was counted on either of them: by the
 * plan in force, by what was known, and in the period whose figures stood for a rolling measure. Reads municipality
 * after municipality until the page is full: four to six small queries each.
 */
export async function movedNodes(
  plan: Plan,
  asked: MovedQuery,
  rooms: MovedRooms,
): Promise<{ items: MovedNode[]; next?: string }> {
  const [before, now] = await Promise.all([
    sideOn(plan, asked, asked.from, rooms),
    sideOn(plan, asked, asked.to, rooms),
  ]);
  const audience = (now ?? before)?.yardstick.measure.audience;
  if (!audience) return { items: [] };
  const after = asked.cursor === undefined ? undefined : decodeCursor(asked.cursor);
  const items: MovedNode[] = [];
  for (const place of await placesOfAudience(plan, audience, asked.municipality, rooms)) {
    if (after?.place !== undefined && place < after.place) continue;
    for (const row of await movedIn(place, before, now, asked.number, rooms)) {
      if (after && place === after.place && row.nodeId <= (after.node ?? '')) continue;
      const last = items.at(-1);
      if (last && items.length === asked.limit)
        return {
          items,
          next: encodeCursor({ place: last.municipalityId ?? plan.regionId, node: last.nodeId }),
        };
      items.push(row);
    }
  }
  return { items };
}

/** Undefined for a day before the plan, and for a day on which the plan did not have the measure. */
async function sideOn(
  plan: Plan,
  { number }: Pick<MovedQuery, 'number'>,
  asOf: MovedQuery['from'],
  rooms: MovedRooms,
): Promise<MeasureOnDay | undefined> {
  if (asOf < plan.startsOn) return undefined;
  try {
    return await measureOn(plan, number, { asOf }, rooms);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'notFound') return undefined;
    throw error;
  }
}

async function movedIn(
  place: NodeId,
  before: MeasureOnDay | undefined,
  now: MeasureOnDay | undefined,
  number: MovedQuery['number'],
  rooms: MovedRooms,
): Promise<MovedNode[]> {
  const [was, is] = await Promise.all(
    [before, now].map((side) => (side ? judgePlace(place, side, rooms) : [])),
  );
  return movesBetween(was ?? [], is ?? [], number);
}
