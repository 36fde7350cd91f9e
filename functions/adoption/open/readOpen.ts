import type { Node } from '../../registry/contract/nodes.ts';
import { addDays } from '../../shared/calendar/day.ts';
import { weekOf } from '../../shared/calendar/period.ts';
import { schoolCalendar } from '../../shared/calendar/schoolCalendar.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Day, NodeId } from '../../shared/words.ts';
import type { Week } from '../contract/words.ts';
import { lessonDaysOf } from '../predicates.ts';
import type { AdoptionRooms } from '../rooms.ts';
import { weekOut } from '../rules/excuses.ts';
import { cardSpace, cardSteps, cardWeek } from '../rules/openCard.ts';
import { cardUsage } from '../rules/openUsage.ts';
import { type RegionSums, weekOfNow, weekOfRegion, weeksUpTo } from '../rules/openWeeks.ts';
import {
  normDays,
  type OpenNode,
  type OpenRegion,
  type OpenRow,
  openLicence,
  type SchoolCard,
} from './contract.ts';

type Rooms = Pick<
  AdoptionRooms,
  | 'register'
  | 'weekSums'
  | 'weeks'
  | 'activations'
  | 'spaces'
  | 'usages'
  | 'today'
  | 'calendarLayers'
  | 'excusedOf'
>;

interface RegionRead {
  day: Day;
  region: Node;
  municipalities: readonly Node[];
  sums: RegionSums;
  isResting: (week: Week) => boolean;
}

/** The region an open page is about: the one named, else the only one there is. */
export async function regionMeant({ register }: Pick<Rooms, 'register'>, named?: NodeId): Promise<Node> {
  const regions = await register.regions();
  const found = named === undefined && regions.length === 1 ? regions[0] : undefined;
  const region = found ?? regions.find(({ id }) => id === named);
  if (region) return region;
  if (named !== undefined) throw new Refusal('notFound', `No region ${named}`, { node: named });
  throw new Refusal('badInput', 'Name the region', undefined, [
    { pointer: '/query/region', code: 'regionNeeded' },
  ]);
}

/** Sums of all weeks, one query of 34 items (about 18 read units), and the register's own 34 (6 units). */
async function readRegion(rooms: Rooms, region: Node): Promise<RegionRead> {
  const [municipalities, kept, { day }, layers] = await Promise.all([
    rooms.register.municipalities(region.id),
    rooms.weekSums.ofRegion(region.id),
    rooms.today(region.id),
    rooms.calendarLayers(region.id),
  ]);
  const weeksOf = new Map(kept.map(({ municipalityId, weeks }) => [municipalityId, weeks]));
  const calendar = schoolCalendar(layers);
  return {
    day,
    region,
    municipalities,
    sums: new Map(municipalities.map(({ id }) => [id, weeksOf.get(id) ?? {}])),
    isResting: (week) => lessonDaysOf(week, calendar) === 0,
  };
}

/** What the open page of a region shows. */
export async function readOpenRegion(rooms: Rooms, region: Node): Promise<OpenRegion> {
  const { day, municipalities, sums, isResting } = await readRegion(rooms, region);
  const week = weekOfNow(sums, day);
  const weeks = weeksUpTo(sums, week).map((one) => ({
    week: one,
    ...weekOfRegion(sums, one, isResting(one)),
  }));
  const latest = weeks.at(-1)?.municipalities;
  return {
    day,
    licence: openLicence,
    normDays,
    ...(week && { week }),
    region: { node: nodeOf(region, day), weeks: weeks.map((one) => one.region) },
    municipalities: municipalities.map((node) => {
      const figures = latest?.get(node.id);
      return { node: nodeOf(node, day), ...(figures && { latest: figures }) };
    }),
  };
}

/** Every node and week, the region first and the latest week last. */
export async function readOpenRows(rooms: Rooms, region: Node): Promise<{ day: Day; rows: OpenRow[] }> {
  const { day, municipalities, sums, isResting } = await readRegion(rooms, region);
  const rows = weeksUpTo(sums, weekOfNow(sums, day)).flatMap((week) => {
    const read = weekOfRegion(sums, week, isResting(week));
    return [
      { node: nodeOf(region, day), ...read.region },
      ...municipalities.flatMap((node) => {
        const figures = read.municipalities.get(node.id);
        return figures ? [{ node: nodeOf(node, day), ...figures }] : [];
      }),
    ];
  });
  return { day, rows };
}

/** Weeks a card shows, a quarter of a year. */
const cardWeeks = 12;
const daysInWeek = 7;

/** A school's card: its node and its municipality's, two items, twelve weeks and those of its use: about 13 read units. */
export async function readCard(rooms: Rooms, nodeId: NodeId): Promise<SchoolCard> {
  const node = await rooms.register.node(nodeId);
  if (node?.kind !== 'school') throw new Refusal('notFound', `No school ${nodeId}`, { node: nodeId });
  const { day, endsAt } = await rooms.today(node.regionId);
  const last = weekOf(addDays(day, -daysInWeek));
  const shown = Array.from({ length: cardWeeks }, (_, back) =>
    weekOf(addDays(day, -daysInWeek * (cardWeeks - back))),
  );
  const [records, activation, space, usages, layers, excused, municipality] = await Promise.all([
    rooms.weeks.weeks(nodeId, shown[0] ?? last, last),
    rooms.activations.of(nodeId),
    rooms.spaces.of(nodeId),
    rooms.usages.weeks(nodeId),
    rooms.calendarLayers(nodeId),
    rooms.excusedOf({ nodeId, path: [node.regionId] }),
    node.municipalityId ? rooms.register.node(node.municipalityId) : undefined,
  ]);
  const calendar = schoolCalendar(layers);
  const byWeek = new Map(records.map((record) => [record.week, record]));
  const filled = cardSpace(space, day);
  const usage = cardUsage(usages, last);
  return {
    day,
    licence: openLicence,
    normDays,
    school: {
      ...nodeOf(node, day),
      ...(municipality && { municipality: nodeOf(municipality, day) }),
      ...(node.address && { address: node.address }),
      ...(node.closedOn && { closedOn: node.closedOn }),
    },
    weeks: shown.map((week) =>
      cardWeek(week, byWeek.get(week), calendar, weekOut(week, calendar, excused, endsAt)),
    ),
    ...cardSteps(activation),
    ...(filled && { space: filled }),
    ...(usage && { usage }),
  };
}

function nodeOf({ id, kind, names, oktmo }: Node, day: Day): OpenNode {
  const began = names.filter(({ since }) => since <= day);
  const name = began.at(-1) ?? names[0];
  return {
    nodeId: id,
    kind: kind === 'branch' ? 'school' : kind,
    name: { ru: name?.ru ?? id, en: name?.en ?? '' },
    ...(oktmo && { oktmo }),
  };
}
