import type { NodeId } from '../../shared/words.ts';
import type { Audience, Plan } from '../contract.ts';
import type { PlanRooms } from '../rooms.ts';
import { type JudgedNode, judgeNodes } from '../rules/count.ts';
import { isCountedIn } from '../rules/countPlace.ts';
import { evidenceOf } from './evidenceOf.ts';
import type { MeasureOnDay } from './measureOn.ts';
import { placeIds, placeOfNode } from './places.ts';

/** The nodes of one place under one measure on one day, each with its status. Two to four queries. */
export async function judgePlace(
  placeId: NodeId,
  { yardstick, period, judged }: MeasureOnDay,
  rooms: Pick<PlanRooms, 'nodes' | 'evidence'>,
): Promise<JudgedNode[]> {
  const { key, acceptanceKey, heardKey } = yardstick;
  const [place, ...evidence] = await Promise.all([
    placeOfNode(placeId, rooms),
    key === undefined ? [] : rooms.evidence.of(placeId, key, period),
    acceptanceKey === undefined ? [] : rooms.evidence.of(placeId, acceptanceKey, 'once'),
    heardKey === undefined ? [] : rooms.evidence.of(placeId, heardKey, 'once'),
  ]);
  return judgeNodes(place.nodes, yardstick, period, evidenceOf(evidence.flat()), judged);
}

/** The places in which nodes of an audience are found, in their order; one of them, when it is named. */
export async function placesOfAudience(
  plan: Plan,
  audience: Audience,
  asked: NodeId | undefined,
  rooms: Pick<PlanRooms, 'nodes'>,
): Promise<NodeId[]> {
  if (asked !== undefined)
    return isCountedIn(asked === plan.regionId ? 'region' : 'municipality', audience) ? [asked] : [];
  const [region, ...municipalities] = await placeIds(plan.regionId, rooms);
  return audience === 'region' ? [region ?? plan.regionId] : municipalities;
}
