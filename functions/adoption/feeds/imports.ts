import { z } from 'zod';
import { changeSchema } from '../../shared/change.ts';
import type { FeedHandlers } from '../../shared/feed.ts';
import { importStatusSchema } from '../contract/imports.ts';
import { isAtWork, runFor, workOn } from '../importing/work.ts';
import type { AdoptionRooms } from '../rooms.ts';

export const importMessageSchema = z.object({ importId: z.string() });

const orderedImportSchema = z.object({
  id: z.string(),
  status: importStatusSchema,
  lastChange: changeSchema.pick({ action: true }),
});

/** The actions of people that set the work going; its own steps need nobody to start them. */
const orders = new Set(['stageImport', 'commitImport', 'undoImport']);

/**
 * An import that somebody has ordered to go on is handed to the work queue. The order is the saved record itself, so no
 * crash can part the two.
 */
export function startOrdered({ queues }: Pick<AdoptionRooms, 'queues'>): FeedHandlers {
  return {
    import: async (items) => {
      const ordered = items
        .map((item) => orderedImportSchema.parse(item))
        .filter((record) => isAtWork(record) && orders.has(record.lastChange.action));
      await queues.send(
        'adoption.imports',
        ordered.map(({ id }) => ({ importId: id })),
      );
    },
  };
}

/** So long one import is worked on before the next has its turn: a school's does not wait for a region's. */
const turnMs = 8_000;
/** An import that waits for another is looked at again so often. */
const pauseMs = 500;

/** Works on each import for a while; what is left comes with a message of its own. */
export async function workOnImports(
  messages: readonly z.infer<typeof importMessageSchema>[],
  rooms: AdoptionRooms,
): Promise<void> {
  const left = new Set<string>();
  let isAnyoneWaiting = false;
  for (const importId of new Set(messages.map((message) => message.importId))) {
    if (!(await workOn(importId, runFor(rooms, turnMs)))) continue;
    left.add(importId);
    const holder = (await rooms.imports.work(importId))?.waitsFor;
    if (!holder) continue;
    isAnyoneWaiting = true;
    // Should the one it waits for have been forgotten, it is worked on as well.
    left.add(holder);
  }
  if (isAnyoneWaiting) await new Promise((resolve) => setTimeout(resolve, pauseMs));
  await rooms.queues.send(
    'adoption.imports',
    [...left].map((importId) => ({ importId })),
  );
}
