import { isDeepStrictEqual } from 'node:util';
import type { Node } from '../registry/contract/nodes.ts';
import type { Day, Instant, NodeId } from '../shared/words.ts';
import type { Activation } from './contract/activation.ts';
import type { MunicipalFunnel } from './repository/funnelRepository.ts';
import type { AdoptionRooms } from './rooms.ts';
import { standingOf } from './rules/activation.ts';
import { daysStill, type Excused } from './rules/excuses.ts';
import { type FunnelPlace, placeOf } from './rules/funnel.ts';
import { type Waits, waitsOf } from './rules/waits.ts';
import { tryingAgain } from './tryingAgain.ts';

/**
 * Puts these schools where they stand now. What says so is read after the funnel it is put into, so of two that do it at
 * once the later one knows what both were called for; met twice, nothing moves. Cost for a school: 2 read units.
 */
export async function updateFunnel(
  rooms: Pick<AdoptionRooms, 'funnels' | 'activations' | 'excuses' | 'zoneOf' | 'today'>,
  regionId: NodeId,
  municipalityId: NodeId,
  nodeIds: readonly NodeId[],
): Promise<void> {
  const [zone, { endsAt }] = await Promise.all([rooms.zoneOf(regionId), rooms.today(regionId)]);
  await tryingAgain(async () => {
    const before = await rooms.funnels.of(regionId, municipalityId);
    const [activations, excuses] = await Promise.all([
      rooms.activations.ofMany(nodeIds, { consistent: true }),
      rooms.excuses.ofMany(nodeIds),
    ]);
    const factsOf = new Map(excuses.map(({ nodeId, facts }) => [nodeId, facts]));
    const schools = { ...before?.schools };
    for (const activation of activations)
      schools[activation.nodeId] = placed(
        activation,
        { facts: factsOf.get(activation.nodeId) ?? [], zone },
        endsAt,
      );
    if (!isDeepStrictEqual(schools, before?.schools ?? {}))
      await rooms.funnels.save(before, { regionId, municipalityId, schools, version: before?.version ?? 0 });
  });
}

function placed({ facts }: Activation, excused: Excused, at: Instant): MunicipalFunnel['schools'][NodeId] {
  const standing = standingOf(facts);
  const still = (from: Day, to: Day) => daysStill(excused, from, to, at).length;
  return { place: placeOf(standing), waits: waitsOf(standing, still) };
}

export interface PlacedSchool {
  nodeId: NodeId;
  municipalityId: NodeId;
  place: FunnelPlace;
  waits: Waits;
}

/**
 * Where every school stands that is obliged today, in a region or one municipality of it. A school nobody has written
 * of has not begun. Cost: the schools of the register (75 read units for 800) and the funnels (13 for 34).
 */
export async function readFunnels(
  { funnels, register, today }: Pick<AdoptionRooms, 'funnels' | 'register' | 'today'>,
  regionId: NodeId,
  municipalityId?: NodeId,
): Promise<PlacedSchool[]> {
  const [nodes, kept, { day }] = await Promise.all([
    municipalityId ? register.schoolsOf(municipalityId) : register.schoolsOfRegion(regionId),
    municipalityId ? funnels.of(regionId, municipalityId) : funnels.ofRegion(regionId),
    today(regionId),
  ]);
  const places = new Map([kept ?? []].flat().flatMap(({ schools }) => Object.entries(schools)));
  return nodes
    .filter((node) => isObligedOn(node, day))
    .map(({ id, municipalityId: own }) => ({
      nodeId: id,
      municipalityId: own ?? regionId,
      place: places.get(id)?.place ?? 'notBegun',
      waits: places.get(id)?.waits ?? {},
    }));
}

/** Only legal persons are obliged, while they are open. */
export function isObligedOn({ legalPerson, opensOn, closedOn }: Node, day: Day): boolean {
  return legalPerson && opensOn <= day && (closedOn === undefined || closedOn > day);
}
