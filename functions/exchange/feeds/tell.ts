import type { Notice } from '../../messaging/contract.ts';
import { dayOf } from '../../shared/calendar/zone.ts';
import type { Change } from '../../shared/change.ts';
import type { NodeId } from '../../shared/words.ts';
import type { Run } from '../contract/run.ts';
import { incompleteNotice, secondNotice, stoppedNotice } from '../notices.ts';
import type { ExchangeRooms } from '../rooms.ts';

type Telling = Pick<ExchangeRooms, 'register' | 'queues'>;

/** A run that did not bring everything, or could not go on, is the platform owner's business; a second decision that of those who may give it. */
export async function tellPeople(
  run: Run,
  { action, at }: Pick<Change, 'action' | 'at'>,
  rooms: Telling,
): Promise<void> {
  const nodeId = run.path[0] ?? '';
  const notices: Notice[] = [];
  if (action === 'runIncomplete') notices.push(incompleteNotice(run, await ownerOf(nodeId, at, rooms), at));
  if (action === 'runStopped') notices.push(stoppedNotice(run, await ownerOf(nodeId, at, rooms), at));
  if (run.stage === 'awaitingSecond')
    for (const role of ['leadership', 'operator'] as const)
      notices.push(secondNotice(run, { role, nodeId }, at));
  if (notices.length > 0) await rooms.queues.send('messaging.notices', notices);
}

/** By the act of appointment; until there is one, whoever works at the region's exchange. */
async function ownerOf(regionId: NodeId, at: string, { register }: Telling): Promise<Notice['to']> {
  const day = dayOf(new Date(at), await register.zoneOf(regionId));
  const owner = await register.personInAct(regionId, 'platformOwner', day);
  return owner?.personId ? { personId: owner.personId } : { role: 'operator', nodeId: regionId };
}
