import type { Verdict } from '../../../shared/evidence.ts';
import type { Instant } from '../../../shared/words.ts';
import type { Message } from '../../contract/post.ts';
import { messageService, messageServiceHistory } from '../../predicates.ts';
import type { MessagingRooms } from '../../rooms.ts';

/**
 * Keeps the first time a message of the region was sent, read and answered, and hands the proof of it to the plan. What
 * happened before stays: a later message changes nothing.
 */
export async function recordService(
  what: 'sent' | 'read' | 'answered',
  { regionId, number = '' }: Message,
  at: Instant,
  { tallies, queues, register }: Pick<MessagingRooms, 'tallies' | 'queues' | 'register'>,
): Promise<void> {
  const before = (await tallies.service(regionId)) ?? { regionId, version: 0 };
  if (!before[what]) await tallies.saveService({ ...before, [what]: { at, number } });
  else if (before[what].at !== at) return;
  const service = { ...before, [what]: { at, number } };
  const zone = await register.zoneOf(regionId);
  await queues.send('plan.verdicts', [
    {
      nodeId: regionId,
      path: [regionId],
      predicate: messageService,
      period: 'once',
      history: messageServiceHistory(service, zone),
    } satisfies Verdict,
  ]);
}
