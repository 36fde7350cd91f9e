import type { SchoolCalendarLayer } from '../../shared/calendar/contract.ts';
import { periodBounds } from '../../shared/calendar/period.ts';
import { type SchoolCalendar, schoolCalendar } from '../../shared/calendar/schoolCalendar.ts';
import type { Verdict } from '../../shared/evidence.ts';
import type { Instant, NodeId } from '../../shared/words.ts';
import type { ActivityWeek } from '../contract/activity.ts';
import type { Week } from '../contract/words.ts';
import { gradebookKept, gradebookKeptHistory, type WeekGrounds } from '../predicates.ts';
import type { AdoptionRooms } from '../rooms.ts';

type SchoolOfWeek = Pick<ActivityWeek, 'nodeId' | 'path'>;

/** The calendars of schools, read once for all of their weeks. */
export async function calendarsOf(
  { register }: Pick<AdoptionRooms, 'register'>,
  schools: readonly SchoolOfWeek[],
): Promise<CalendarsKept> {
  const distinct = [...new Map(schools.map((school) => [school.nodeId, school])).values()];
  const layers = await register.calendarLayersOfMany(distinct.map(({ path }) => path));
  return new CalendarsKept(new Map(distinct.map(({ nodeId }, at) => [nodeId, layers[at] ?? []])));
}

/** What weeks of these schools are judged by: their calendars, and their excuses as they stand at this moment. */
export async function groundsOfWeeks(
  { excuses, zoneOf }: Pick<AdoptionRooms, 'excuses' | 'zoneOf'>,
  calendars: CalendarsKept,
  schools: readonly SchoolOfWeek[],
): Promise<(nodeId: NodeId, week: Week) => WeekGrounds> {
  const [told, zone] = await Promise.all([
    excuses.ofMany(schools.map(({ nodeId }) => nodeId)),
    zoneOf(schools[0]?.path[0] ?? ''),
  ]);
  const factsOf = new Map(told.map(({ nodeId, facts }) => [nodeId, facts]));
  return (nodeId, week) => {
    const facts = factsOf.get(nodeId);
    return {
      calendarAt: (knownAt) => calendars.at(nodeId, knownAt),
      calendarTold: toldOfWeek(calendars.layersOf(nodeId), week),
      ...(facts && { excused: { facts, zone } }),
    };
  };
}

/** When something was said that may change the days of a week. A withdrawal may take back anything. */
function toldOfWeek(layers: readonly SchoolCalendarLayer[], week: Week): Instant[] {
  const { from, to } = periodBounds(week);
  return layers
    .flatMap(({ entries }) => entries)
    .filter((entry) => !('effective' in entry) || (entry.effective.from <= to && entry.effective.to >= from))
    .map(({ recordedAt }) => recordedAt);
}

type Rooms = Pick<AdoptionRooms, 'register' | 'excuses' | 'zoneOf'>;

/** The verdicts of these weeks alone. Weeks of which there is nothing to say have none. */
export async function weekVerdicts(rooms: Rooms, weeks: readonly ActivityWeek[]): Promise<Verdict[]> {
  const groundsOf = await groundsOfWeeks(rooms, await calendarsOf(rooms, weeks), weeks);
  return weeks.flatMap(({ nodeId, path, week, reports }) => {
    const history = gradebookKeptHistory({ nodeId, week, reports }, groundsOf(nodeId, week));
    return history.length === 0 ? [] : { nodeId, path, predicate: gradebookKept, period: week, history };
  });
}

/** Most schools have no calendar of their own, and one file brings all their counts: then one calendar serves them. */
export class CalendarsKept {
  private readonly kept = new Map<string, SchoolCalendar>();
  private readonly layers: ReadonlyMap<NodeId, readonly SchoolCalendarLayer[]>;

  constructor(layers: ReadonlyMap<NodeId, readonly SchoolCalendarLayer[]>) {
    this.layers = layers;
  }

  layersOf(nodeId: NodeId): readonly SchoolCalendarLayer[] {
    return this.layers.get(nodeId) ?? [];
  }

  at(nodeId: NodeId, knownAt: Instant): SchoolCalendar {
    const layers = this.layersOf(nodeId);
    const key = `${knownAt} ${layers.map((layer) => `${layer.nodeId}:${layer.entries.length}`).join(' ')}`;
    const calendar = this.kept.get(key) ?? schoolCalendar(layers, knownAt);
    this.kept.set(key, calendar);
    return calendar;
  }
}
