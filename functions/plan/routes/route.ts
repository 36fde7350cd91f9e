import { z } from 'zod';
import { type RouteInput, routeOf } from '../../shared/route.ts';
import type { NodeId } from '../../shared/words.ts';
import type { PlanRooms } from '../rooms.ts';

/** How this domain writes a route. */
export const route = routeOf<PlanRooms>();

export const planParamsSchema = z.object({ planId: z.string().max(60) });
export const draftParamsSchema = z.object({ draftId: z.string().max(60) });

/** A plan is its region's. */
export async function regionOfPlan(
  { params }: Pick<RouteInput<typeof planParamsSchema, unknown, unknown>, 'params'>,
  rooms: PlanRooms,
): Promise<NodeId> {
  return (await rooms.plans.get(params.planId)).regionId;
}

export async function regionOfDraft(
  { params }: Pick<RouteInput<typeof draftParamsSchema, unknown, unknown>, 'params'>,
  rooms: PlanRooms,
): Promise<NodeId> {
  return (await rooms.drafts.get(params.draftId)).regionId;
}
