import { z } from 'zod';
import type { ExchangeRooms } from '../rooms.ts';
import { takeTurn } from '../working/trying.ts';

export const runMessageSchema = z.object({ runId: z.string() });

/** So long one run is worked on before the next has its turn. */
const turnMs = 8_000;

/** Works on each run for a while; what is left comes with a message of its own. */
export async function workOnRuns(
  messages: readonly z.infer<typeof runMessageSchema>[],
  rooms: ExchangeRooms,
): Promise<void> {
  const left: { runId: string }[] = [];
  for (const runId of new Set(messages.map((message) => message.runId)))
    if (await takeTurn(runId, rooms, turnMs)) left.push({ runId });
  await rooms.queues.send('exchange.runs', left);
}
