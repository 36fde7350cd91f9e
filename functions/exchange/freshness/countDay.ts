import { addDays } from '../../shared/calendar/day.ts';
import { schoolCalendar } from '../../shared/calendar/schoolCalendar.ts';
import { dayOf, endOfDay } from '../../shared/calendar/zone.ts';
import type { Verdict } from '../../shared/evidence.ts';
import { exchangeFresh, exchangeFreshHistory } from '../predicates/fresh.ts';
import type { ExchangeRooms } from '../rooms.ts';
import { isSchoolDay, withDay } from '../rules/freshness.ts';
import { agesOf } from './ages.ts';
import { tellAges } from './turning.ts';

/** After midnight the day that is over is counted, if it was a school day, and the plan is told what it proves. */
export async function countFreshDays(rooms: ExchangeRooms): Promise<void> {
  for (const { id: regionId } of await rooms.register.regions()) {
    const now = rooms.clock.now();
    const zone = await rooms.register.zoneOf(regionId);
    const day = addDays(dayOf(now, zone), -1);
    if (!isSchoolDay(day, schoolCalendar(await rooms.register.calendarLayers(regionId)))) continue;
    const ages = await agesOf(regionId, endOfDay(day, zone), rooms);
    await tellAges(regionId, ages, { on: day, recordedAt: now.toISOString() }, rooms);
    const schools = (await rooms.register.schoolsOfRegion(regionId)).filter(
      ({ legalPerson, opensOn, closedOn }) =>
        legalPerson && opensOn <= day && (closedOn === undefined || closedOn > day),
    );
    const open = new Set(schools.map(({ id }) => id));
    const connected = ages.filter(({ nodeId }) => open.has(nodeId));
    const before = await rooms.freshness.days(regionId);
    const days = withDay(before.days, {
      day,
      recordedAt: now.toISOString(),
      schools: schools.length,
      connected: connected.length,
      fresh: connected.filter(({ isStale }) => !isStale).length,
    });
    await rooms.freshness.saveDays({ ...before, days });
    const verdict = { nodeId: regionId, path: [regionId], period: 'once', predicate: exchangeFresh };
    await rooms.queues.send('plan.verdicts', [
      { ...verdict, history: exchangeFreshHistory(days) } satisfies Verdict,
    ]);
  }
}
