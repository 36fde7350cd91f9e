import { writeAudit } from '../../shared/audit.ts';
import type { FeedHandlers } from '../../shared/feed.ts';
import type { NodeId } from '../../shared/words.ts';
import { editionSchema } from '../contract/editions.ts';
import type { Run } from '../contract/run.ts';
import type { ExchangeRooms } from '../rooms.ts';
import { verdictsOn } from './predicates.ts';

type Rooms = Pick<ExchangeRooms, 'table' | 'editions' | 'register' | 'queues'>;

/** What follows from a changed edition: its audit, and what the plan is told. */
export function editionHandlers(rooms: Rooms): FeedHandlers {
  return {
    contractEdition: async (items) => {
      await writeAudit(rooms.table, items);
      for (const regionId of new Set(items.map((item) => editionSchema.parse(item).regionId)))
        await prove(regionId, rooms);
    },
  };
}

/** A checked package without errors shows that what an edition says can be kept. */
export async function recordPass(run: Run, rooms: Rooms): Promise<void> {
  const { id, path, edition, createdAt, contract } = run;
  const regionId = path[0];
  if (run.stage !== 'clean' || !contract || regionId === undefined) return;
  const passes = await rooms.editions.passes(regionId);
  if (passes.some((pass) => pass.edition === edition)) return;
  await rooms.editions.putPass(regionId, { edition, runId: id, at: createdAt });
  await prove(regionId, rooms);
}

async function prove(regionId: NodeId, { editions, register, queues }: Rooms): Promise<void> {
  const [all, passes, zone] = await Promise.all([
    editions.all(regionId),
    editions.passes(regionId),
    register.zoneOf(regionId),
  ]);
  await queues.send('plan.verdicts', verdictsOn(regionId, all, passes, zone));
}
