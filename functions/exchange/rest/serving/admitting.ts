import { Refusal } from '../../../shared/refusal.ts';
import type { NodeId } from '../../../shared/words.ts';
import type { ExchangeRooms } from '../../rooms.ts';
import type { RestAccess } from '../repository/restKeyRepository.ts';
import { isInForce, markOf, readToken } from '../rules/keys.ts';
import { RosterRefusal } from '../rules/status.ts';
import { todayOf } from '../today.ts';

/** So often, at most, it is written down that a key was used. */
const usedAgainMs = 5 * 60 * 1000;

/** The region whose lists the bearer of a token reads. A key that is taken back opens nothing from that moment on. */
export async function admitted(
  authorization: string | undefined,
  rooms: Pick<ExchangeRooms, 'restKeys' | 'callLimits' | 'register' | 'clock'>,
): Promise<NodeId> {
  const { restKeys, callLimits, clock } = rooms;
  const bearer = readToken(authorization);
  if (!bearer) throw unknown('Send a token: Authorization: Bearer …');
  const now = clock.now();
  const [key, access] = await Promise.all([restKeys.find(bearer.keyId), restKeys.access(bearer.keyId)]);
  const mark = markOf(bearer.token);
  const token = access?.tokens.find((one) => one.mark === mark);
  if (!key || !access || !token) throw unknown('The token is not one of ours');
  if (token.until <= now.toISOString()) throw unknown('The token has expired; ask for another');
  if (!isInForce(key, await todayOf(key.regionId, rooms)))
    throw unknown('The key was taken back or has run out');
  await callLimits.spend('roster', key.id, now).catch(asBusy);
  await rememberUse(access, now, restKeys);
  return key.regionId;
}

async function rememberUse(
  access: RestAccess,
  now: Date,
  restKeys: ExchangeRooms['restKeys'],
): Promise<void> {
  if (access.usedAt && now.getTime() - Date.parse(access.usedAt) < usedAgainMs) return;
  await restKeys.saveAccess({ ...access, usedAt: now.toISOString() }, access).catch((error: unknown) => {
    // Another call of the same moment has written it down.
    if (!(error instanceof Refusal && error.code === 'staleRecord')) throw error;
  });
}

function asBusy(error: unknown): never {
  if (error instanceof Refusal && error.code === 'tooManyRequests')
    throw new RosterRefusal('server_busy', 'Too many calls with this key; wait a minute');
  throw error;
}

const unknown = (why: string) => new RosterRefusal('unauthorisedrequest', why);
