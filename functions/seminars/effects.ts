import { addDays } from '../shared/calendar/day.ts';
import { type SchoolCalendar, schoolCalendar } from '../shared/calendar/schoolCalendar.ts';
import { endOfDay, startOfDay } from '../shared/calendar/zone.ts';
import { Refusal } from '../shared/refusal.ts';
import type { NodeId } from '../shared/words.ts';
import type { Session, SessionCard } from './contract/sessions.ts';
import type { SeminarRooms } from './rooms.ts';
import { effectOf, type SchoolAround, weeksAround } from './rules/effect/effectOf.ts';
import { hasAttended } from './rules/feedback.ts';

/** Twenty weeks on either side may be looked at, and late records are waited for. */
const daysReckoned = 170;
/** Schools that came to the same programme so long before are no longer like those that never did. */
const daysTaught = 400;

type Rooms = Pick<
  SeminarRooms,
  'clock' | 'register' | 'adoption' | 'sessions' | 'effects' | 'zoneOf' | 'momentIn'
>;

/**
 * What came of each session of the last months, reckoned anew until it is final. Attendees are the schools anybody came
 * from; the others are those from which nobody came to a session of the same programme, by the end of the weeks looked at.
 * Cost a night: the cards, each session anybody came to (7 read units), and 2 units for each municipality and week.
 */
export async function reckonEffects(regionId: NodeId, rooms: Rooms): Promise<void> {
  const { today } = await rooms.momentIn(regionId, rooms.clock.now());
  const zone = await rooms.zoneOf(regionId);
  const page = await rooms.sessions.page(regionId, {
    from: startOfDay(addDays(today, -daysTaught), zone),
    to: startOfDay(today, zone),
    limit: 1000,
    matches: ({ state, seats }) => state !== 'draft' && state !== 'cancelled' && seats.attended > 0,
  });
  const final = new Set(
    (await rooms.effects.newest(regionId)).filter(({ isFinal }) => isFinal).map(({ sessionId }) => sessionId),
  );
  const due = page.items.filter(
    ({ id, days }) => !final.has(id) && (days.at(-1)?.date ?? '') >= addDays(today, -daysReckoned),
  );
  if (due.length === 0) return;
  const calendar = schoolCalendar(await rooms.register.calendarLayers(regionId));
  const around = due.map((card) => ({
    card,
    weeks: weeksAround(card.days, today, (week) => hasLessons(week, calendar)),
  }));
  const weeks = [...new Set(around.flatMap(({ weeks: { before, after } }) => [...before, ...after]))].sort();
  const [schools, places] = await Promise.all([
    rooms.register.schoolsOfRegion(regionId),
    rooms.register.municipalities(regionId),
  ]);
  const lessons = await rooms.adoption.lessonsInTime(
    places.map(({ id }) => id),
    weeks,
    endOfDay(today, zone),
  );
  const attendance = await attendanceOf(page.items, rooms);
  await rooms.effects.put(
    around.map(({ card, weeks: own }) => {
      const came = attendance.find(({ id }) => id === card.id)?.schools ?? new Set();
      const taught = new Set(
        attendance.flatMap((one) => (one.programmeId === card.programmeId ? [...one.schools] : [])),
      );
      const compared = schools.flatMap((school): SchoolAround[] => {
        const isAttendee = came.has(school.id);
        if (!isAttendee && taught.has(school.id)) return [];
        const group = rooms.adoption.alikeGroup(school);
        return [{ isAttendee, group, lessons: lessons.get(school.id) ?? [] }];
      });
      return effectOf(card, compared, own, today);
    }),
  );
}

/** A year that nobody has stated is taken for lessons. */
function hasLessons(week: string, calendar: SchoolCalendar): boolean {
  try {
    return calendar.lessonDays(week).length > 0;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'calendarYearUnknown') return true;
    throw error;
  }
}

async function attendanceOf(
  cards: readonly SessionCard[],
  { sessions }: Pick<Rooms, 'sessions'>,
): Promise<{ id: string; programmeId: string; schools: Set<NodeId> }[]> {
  const found: Session[] = [];
  for (const { id } of cards) found.push(await sessions.get(id));
  return found.map(({ id, programmeId, registrations }) => ({
    id,
    programmeId,
    // A branch has its school's gradebooks.
    schools: new Set(registrations.filter(hasAttended).flatMap(({ path }) => path[2] ?? [])),
  }));
}
