import { addDays } from '../../../shared/calendar/day.ts';
import { weekOf } from '../../../shared/calendar/period.ts';
import { dayOf } from '../../../shared/calendar/zone.ts';
import { idFromKey } from '../../../shared/ids.ts';
import type { ExchangeRooms } from '../../rooms.ts';
import { newPull } from '../ordering.ts';

const robot = 'exchange';

/** Every night the week of the day that is over is taken of all schools, where people have set it so. */
export async function pullByNight(rooms: ExchangeRooms): Promise<void> {
  for (const { id: regionId } of await rooms.register.regions()) {
    const settings = await rooms.connections.settings(regionId);
    if (!settings.nightly) continue;
    const now = rooms.clock.now();
    const day = addDays(dayOf(now, await rooms.register.zoneOf(regionId)), -1);
    const orderer = { by: robot, role: 'admin', requestId: `nightly:${day}` };
    // Run twice in one night, it is one pull.
    const id = idFromKey(regionId, `nightly:${day}`);
    if (await rooms.pulls.find(id)) continue;
    const pull = await newPull(
      { id, path: [regionId], week: weekOf(day), source: settings.source, orderedBy: orderer, now },
      rooms,
    );
    await rooms.pulls.add(pull, {
      ...orderer,
      action: 'nightlyPull',
      scope: regionId,
      at: now.toISOString(),
    });
  }
}
