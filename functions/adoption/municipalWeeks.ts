import { isDeepStrictEqual } from 'node:util';
import { periodBounds } from '../shared/calendar/period.ts';
import type { Instant, NodeId } from '../shared/words.ts';
import type { ActivityWeek } from './contract/activity.ts';
import type { SchoolWeek } from './contract/schoolWeeks.ts';
import type { WeekSum } from './contract/weekSums.ts';
import type { Week } from './contract/words.ts';
import { type CalendarsKept, calendarsOf, groundsOfWeeks } from './feeds/weekVerdicts.ts';
import { isObligedOn } from './funnels.ts';
import { gather } from './importing/statements.ts';
import { gradebookKeptHistory, type WeekGrounds } from './predicates.ts';
import type { AdoptionRooms } from './rooms.ts';
import { outAsKnown } from './rules/excuses.ts';
import { schoolWeekOf } from './rules/schoolWeek.ts';
import { sumOfWeek } from './rules/weekSums.ts';
import { tryingAgain } from './tryingAgain.ts';

type Rooms = Pick<AdoptionRooms, 'register' | 'weeks' | 'excuses' | 'municipalWeeks' | 'weekSums' | 'zoneOf'>;
/** A school's week in which something has changed: its counts, its calendar, or what excuses it. */
export type WeekChanged = Pick<ActivityWeek, 'nodeId' | 'path' | 'week'>;

/**
 * Makes the weeks of municipalities anew for these weeks of schools, and from them the line for everybody. Everything is
 * read after the item it is put over, so of two that do it at once the later one knows what both were called for; met
 * twice, or in another order, the same comes out. Cost: for a school's week 2 read units; for a municipality-week 3 read
 * units and 1 write unit a KB; for a municipality its schools in the register.
 */
export async function updateMunicipalWeeks(rooms: Rooms, changed: readonly WeekChanged[]): Promise<void> {
  const calendars = await calendarsOf(rooms, changed);
  for (const ofMunicipality of gather(changed, ({ path }) => path[1] ?? '')) {
    const [regionId, municipalityId] = ofMunicipality[0]?.path ?? [];
    if (!regionId || !municipalityId) continue;
    for (const ofWeek of gather(ofMunicipality, ({ week }) => week))
      await updateWeek(rooms, municipalityId, calendars, ofWeek);
    const weeks = [...new Set(ofMunicipality.map(({ week }) => week))];
    await updateSums(rooms, regionId, municipalityId, weeks);
  }
}

async function updateWeek(
  rooms: Rooms,
  municipalityId: NodeId,
  calendars: CalendarsKept,
  changed: readonly WeekChanged[],
): Promise<void> {
  const week = changed[0]?.week;
  if (week === undefined) return;
  await tryingAgain(async () => {
    const before = await rooms.municipalWeeks.of({ municipalityId, week });
    const [records, groundsOf] = await Promise.all([
      rooms.weeks.ofMany(
        changed.map(({ nodeId }) => ({ nodeId, week })),
        { consistent: true },
      ),
      groundsOfWeeks(rooms, calendars, changed),
    ]);
    const byId = new Map(records.map((record) => [record.nodeId, record]));
    const schools = { ...before?.schools };
    for (const { nodeId } of changed) {
      const { reports = [] } = byId.get(nodeId) ?? {};
      const made = weekOfSchool({ nodeId, week, reports }, groundsOf(nodeId, week));
      if (made) schools[nodeId] = made;
    }
    if (!isDeepStrictEqual(schools, before?.schools ?? {}))
      await rooms.municipalWeeks.put(before, { municipalityId, week, schools });
  });
}

/** Undefined where neither counts nor an incident tell anything of the week. */
function weekOfSchool(
  record: Pick<ActivityWeek, 'nodeId' | 'week' | 'reports'>,
  grounds: WeekGrounds,
): SchoolWeek | undefined {
  const { week, reports } = record;
  const moments = [...reports.map(({ recordedAt }) => recordedAt), ...(grounds.calendarTold ?? [])];
  const out = outAsKnown(week, grounds.calendarAt, grounds.excused, moments);
  if (reports.length === 0 && out.length === 0) return undefined;
  const rests = gradebookKeptHistory(record, grounds).at(-1)?.status === 'notExpected';
  return schoolWeekOf(record, rests, out);
}

/** The line for everybody has no past: it is of all that is known. */
const always: Instant = '9999-12-31T00:00:00.000Z';

async function updateSums(
  { register, municipalWeeks, weekSums }: Rooms,
  regionId: NodeId,
  municipalityId: NodeId,
  weeks: readonly Week[],
): Promise<void> {
  const nodes = await register.schoolsOf(municipalityId);
  await tryingAgain(async () => {
    const before = await weekSums.of(regionId, municipalityId);
    const made = await municipalWeeks.ofMany(weeks.map((week) => ({ municipalityId, week })));
    const sums = Object.fromEntries(
      made.map(({ week, schools }): [Week, WeekSum] => {
        const obliged = nodes.filter((node) => isObligedOn(node, periodBounds(week).to));
        const all = obliged.map(({ id }) => schools[id]);
        return [week, sumOfWeek(all, always)];
      }),
    );
    const after = { ...before?.weeks, ...sums };
    if (!isDeepStrictEqual(after, before?.weeks ?? {}))
      await weekSums.save(before, { regionId, municipalityId, weeks: after });
  });
}
