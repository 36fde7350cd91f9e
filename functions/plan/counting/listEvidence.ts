import { decodeCursor, encodeCursor } from '../../shared/cursor.ts';
import type { EvidenceStatus } from '../../shared/evidence.ts';
import type { NodeId } from '../../shared/words.ts';
import type { EvidenceQuery, EvidenceRow, MeasureNumber, Plan } from '../contract.ts';
import type { PlanRooms } from '../rooms.ts';
import { evidenceRowOf } from '../rules/evidenceRow.ts';
import { judgePlace, placesOfAudience } from './judgePlace.ts';
import { type MeasureOnDay, measureOn } from './measureOn.ts';

type ListedRow = EvidenceRow & { was?: EvidenceStatus };
type ListingRooms = Pick<PlanRooms, 'nodes' | 'evidence' | 'progress' | 'calendars' | 'plans'>;

/**
 * The list a figure opens: nodes a measure binds, in the order of municipality and id. Reads municipality after
 * municipality until the page is full: two or three queries each, 34 at most for a status nobody has.
 */
export async function listEvidence(
  plan: Plan,
  number: MeasureNumber,
  query: EvidenceQuery,
  rooms: ListingRooms,
): Promise<{ items: ListedRow[]; next?: string }> {
  const asOf = query.asOf ?? rooms.calendars.today();
  if (asOf < plan.startsOn) return { items: [] };
  const now = await measureOn(plan, number, { asOf, period: query.period }, rooms);
  const then =
    query.changedSince === undefined
      ? undefined
      : await measureOn(plan, number, { asOf: query.changedSince, period: now.period }, rooms);
  const after = query.cursor === undefined ? undefined : decodeCursor(query.cursor);
  const items: ListedRow[] = [];
  for (const place of await placesAsked(plan, query, now, rooms)) {
    if (after?.place !== undefined && place < after.place) continue;
    for (const row of await rowsOf(place, now, then, rooms)) {
      if (after && place === after.place && row.nodeId <= (after.node ?? '')) continue;
      if (!isAsked(row, query)) continue;
      const last = items.at(-1);
      if (last && items.length === query.limit)
        return {
          items,
          next: encodeCursor({ place: last.municipalityId ?? plan.regionId, node: last.nodeId }),
        };
      items.push(row);
    }
  }
  return { items };
}

async function placesAsked(
  plan: Plan,
  { node, municipality }: EvidenceQuery,
  { yardstick }: MeasureOnDay,
  rooms: ListingRooms,
): Promise<NodeId[]> {
  const asked = node === undefined ? municipality : await placeIdOf(node, rooms);
  return placesOfAudience(plan, yardstick.measure.audience, asked, rooms);
}

async function placeIdOf(nodeId: NodeId, { nodes }: ListingRooms): Promise<NodeId> {
  const [region = nodeId, municipality] = await nodes.pathOf(nodeId);
  return municipality ?? region;
}

async function rowsOf(
  place: NodeId,
  now: MeasureOnDay,
  then: MeasureOnDay | undefined,
  rooms: ListingRooms,
): Promise<ListedRow[]> {
  const judged = await judgePlace(place, now, rooms);
  const before =
    then && new Map((await judgePlace(place, then, rooms)).map((row) => [row.nodeId, row.status]));
  return judged
    .map((row): ListedRow => {
      const was = before?.get(row.nodeId) ?? (before && 'notExpected');
      return { ...evidenceRowOf(row), ...(was && { was }) };
    })
    .sort((a, b) => (a.nodeId < b.nodeId ? -1 : 1));
}

function isAsked(row: ListedRow, { status, node, changedSince }: EvidenceQuery): boolean {
  if (status !== undefined && row.status !== status) return false;
  if (node !== undefined && row.nodeId !== node) return false;
  return changedSince === undefined || row.was !== row.status;
}
