import type { Draft, DraftView } from '../contract.ts';
import { auditFor } from '../counting/auditContext.ts';
import type { PlanRooms } from '../rooms.ts';
import { measuresOf } from '../rules/measures.ts';

/** A draft with its measures in one list, and what the order audit finds in it as it stands. */
export async function draftView(draft: Draft, rooms: PlanRooms): Promise<DraftView> {
  const findings = await auditFor(draft.regionId, draft.content, rooms);
  return { ...draft, measures: measuresOf(draft.content), findings };
}
