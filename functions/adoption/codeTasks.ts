import { workingCalendar } from '../shared/calendar/workingCalendar.ts';
import type { Change } from '../shared/change.ts';
import { Refusal } from '../shared/refusal.ts';
import type { NodeId } from '../shared/words.ts';
import type { Activation } from './contract/activation.ts';
import type { CodeTask } from './contract/codeTasks.ts';
import { readFunnels } from './funnels.ts';
import type { AdoptionRooms } from './rooms.ts';
import { standingOf } from './rules/activation.ts';
import { openStay, type Watching, watched } from './rules/codeTasks.ts';
import { daysStill } from './rules/excuses.ts';

type Rooms = Pick<
  AdoptionRooms,
  'clock' | 'codeTasks' | 'activations' | 'excuses' | 'funnels' | 'register' | 'today' | 'zoneOf'
>;

/** After steps were recorded: who waits too long by now, and whose wait is over. Asked again it changes nothing. */
export async function watchActivations(rooms: Rooms, activations: readonly Activation[]): Promise<void> {
  const [regionId] = activations[0]?.path ?? [];
  if (!regionId) return;
  const kept = new Map(
    (await rooms.codeTasks.ofMany(activations.map(({ nodeId }) => nodeId))).map((task) => [
      task.nodeId,
      task,
    ]),
  );
  const watchingOf = await watchingIn(
    rooms,
    regionId,
    activations.map(({ nodeId }) => nodeId),
  );
  for (const activation of activations)
    await watchOne(rooms, activation, kept.get(activation.nodeId), {
      ...watchingOf(activation.nodeId),
      isObliged: true,
    });
}

/** A new day has passed for everybody who waits; and a school that closed waits no more. */
export async function watchRegion(rooms: Rooms, regionId: NodeId): Promise<void> {
  const placed = await readFunnels(rooms, regionId);
  const obliged = new Set(placed.map(({ nodeId }) => nodeId));
  const open = new Map((await rooms.codeTasks.allOpen(regionId)).map((task) => [task.nodeId, task]));
  const waiting = placed.filter(({ place }) => place === 'applied').map(({ nodeId }) => nodeId);
  const asked = [...new Set([...waiting, ...open.keys()])];
  const kept = new Map((await rooms.codeTasks.ofMany(asked)).map((task) => [task.nodeId, task]));
  const watchingOf = await watchingIn(rooms, regionId, asked);
  for (const activation of await rooms.activations.ofMany(asked))
    await watchOne(rooms, activation, kept.get(activation.nodeId), {
      ...watchingOf(activation.nodeId),
      isObliged: obliged.has(activation.nodeId),
    });
}

/** What the waits of these schools are watched by, today. */
export async function watchingIn(
  rooms: Pick<Rooms, 'clock' | 'excuses' | 'today' | 'zoneOf'>,
  regionId: NodeId,
  nodeIds: readonly NodeId[],
): Promise<(nodeId: NodeId) => Omit<Watching, 'isObliged'>> {
  const [{ day, endsAt }, zone, excuses] = await Promise.all([
    rooms.today(regionId),
    rooms.zoneOf(regionId),
    rooms.excuses.ofMany(nodeIds),
  ]);
  const base = {
    today: day,
    at: rooms.clock.now().toISOString(),
    calendar: workingCalendar({ country: 'RU', knownAt: day }),
  };
  const factsOf = new Map(excuses.map(({ nodeId, facts }) => [nodeId, facts]));
  return (nodeId) => {
    const facts = factsOf.get(nodeId);
    if (!facts) return base;
    return { ...base, daysStill: (from, to) => daysStill({ facts, zone }, from, to, endsAt) };
  };
}

/** Of two that watch at once the later finds the record newer than the one it read, and leaves it to the other. */
async function watchOne(
  { codeTasks }: Rooms,
  { nodeId, path, facts }: Activation,
  before: CodeTask | undefined,
  watching: Watching,
): Promise<void> {
  const task = before ?? { nodeId, path, stays: [], version: 0 };
  const after = watched(task, standingOf(facts), watching);
  if (after === task) return;
  try {
    await codeTasks.save(before, after, noticed(after, watching));
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'staleRecord')) throw error;
  }
}

/** Nobody raises or closes such a task by hand: the days and the steps do. */
function noticed(after: CodeTask, { at }: Watching): Change {
  const action = openStay(after) ? 'codeTaskRaised' : 'codeTaskClosed';
  return { action, by: 'feed', role: 'feed', at, requestId: 'feed', scope: after.nodeId };
}
