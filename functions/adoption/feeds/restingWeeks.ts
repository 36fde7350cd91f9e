import type { SchoolCalendarLayer } from '../../shared/calendar/contract.ts';
import { addDays } from '../../shared/calendar/day.ts';
import { periodBounds, periodsBetween } from '../../shared/calendar/period.ts';
import { schoolYearOf } from '../../shared/calendar/schoolCalendar.ts';
import type { Verdict } from '../../shared/evidence.ts';
import { fingerprint } from '../../shared/ids.ts';
import type { Day, NodeId } from '../../shared/words.ts';
import type { ActivityWeek } from '../contract/activity.ts';
import { gradebookKept, restingWeekHistory } from '../predicates.ts';
import type { AdoptionRooms } from '../rooms.ts';

type Rooms = Pick<AdoptionRooms, 'register' | 'resting' | 'queues'>;

/** A plan may have begun in the school year before the one its first counts come in. */
const daysInYear = 365;

/** After counts have come: the vacations around them, if the plan does not know them yet. */
export async function tellRestingWeeks(rooms: Rooms, weeks: readonly ActivityWeek[]): Promise<void> {
  const days = new Map<NodeId, Day>();
  for (const { path, week } of weeks) {
    const [region] = path;
    const { to } = periodBounds(week);
    if (region && to > (days.get(region) ?? '')) days.set(region, to);
  }
  for (const [region, day] of days) await tellRestingWeeksOf(rooms, region, day);
}

/**
 * Tells the plan, for each municipality of a region, of the weeks of this school year and the one before in which no
 * lessons are held: nothing is expected then of any school there, whether or not a file ever comes. Told again only
 * when a calendar or the list of municipalities has changed.
 */
export async function tellRestingWeeksOf(
  { register, resting, queues }: Rooms,
  regionId: NodeId,
  day: Day,
): Promise<void> {
  const paths = (await register.municipalities(regionId)).map(({ id }) => [regionId, id]);
  const layers = await register.calendarLayersOfMany(paths);
  const known = fingerprint([paths, layers]);
  for (const schoolYear of [schoolYearOf(addDays(day, -daysInYear)), schoolYearOf(day)]) {
    if ((await resting.of(regionId, schoolYear))?.fingerprint === known) continue;
    const verdicts = paths.flatMap((path, index) => verdictsOf(path, schoolYear, layers[index] ?? []));
    await queues.send('plan.verdicts', verdicts);
    await resting.put({ regionId, schoolYear, fingerprint: known });
  }
}

function verdictsOf(path: NodeId[], schoolYear: string, layers: readonly SchoolCalendarLayer[]): Verdict[] {
  const nodeId = path.at(-1);
  if (nodeId === undefined) return [];
  const start = Number(schoolYear.slice(0, 4));
  return periodsBetween('week', `${start}-09-01`, `${start + 1}-08-31`).flatMap((week) => {
    const history = restingWeekHistory(week, layers);
    return history.length === 0 ? [] : { nodeId, path, predicate: gradebookKept, period: week, history };
  });
}
