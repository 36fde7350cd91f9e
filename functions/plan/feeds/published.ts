import { addDays } from '../../shared/calendar/day.ts';
import type { FeedItem } from '../../shared/feed.ts';
import { predicateKey } from '../../shared/proofs.ts';
import { type Plan, planSchema } from '../contract.ts';
import { openToday } from '../counting/openToday.ts';
import { countGap } from '../counting/recountDays.ts';
import { orderSigned, orderSignedHistory } from '../predicates.ts';
import type { PlanRooms } from '../rooms.ts';
import { measuresOf } from '../rules/measures.ts';
import { keepVerdicts } from './verdicts.ts';

/**
 * After a publication: the order itself is evidence for the measures that ask for it, and the figures are counted,
 * for a new plan from the day of the order on, for an amended one from today on.
 */
export async function settlePublished(items: readonly FeedItem[], rooms: PlanRooms): Promise<void> {
  for (const item of items) {
    const { id } = planSchema.parse(item);
    const plan = await rooms.plans.get(id);
    await keepOrderSigned(plan, rooms);
    await countUpToToday(plan, rooms);
  }
}

async function countUpToToday(plan: Plan, rooms: PlanRooms): Promise<void> {
  const today = rooms.calendars.today();
  if (plan.startsOn > today) return;
  await countGap(plan, addDays(today, -1), rooms);
  await openToday(plan, rooms);
}

async function keepOrderSigned(plan: Plan, rooms: PlanRooms): Promise<void> {
  const { content } = await rooms.plans.version(plan.id, plan.versions.length);
  const asking = measuresOf(content).flatMap(({ predicate }) =>
    predicate?.id === orderSigned ? [predicate] : [],
  );
  if (asking.length === 0) return;
  const publications = (await rooms.plans.ofRegion(plan.regionId)).map(({ id, order, versions }) => ({
    planId: id,
    orderNumber: order.number,
    signedOn: order.signedOn,
    recordedAt: versions[0]?.publishedAt ?? '',
  }));
  const verdicts = asking.map(({ id, params }) => ({
    nodeId: plan.regionId,
    path: [plan.regionId],
    predicate: predicateKey(id, params),
    period: 'once' as const,
    history: orderSignedHistory(publications, params),
  }));
  await keepVerdicts(verdicts, rooms);
}
