import { covers, reach } from '../../../shared/access/admit.ts';
import { Refusal } from '../../../shared/refusal.ts';
import type { Day, NodeId } from '../../../shared/words.ts';
import { type Control, controlPageSchema, controlQuerySchema } from '../../contract/controls.ts';
import type { DaysAsked } from '../../contract/nodes.ts';
import { controlView } from '../../controlViews.ts';
import type { ReportingRooms } from '../../rooms.ts';
import { findingState } from '../../rules/controls.ts';
import { route } from '../route.ts';

export const listControls = route({
  method: 'GET',
  path: '/controls',
  summary:
    'Controls of a school, a municipality with its schools or the region; or those with something to remedy',
  right: 'control.view',
  about: 'own',
  query: controlQuerySchema,
  reply: controlPageSchema,
  handle: async ({ query: { node: asked, state, ...page } }, rooms, { principal }) => {
    const node = asked ?? principal?.org ?? '';
    const scope = reach(principal, 'control.view');
    const path = await rooms.paths.pathOf(node);
    if (!covers(scope, principal, path))
      throw new Refusal('foreignNode', `Your right covers ${scope} only`, { node, scope });
    const { today } = await rooms.days(path[0] ?? node);
    const { items, next } =
      state === 'all'
        ? await listed(path, page, rooms)
        : { items: await unremedied(path, state, today, rooms), next: undefined };
    const views = items.map((control) => controlView(control, { today, files: rooms.files, principal }));
    return { items: await Promise.all(views), ...(next && { next }), today };
  },
});

function listed(
  [regionId = '', municipalityId, schoolId]: readonly NodeId[],
  page: DaysAsked & { limit: number; cursor?: string | undefined },
  { controls }: ReportingRooms,
): Promise<{ items: Control[]; next?: string }> {
  if (schoolId) return controls.ofNode(schoolId, page);
  return municipalityId ? controls.ofMunicipality(municipalityId, page) : controls.ofRegion(regionId, page);
}

/** All of them: a list that a figure opens is as long as the figure. */
async function unremedied(
  [regionId = '', municipalityId, schoolId]: readonly NodeId[],
  state: 'open' | 'overdue',
  today: Day,
  { controls }: ReportingRooms,
): Promise<Control[]> {
  const found = await controls.open(regionId, state === 'overdue' ? today : undefined);
  return found.filter(
    (control) =>
      (!municipalityId || control.municipalityId === municipalityId) &&
      (!schoolId || control.nodeId === schoolId) &&
      (state === 'open' || control.findings.some((one) => findingState(one, today) === 'overdue')),
  );
}
