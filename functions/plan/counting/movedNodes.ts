import { decodeCursor, encodeCursor } from '../../shared/cursor.ts';
import type { Day, NodeId } from '../../shared/words.ts';
import type { MeasureNumber, MovedNode, NodeProgress, Plan } from '../contract.ts';
import type { PlanRooms } from '../rooms.ts';
import { type JudgedNode, judgeNodes } from '../rules/count.ts';
import { isCountedIn, type Place } from '../rules/countPlace.ts';
import type { PlanOnDay } from '../rules/planOnDay.ts';
import type { Evidence, Judged } from '../rules/yardstick.ts';
import { evidenceOf } from './evidenceOf.ts';
import { judgedOn } from './measureOn.ts';
import { placeIds, placeOfNode } from './places.ts';
import { planOn } from './planOn.ts';
import { readProgress } from './readProgress.ts';

type MovedRooms = Pick<PlanRooms, 'nodes' | 'evidence' | 'progress' | 'calendars' | 'plans'>;

interface Asked {
  from: Day;
  to: Day;
  municipality?: NodeId | undefined;
  number?: MeasureNumber | undefined;
  cursor?: string | undefined;
}

/** Evidence of a plan as of a day, and the period that stands for each rolling measure. */
interface Side {
  onDay: PlanOnDay;
  judged: Judged;
}

/**
 * The nodes whose status changed between two days, one municipality a page, found by judging the histories of its
 * evidence twice. Costs one partition of evidence (about 55 read units) a page.
 */
export async function movedNodes(
  plan: Plan,
  asked: Asked,
  rooms: MovedRooms,
): Promise<{ items: MovedNode[]; next?: string }> {
  const places = asked.municipality ? [asked.municipality] : await placeIds(plan.regionId, rooms);
  const after = asked.cursor === undefined ? undefined : decodeCursor(asked.cursor).place;
  const place = places.find((id) => after === undefined || places.indexOf(id) > places.indexOf(after));
  if (place === undefined) return { items: [] };
  const { region } = await readProgress(plan, asked.to, rooms);
  const [before, now] = await Promise.all([side(plan, asked.from, rooms), side(plan, asked.to, rooms)]);
  const items = await movedIn(await placeOfNode(place, rooms), before, now, region, rooms);
  const wanted = items.filter(({ number }) => asked.number === undefined || number === asked.number);
  return place === places.at(-1) ? { items: wanted } : { items: wanted, next: encodeCursor({ place }) };
}

async function side(plan: Plan, asOf: Day, rooms: MovedRooms): Promise<Side> {
  const judged = judgedOn(asOf, rooms);
  return { judged, onDay: await planOn(plan, judged.lookup.day, rooms) };
}

async function movedIn(
  place: Place,
  before: Side,
  now: Side,
  region: NodeProgress,
  rooms: MovedRooms,
): Promise<MovedNode[]> {
  const evidence = evidenceOf(await rooms.evidence.all(place.nodeId));
  return now.onDay.yardsticks
    .filter(({ measure }) => isCountedIn(place.kind, measure.audience))
    .flatMap(({ measure: { number } }) => {
      const period = region.measures[number]?.period ?? 'once';
      const was = new Map(
        judgedBy(before, number, period, place, evidence).map((row) => [row.nodeId, row.status] as const),
      );
      return judgedBy(now, number, period, place, evidence).flatMap((row): MovedNode[] => {
        const from = was.get(row.nodeId) ?? 'notExpected';
        return from === row.status ? [] : [moved(row, number, from)];
      });
    });
}

function judgedBy(
  { onDay, judged }: Side,
  number: MeasureNumber,
  period: string,
  place: Place,
  evidence: Evidence,
): JudgedNode[] {
  const yardstick = onDay.yardsticks.find(({ measure }) => measure.number === number);
  return yardstick ? judgeNodes(place.nodes, yardstick, period, evidence, judged) : [];
}

function moved(row: JudgedNode, number: MeasureNumber, from: MovedNode['from']): MovedNode {
  const { nodeId, municipalityId, period, status, since, because } = row;
  return {
    nodeId,
    ...(municipalityId && { municipalityId }),
    number,
    period,
    from,
    to: status,
    ...(since && { since }),
    because,
  };
}
