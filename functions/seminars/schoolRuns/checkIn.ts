import { setTimeout as pause } from 'node:timers/promises';
import type { Change } from '../../shared/change.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Day, NodeId } from '../../shared/words.ts';
import type { CheckInView } from '../contract/schoolRuns.ts';
import { inTurn } from '../inTurn.ts';
import type { SeminarRooms } from '../rooms.ts';
import { checkedIn, linkOf, stateOf } from './rules/checkIns.ts';
import { schoolOf } from './schoolOf.ts';

/** A hall full of people presses the button within a minute. */
const mostAttempts = 40;
const longestPauseMs = 400;

interface Found {
  nodeId: NodeId;
  on: Day;
  grounds: { today: Day; most?: number | undefined };
  view: CheckInView;
}

/** The link behind a code, and whether it counts now. */
export async function checkInOf(
  { nodeId, code }: { nodeId: NodeId; code: string },
  now: Date,
  rooms: SeminarRooms,
): Promise<Found> {
  const [{ node, grounds }, record] = await Promise.all([
    schoolOf(nodeId, now, rooms),
    rooms.schoolRuns.find(nodeId),
  ]);
  const { on } = linkOf(record, code);
  const limits = { today: grounds.today, most: grounds.bounds.parents };
  const name = node.names.at(-1);
  return {
    nodeId,
    on,
    grounds: limits,
    view: {
      school: { ru: name?.ru ?? nodeId, en: name?.en ?? nodeId },
      on,
      state: stateOf({ on }, await rooms.schoolRuns.count(nodeId, on), limits),
    },
  };
}

/** Counts one more, over whatever others have counted meanwhile. */
export function countIn(
  found: Found,
  browser: string,
  change: Change,
  rooms: Pick<SeminarRooms, 'schoolRuns'>,
): Promise<void> {
  return inTurn(`check-in ${found.nodeId} ${found.on}`, () => countInTurn(found, browser, change, rooms));
}

async function countInTurn(
  { nodeId, on, grounds }: Found,
  browser: string,
  change: Change,
  { schoolRuns }: Pick<SeminarRooms, 'schoolRuns'>,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const found = await schoolRuns.count(nodeId, on);
    const before = found ?? { nodeId, on, browsers: [], version: 0 };
    const after = checkedIn(before, browser, grounds);
    if (after === before) return;
    try {
      await schoolRuns.saveCount(found, after, change);
      return;
    } catch (error) {
      const overtaken = error instanceof Refusal && error.code === 'staleRecord';
      if (!overtaken || attempt === mostAttempts) throw error;
    }
    await pause(Math.random() * Math.min(longestPauseMs, 10 * 2 ** Math.min(attempt, 10)));
  }
}
