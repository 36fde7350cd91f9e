import { addDays } from '../../shared/calendar/day.ts';
import { weekOf } from '../../shared/calendar/period.ts';
import { fingerprint } from '../../shared/ids.ts';
import type { Day, NodeId } from '../../shared/words.ts';
import type { ActivityWeek } from '../contract/activity.ts';
import type { SchoolExcuses } from '../contract/excuses.ts';
import { updateMunicipalWeeks, type WeekChanged } from '../municipalWeeks.ts';
import type { AdoptionRooms } from '../rooms.ts';
import { weeksTouched } from '../rules/excuses.ts';
import { calendarsOf, groundsOfWeeks, weekVerdicts } from './weekVerdicts.ts';

type Rooms = Pick<
  AdoptionRooms,
  'register' | 'weeks' | 'excuses' | 'municipalWeeks' | 'weekSums' | 'queues' | 'zoneOf'
>;

/** Raised when the weeks of municipalities come to hold something that earlier ones lack: the next night fills it in. */
const formOfWeeks = 2;
const daysInYear = 365;

/** After an incident was told of: the weeks it touches, of each school whose record has changed. */
export async function rejudgeExcused(
  rooms: Rooms,
  records: readonly SchoolExcuses[],
  incidents: ReadonlySet<string>,
): Promise<void> {
  const [regionId] = records[0]?.path ?? [];
  if (!regionId) return;
  const zone = await rooms.zoneOf(regionId);
  const touched = records.flatMap(({ nodeId, path, facts }) =>
    weeksTouched({ facts, zone }, incidents).map((week) => ({ nodeId, path, week })),
  );
  const known = new Map(
    (await rooms.weeks.ofMany(touched, { consistent: true })).map((record) => [
      `${record.nodeId} ${record.week}`,
      record,
    ]),
  );
  const weeks = touched.map((one) => known.get(`${one.nodeId} ${one.week}`) ?? withoutCounts(one));
  await rooms.queues.send('plan.verdicts', await weekVerdicts(rooms, weeks));
  await updateMunicipalWeeks(rooms, weeks);
}

function withoutCounts(changed: WeekChanged): ActivityWeek {
  return { ...changed, reports: [], version: 0 };
}

/** Weeks of whose days something was said after their counts had come: only those may be judged otherwise now. */
async function toldOfLate(rooms: Rooms, weeks: readonly ActivityWeek[]): Promise<ActivityWeek[]> {
  const groundsOf = await groundsOfWeeks(rooms, await calendarsOf(rooms, weeks), weeks);
  return weeks.filter(({ nodeId, week, reports: [first] }) =>
    groundsOf(nodeId, week).calendarTold?.some(
      (at) => first && Date.parse(at) > Date.parse(first.recordedAt),
    ),
  );
}

/**
 * Every night: municipalities whose schools or calendars have changed since their weeks were made, as by a quarantine
 * that was told of late, and those whose weeks were made before there was all that is in them now. Their weeks of this
 * school year and the one before are judged again. Cost: the register and its calendars; for a municipality found
 * changed, its weeks.
 */
export async function rejudgeChanged(rooms: Rooms, regionId: NodeId, day: Day): Promise<void> {
  const [municipalities, schools, madeBy] = await Promise.all([
    rooms.register.municipalities(regionId),
    rooms.register.schoolsOfRegion(regionId),
    rooms.municipalWeeks.madeBy(regionId),
  ]);
  for (const { id } of municipalities) {
    const own = schools.filter(({ municipalityId }) => municipalityId === id);
    const paths = own.map((school) => [regionId, id, school.id]);
    const layers = await rooms.register.calendarLayersOfMany(paths);
    const lives = own.map(({ id: nodeId, opensOn, closedOn, legalPerson }) => [
      nodeId,
      opensOn,
      closedOn,
      legalPerson,
    ]);
    const found = fingerprint([formOfWeeks, lives, layers]);
    if (madeBy.get(id) === found) continue;
    const from = weekOf(addDays(day, -2 * daysInYear));
    const records = await Promise.all(own.map((school) => rooms.weeks.weeks(school.id, from, weekOf(day))));
    const weeks = records.flat();
    await rooms.queues.send('plan.verdicts', await weekVerdicts(rooms, await toldOfLate(rooms, weeks)));
    await updateMunicipalWeeks(rooms, weeks);
    await rooms.municipalWeeks.putMadeBy(regionId, id, found);
  }
}
