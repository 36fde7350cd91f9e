import { Refusal } from '../shared/refusal.ts';
import type { RequestContext } from '../shared/route.ts';
import { refuseStale } from '../shared/sameRecord.ts';
import type { NodeId } from '../shared/words.ts';
import type { Month, MonthlyStep, MonthlyView } from './contract/monthly.ts';
import { monthlyView, schoolPlace } from './monthlyViews.ts';
import type { ReportingRooms } from './rooms.ts';
import { withReview } from './rules/monthly.ts';

/** The municipality's word on a report: accepted, or returned with remarks. */
export async function reviewMonthly(
  { nodeId, month }: { nodeId: NodeId; month: Month },
  word: Pick<MonthlyStep, 'kind' | 'remarks'>,
  rooms: ReportingRooms,
  request: RequestContext,
): Promise<MonthlyView> {
  const place = await schoolPlace(nodeId, rooms);
  const { today } = await rooms.days(place.regionId);
  const before = await rooms.monthly.of({ ...place, month });
  if (!before) throw new Refusal('notFound', `No report of ${nodeId} for ${month}`);
  refuseStale(before, request.version);
  const { principal, now } = request;
  const step: MonthlyStep = {
    ...word,
    at: now.toISOString(),
    on: today,
    by: principal?.sub ?? 'public',
    ...(principal?.name && { byName: principal.name }),
  };
  const action = word.kind === 'accepted' ? 'acceptMonthly' : 'returnMonthly';
  const after = withReview(before, step);
  const saved = await rooms.monthly.save(before, after, request.change(action, nodeId, word.remarks));
  return monthlyView({ schoolId: nodeId, month }, saved, today, async () => saved.figures);
}
