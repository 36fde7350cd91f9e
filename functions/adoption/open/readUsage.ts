import { weekOf } from '../../shared/calendar/period.ts';
import type { Day, NodeId } from '../../shared/words.ts';
import type { AdoptionRooms } from '../rooms.ts';
import { openUsageWeeks, type UsageOfPlaces, usageWeeks } from '../rules/openUsage.ts';
import { thresholdsOn } from '../rules/usage.ts';
import { openLicence, type PlaceUsage } from './contract.ts';

/**
 * The use of the platform in a region or one of its municipalities: the sums of all of them, 17 read units for 34 with
 * 20 weeks. `inFull` for whoever may see counts as they are.
 */
export async function readUsage(
  { usageSums, thresholds, today }: Pick<AdoptionRooms, 'usageSums' | 'thresholds' | 'today'>,
  path: readonly NodeId[],
  { asOf, inFull }: { asOf: Day | undefined; inFull: boolean },
): Promise<PlaceUsage> {
  const [regionId = '', municipalityId] = path;
  const [kept, set, { day }] = await Promise.all([
    usageSums.ofRegion(regionId),
    thresholds.of(regionId),
    today(regionId),
  ]);
  const last = weekOf(asOf !== undefined && asOf < day ? asOf : day);
  const places: UsageOfPlaces = new Map(
    kept.map(({ municipalityId: id, weeks }) => [
      id,
      Object.fromEntries(Object.entries(weeks).filter(([week]) => week <= last)),
    ]),
  );
  return {
    nodeId: municipalityId ?? regionId,
    licence: openLicence,
    percents: thresholdsOn(set?.facts ?? [], day),
    weeks: (inFull ? usageWeeks : openUsageWeeks)(places, municipalityId),
  };
}
