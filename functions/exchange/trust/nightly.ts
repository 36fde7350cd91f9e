import type { ExchangeRooms } from '../rooms.ts';
import { placeAll, todayAt } from './hearing.ts';
import { rulesEdition } from './rules/score.ts';

/**
 * By night schools whose last day has come are judged as closed, and all are judged anew when the rules are others.
 * Cost: the standings of a region, 9 read units for 816 schools; more only where there is something to do.
 */
export async function rejudgeByNight(rooms: ExchangeRooms): Promise<void> {
  for (const { id: regionId } of await rooms.register.regions()) {
    const today = await todayAt(regionId, rooms);
    for (const { municipalityId, rules, on, schools } of await rooms.trust.standings(regionId)) {
      const isClosing = Object.values(schools).some(
        ({ closesOn }) => closesOn !== undefined && closesOn > on && closesOn <= today,
      );
      if (rules === rulesEdition && !isClosing) continue;
      await placeAll(await rooms.trust.ofMunicipality(regionId, municipalityId), rooms);
    }
  }
}
