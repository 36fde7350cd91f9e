import type { Node } from '../../registry/contract.ts';
import { periodBounds } from '../../shared/calendar/period.ts';
import { schoolCalendar } from '../../shared/calendar/schoolCalendar.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { NodeId } from '../../shared/words.ts';
import type { ActivityWeek, Week, WeekSum } from '../contract.ts';
import { isObligedOn } from '../funnels.ts';
import { gather } from '../importing/statements.ts';
import type { AdoptionRooms } from '../rooms.ts';
import { sumOfWeek } from '../rules/weekSums.ts';

type Rooms = Pick<AdoptionRooms, 'register' | 'weeks' | 'weekSums'>;

const mostTries = 5;

/**
 * Sums the municipality-weeks that these weeks of schools belong to, from the records of all their schools: met twice
 * or out of order, the same sums come out. Cost for each municipality-week: 1 read unit a school.
 */
export async function countWeekSums(rooms: Rooms, changed: readonly ActivityWeek[]): Promise<void> {
  for (const ofMunicipality of gather(changed, ({ path }) => path[1] ?? '')) {
    const [regionId, municipalityId] = ofMunicipality[0]?.path ?? [];
    if (regionId && municipalityId) await sumMunicipality(rooms, regionId, municipalityId, ofMunicipality);
  }
}

async function sumMunicipality(
  { register, weeks, weekSums }: Rooms,
  regionId: NodeId,
  municipalityId: NodeId,
  changed: readonly ActivityWeek[],
): Promise<void> {
  const schools = await register.schoolsOf(municipalityId);
  const layers = await register.calendarLayersOfMany(schools.map(({ id }) => [regionId, municipalityId, id]));
  const calendars = layers.map((own) => schoolCalendar(own));
  const sums = async (week: Week, known: readonly ActivityWeek[]): Promise<WeekSum> => {
    const records = newest([
      ...(await weeks.ofMany(schools.map(({ id }) => ({ nodeId: id, week })))),
      ...known,
    ]);
    const { to } = periodBounds(week);
    return sumOfWeek(
      schools.flatMap((school: Node, at) => {
        const calendar = calendars[at];
        return calendar && isObligedOn(school, to) ? [{ calendar, record: records.get(school.id) }] : [];
      }),
    );
  };
  for (let attempt = 1; ; attempt++) {
    const before = await weekSums.of(regionId, municipalityId);
    const counted: Record<Week, WeekSum> = { ...before?.weeks };
    for (const ofWeek of gather(changed, ({ week }) => week)) {
      const week = ofWeek[0]?.week;
      if (week) counted[week] = await sums(week, ofWeek);
    }
    try {
      return await weekSums.save(before, { regionId, municipalityId, weeks: counted });
    } catch (error) {
      const isStale = error instanceof Refusal && error.code === 'staleRecord';
      if (!isStale || attempt === mostTries) throw error;
    }
  }
}

/** A batch read may lag behind the change that called for it: of each school's records the newest one counts. */
function newest(records: readonly ActivityWeek[]): Map<NodeId, ActivityWeek> {
  const found = new Map<NodeId, ActivityWeek>();
  for (const record of records)
    if (record.version >= (found.get(record.nodeId)?.version ?? 0)) found.set(record.nodeId, record);
  return found;
}
