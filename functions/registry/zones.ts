import type { Platform } from '../shared/platform.ts';
import type { NodeId } from '../shared/words.ts';
import type { NodeRepository } from './repository/nodeRepository.ts';

/** For a region that names no time zone of its own. */
const usualZone = 'Europe/Moscow';

/** Every day that is counted asks for the zone; one that was corrected is heard of in ten minutes. */
const keptMs = 10 * 60_000;

const zonesOf = new WeakMap<Platform, Map<NodeId, { zone: string; readAt: number }>>();

/** Reads the time zone of a region, 1 unit at most once in ten minutes. */
export function zoneReader(platform: Platform, nodes: Pick<NodeRepository, 'find'>) {
  const zones = zonesOf.get(platform) ?? new Map();
  zonesOf.set(platform, zones);
  return async (regionId: NodeId): Promise<string> => {
    const kept = zones.get(regionId);
    if (kept && performance.now() - kept.readAt < keptMs) return kept.zone;
    const zone = (await nodes.find(regionId))?.timeZone;
    if (zone) zones.set(regionId, { zone, readAt: performance.now() });
    return zone ?? usualZone;
  };
}
