import type { Platform } from '../../shared/platform.ts';
import { registryRooms } from '../rooms.ts';
import { checkCompleteness } from './completeness.ts';

const batch = 100;

/**
 * Every night the check is made of all schools: of those whose record nobody has changed since there is such a check, and
 * since its rules are others. Cost: the schools of a region, 121 read units for 816, and 0.5 for each check.
 */
export async function checkAll(platform: Platform): Promise<void> {
  const rooms = registryRooms(platform);
  const at = platform.clock.now().toISOString();
  for (const region of await rooms.nodes.regions()) {
    const schools = await rooms.nodes.all('school', region);
    for (let start = 0; start < schools.length; start += batch) {
      const part = schools.slice(start, start + batch);
      const verdicts = await checkCompleteness(
        rooms,
        part.map((node) => ({ node, at })),
      );
      await platform.queues.send('plan.verdicts', verdicts);
    }
  }
}
