import { log } from '../../shared/log.ts';
import { reckonEffects } from '../effects.ts';
import type { SeminarRooms } from '../rooms.ts';

/** Each night, once the weeks of schools have been made anew. */
export async function reckonAllEffects(rooms: SeminarRooms): Promise<void> {
  for (const { id } of await rooms.register.regions())
    await reckonEffects(id, rooms).catch((error: unknown) =>
      log.error('effects not reckoned', { id, error: error as Error }),
    );
}
