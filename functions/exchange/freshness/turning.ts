import { dayOf } from '../../shared/calendar/zone.ts';
import { inParallel } from '../../shared/parallel.ts';
import type { Day, Instant, NodeId } from '../../shared/words.ts';
import type { SchoolTurns } from '../contract/freshness.ts';
import type { ExchangeRooms } from '../rooms.ts';
import type { Age } from '../rules/freshness.ts';
import { turned } from '../rules/turns.ts';

type TurningRooms = Pick<ExchangeRooms, 'freshness' | 'register' | 'clock'>;

const writesAtOnce = 16;

/** When schools were heard of; those whose data had grown old are fresh again, of which the plan hears by the feed. */
export async function tellHeard(
  regionId: NodeId,
  heard: readonly { nodeId: NodeId; municipalityId?: NodeId | undefined; at: Instant }[],
  rooms: TurningRooms,
): Promise<void> {
  await rooms.freshness.tell(regionId, heard);
  if (heard.length === 0) return;
  const zone = await rooms.register.zoneOf(regionId);
  const now = rooms.clock.now();
  const fresh = heard.map(({ nodeId, municipalityId, at }) => ({
    nodeId,
    municipalityId,
    heardOn: dayOf(new Date(at), zone),
    isStale: false,
  }));
  await keepTurns(regionId, fresh, { on: dayOf(now, zone), recordedAt: now.toISOString() }, rooms);
}

/** By night: whose data have grown old by the end of a day. */
export async function tellAges(
  regionId: NodeId,
  ages: readonly Age[],
  learned: { on: Day; recordedAt: Instant },
  rooms: TurningRooms,
): Promise<void> {
  const zone = await rooms.register.zoneOf(regionId);
  const stands = ages.map(({ nodeId, municipalityId, heardAt, isStale }) => ({
    nodeId,
    municipalityId,
    heardOn: dayOf(new Date(heardAt), zone),
    isStale,
  }));
  await keepTurns(regionId, stands, learned, rooms);
}

async function keepTurns(
  regionId: NodeId,
  stands: readonly {
    nodeId: NodeId;
    municipalityId?: NodeId | undefined;
    heardOn: Day;
    isStale: boolean;
  }[],
  learned: { on: Day; recordedAt: Instant },
  { freshness }: TurningRooms,
): Promise<void> {
  const kept = new Map((await freshness.turns(regionId)).map((one) => [one.path[2], one]));
  const changed = stands.flatMap(({ nodeId, municipalityId, heardOn, isStale }): SchoolTurns[] => {
    if (!municipalityId) return [];
    const before = kept.get(nodeId);
    const turns = turned(before?.turns ?? [], { ...learned, heardOn, isStale });
    return turns ? [{ path: [regionId, municipalityId, nodeId], turns, version: before?.version ?? 0 }] : [];
  });
  await inParallel(changed, writesAtOnce, freshness.saveTurns);
}
