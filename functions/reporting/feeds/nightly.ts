import { addDays } from '../../shared/calendar/day.ts';
import { quarterOf } from '../../shared/calendar/period.ts';
import type { ReportingRooms } from '../rooms.ts';
import { isObligedOn } from '../rules/open.ts';
import { verdictOf } from './changes.ts';

/** Longer than a quarter and its deadline: the quarter before this one is always among those told. */
const lookBackDays = 92;

/** Says of whoever has no report yet when it is expected: of the quarter that lasts, and of the one before it. */
export async function tellAwaited(rooms: ReportingRooms): Promise<void> {
  const today = rooms.today();
  const quarters = [...new Set([quarterOf(addDays(today, -lookBackDays)), quarterOf(today)])];
  for (const { id: regionId } of await rooms.register.regions()) {
    const nodes = (await rooms.register.municipalities(regionId)).filter((node) => isObligedOn(node, today));
    for (const period of quarters) {
      const ids = nodes.map(({ id }) => id);
      const reported = new Set((await rooms.quarterly.of(ids, period)).map(({ nodeId }) => nodeId));
      const awaited = ids.filter((id) => !reported.has(id));
      await rooms.queues.send(
        'plan.verdicts',
        awaited.map((nodeId) => verdictOf({ nodeId, regionId, period, events: [] }, rooms.zone)),
      );
    }
  }
}
