import type { Verdict } from '../../shared/evidence.ts';
import type { FeedItem } from '../../shared/feed.ts';
import type { NodeId } from '../../shared/words.ts';
import { planOn } from '../counting/planOn.ts';
import { type ChangedEvidence, recountPlace } from '../counting/recountPlace.ts';
import { saveSeries } from '../counting/series.ts';
import { evidenceRecordSchema, placeOf } from '../repository/evidence.ts';
import type { PlanRooms } from '../rooms.ts';

/**
 * Counts today's figures anew for the municipalities whose evidence has changed, by every plan of their region.
 * Before a day is opened there is nothing to count: its opening reads all evidence.
 */
export async function recountChanged(items: readonly FeedItem[], rooms: PlanRooms): Promise<void> {
  const changed = items.map((item): Verdict => evidenceRecordSchema.parse(item));
  const today = rooms.calendars.today();
  for (const [regionId, inRegion] of groupBy(changed, ({ path }) => path[0] ?? '')) {
    const places = groupBy(inRegion, placeOf);
    for (const plan of await rooms.plans.ofRegion(regionId)) {
      const opened = await rooms.progress.row(plan.id, today, plan.regionId);
      if (!opened) continue;
      const planOnDay = await planOn(plan, today, rooms);
      for (const [nodeId, evidence] of places)
        await recountPlace(planOnDay, { nodeId, changed: distinct(evidence) }, rooms);
      if (!opened.opening) await saveSeries(planOnDay, [...places.keys()], rooms);
    }
  }
}

function groupBy(verdicts: readonly Verdict[], by: (verdict: Verdict) => NodeId): Map<NodeId, Verdict[]> {
  const groups = new Map<NodeId, Verdict[]>();
  for (const verdict of verdicts) groups.set(by(verdict), [...(groups.get(by(verdict)) ?? []), verdict]);
  return groups;
}

function distinct(evidence: readonly Verdict[]): ChangedEvidence[] {
  return [
    ...new Map(
      evidence.map(({ predicate, period }) => [`${predicate}#${period}`, { predicate, period }]),
    ).values(),
  ];
}
