import type { Node } from '../registry/contract/nodes.ts';
import { addDays } from '../shared/calendar/day.ts';
import { periodBounds, weekOf } from '../shared/calendar/period.ts';
import { type SchoolCalendar, schoolCalendar } from '../shared/calendar/schoolCalendar.ts';
import type { Instant, NodeId } from '../shared/words.ts';
import type { Compared } from './contract/alike.ts';
import type { SchoolWeek } from './contract/schoolWeeks.ts';
import type { Week } from './contract/words.ts';
import { isObligedOn } from './funnels.ts';
import { lessonDaysOf } from './predicates.ts';
import type { AdoptionRooms, Today } from './rooms.ts';
import { compareAlike, type Kept } from './rules/alike.ts';
import { weekStanding } from './rules/schoolWeek.ts';

const weeksCompared = 4;
/** Summer is the longest stretch without lessons. */
const mostWeeksBack = 20;

export interface Alike {
  weeks: Week[];
  compared: Compared[];
}

/**
 * Every school of a region among its alike ones, by the last four weeks with lessons, as known at the end of a day.
 * Those that cannot be trusted today are left out today. Cost: the schools of the register (75 read units for 800), the weeks
 * of the municipalities (270 for 34) and who is not trusted (9).
 */
export async function readAlike(
  {
    register,
    municipalWeeks,
    trust,
    clock,
  }: Pick<AdoptionRooms, 'register' | 'municipalWeeks' | 'trust' | 'clock'>,
  regionId: NodeId,
  { day, endsAt }: Today,
): Promise<Alike> {
  const isToday = Date.parse(endsAt) > clock.now().getTime();
  const [nodes, places, layers, untrusted] = await Promise.all([
    register.schoolsOfRegion(regionId),
    register.municipalities(regionId),
    register.calendarLayers(regionId),
    isToday ? trust.untrusted(regionId) : new Set<NodeId>(),
  ]);
  const weeks = lastWeeksWithLessons(schoolCalendar(layers), day);
  const kept = await municipalWeeks.ofMany(
    places.flatMap(({ id }) => weeks.map((week) => ({ municipalityId: id, week }))),
  );
  const weeksOf = new Map<NodeId, SchoolWeek[]>();
  for (const { schools } of kept)
    for (const [nodeId, week] of Object.entries(schools))
      weeksOf.set(nodeId, [...(weeksOf.get(nodeId) ?? []), week]);
  const obliged = nodes.filter((node) => isObligedOn(node, day));
  return {
    weeks,
    compared: compareAlike(
      obliged.map((node) => ({
        ...schoolOf(node, weeksOf.get(node.id) ?? [], endsAt),
        isUntrusted: untrusted.has(node.id),
      })),
    ),
  };
}

function schoolOf({ id, locality, pupils }: Node, weeks: readonly SchoolWeek[], knownBefore: Instant) {
  return { nodeId: id, locality, pupils, kept: keptIn(weeks, knownBefore) };
}

function keptIn(weeks: readonly SchoolWeek[], knownBefore: Instant): Kept | undefined {
  const counts = weeks.flatMap((week) => {
    const standing = weekStanding(week, knownBefore);
    return standing.state === 'counted' ? standing.counts : [];
  });
  if (counts.length === 0) return undefined;
  const sum = (name: 'lessonsExpected' | 'lessonsRecorded' | 'classes') =>
    counts.reduce((total, one) => total + one[name], 0);
  return {
    lessonsExpected: sum('lessonsExpected'),
    lessonsRecorded: sum('lessonsRecorded'),
    classWeeks: sum('classes'),
  };
}

/** In the order of time, those that were over before the day. A year nobody has stated is taken for lessons. */
function lastWeeksWithLessons(calendar: SchoolCalendar, day: string): Week[] {
  const weeks = Array.from({ length: mostWeeksBack }, (_, back) => weekOf(addDays(day, -7 * back)));
  return weeks
    .filter((week) => periodBounds(week).to < day && (lessonDaysOf(week, calendar) ?? 1) > 0)
    .slice(0, weeksCompared)
    .reverse();
}
