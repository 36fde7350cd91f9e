import type { Node } from '../registry/contract/nodes.ts';
import { daysFrom } from '../shared/calendar/day.ts';
import { schoolCalendar } from '../shared/calendar/schoolCalendar.ts';
import { workingCalendar } from '../shared/calendar/workingCalendar.ts';
import { Refusal } from '../shared/refusal.ts';
import type { Day, NodeId } from '../shared/words.ts';
import type { PlanMeans, PlanMunicipality, PlanRoom, PlanTrainer, Taken } from './contract/coveragePlan.ts';
import type { TimeOfDay } from './contract/words.ts';
import type { SeminarRooms } from './rooms.ts';
import { minutesOf } from './rules/collisions.ts';

interface Wanted {
  regionId: NodeId;
  /** A municipality’s own plan; its trainers teach in no other. */
  municipalityId?: NodeId | undefined;
  municipalities: readonly Node[];
  from: Day;
  to: Day;
  startsAt: TimeOfDay;
  endsAt: TimeOfDay;
  hours: number;
  capacity?: number | undefined;
  farthest?: number | undefined;
  today: Day;
}

type Rooms = Pick<SeminarRooms, 'register' | 'venues' | 'trainers' | 'agendas'>;

/**
 * All that sessions can be made of, with what stands in the calendar already: each agenda of a room or a trainer costs
 * 0.5 read units a day. Refuses `badInput` when a day is too short to teach on.
 */
export async function meansFor(wanted: Wanted, rooms: Rooms): Promise<PlanMeans> {
  const { startsAt, endsAt, hours, regionId, farthest } = wanted;
  // Hours of a day are counted by halves.
  const dayHours = Math.floor((minutesOf(endsAt) - minutesOf(startsAt)) / 30) / 2;
  if (dayHours <= 0)
    throw new Refusal('badInput', 'The end is before the start', undefined, [
      { pointer: '/query/endsAt', code: 'endBeforeStart' },
    ]);
  const [venues, trainers, calendars] = await Promise.all([
    rooms.venues.all(regionId),
    rooms.trainers.all(regionId),
    examsOf(wanted, rooms),
  ]);
  const days = workingDays(wanted).filter((day) => !calendars.region.has(day));
  const places = venues.flatMap((venue) =>
    venue.rooms.map((room) => ({ venue, room, owner: `room#${venue.id}/${room.id}` })),
  );
  const teaching = trainers.filter(
    ({ municipalityId }) => municipalityId === undefined || municipalityId === wanted.municipalityId,
  );
  const taken = await takenBy(
    [...places.map(({ owner }) => owner), ...teaching.map(trainerOwner)],
    days,
    rooms,
  );
  const largest = Math.max(0, ...places.map(({ room }) => room.capacity));
  return {
    days,
    sessionDays: Math.ceil(hours / dayHours),
    startsAt,
    endsAt,
    capacity: Math.min(largest, wanted.capacity ?? largest),
    ...(farthest !== undefined && { farthest }),
    rooms: places.map(
      ({ venue, room, owner }): PlanRoom => ({
        venueId: venue.id,
        roomId: room.id,
        name: `${venue.name}, ${room.name}`,
        municipalityId: venue.municipalityId,
        ...(venue.point && { point: venue.point }),
        capacity: room.capacity,
        taken: taken.get(owner) ?? [],
      }),
    ),
    trainers: teaching.map(
      (one): PlanTrainer => ({ id: one.id, name: one.name, taken: taken.get(trainerOwner(one)) ?? [] }),
    ),
    municipalities: wanted.municipalities.map(
      (node): PlanMunicipality => ({
        id: node.id,
        name: { ru: node.names.at(-1)?.ru ?? node.id, en: node.names.at(-1)?.en ?? node.id },
        ...(node.point && { point: node.point }),
        examDays: days.filter((day) => calendars.municipalities.get(node.id)?.has(day)),
      }),
    ),
  };
}

function trainerOwner({ id }: { id: string }): string {
  return `trainer#${id}`;
}

/** Days that are worked; of a year whose calendar nobody knows yet, Monday to Friday are not guessed. */
function workingDays({ from, to, today }: Wanted): Day[] {
  const calendar = workingCalendar({ country: 'RU', knownAt: today });
  return daysFrom(from, to).filter((day) => unlessUnknown(() => calendar.isWorkingDay(day)) === true);
}

async function examsOf({ regionId, municipalities, from, to }: Wanted, { register }: Rooms) {
  const [regional, ...own] = await register.calendarLayersOfMany([
    [regionId],
    ...municipalities.map(({ id }) => [regionId, id]),
  ]);
  const days = daysFrom(from, to);
  const exams = (layers: Parameters<typeof schoolCalendar>[0]) => {
    const calendar = schoolCalendar(layers);
    return new Set(days.filter((day) => unlessUnknown(() => calendar.dayKind(day)) === 'exam'));
  };
  return {
    region: exams(regional ?? []),
    municipalities: new Map(municipalities.map(({ id }, at) => [id, exams(own[at] ?? [])])),
  };
}

async function takenBy(
  owners: readonly string[],
  days: readonly Day[],
  { agendas }: Rooms,
): Promise<Map<string, Taken[]>> {
  const found = await agendas.ofMany(owners.flatMap((owner) => days.map((date) => ({ owner, date }))));
  const taken = new Map<string, Taken[]>();
  for (const { owner, date, bookings } of found)
    taken.set(owner, [
      ...(taken.get(owner) ?? []),
      ...bookings.map(({ from, to, venueId, point }) => ({
        date,
        from,
        to,
        ...(venueId && { venueId }),
        ...(point && { point }),
      })),
    ]);
  return taken;
}

function unlessUnknown<Value>(ask: () => Value): Value | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Refusal && error.code === 'calendarYearUnknown') return undefined;
    throw error;
  }
}
