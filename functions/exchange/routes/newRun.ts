import type { RequestContext } from '../../shared/route.ts';
import type { Run } from '../contract/run.ts';
import { chosenEdition, inForceOn } from '../editions/inForce.ts';
import type { ExchangeRooms } from '../rooms.ts';

interface Sent {
  fileName?: string | undefined;
  bytes: number;
  /** Chosen by the sender; without it the one in force. */
  edition?: number | undefined;
}

/** A package before its check: whose it is and by which edition it is going to be checked. */
export async function newRun(
  { fileName, bytes, edition }: Sent,
  rooms: ExchangeRooms,
  request: RequestContext,
) {
  const { principal, now } = request;
  const path = [...(principal?.path ?? [])];
  const regionId = path[0] ?? '';
  const inForce = await inForceOn(regionId, now, rooms);
  const tried = edition ? await chosenEdition(regionId, edition, rooms) : inForce;
  const run: Run = {
    id: request.newId(),
    stage: 'placed',
    path,
    edition: tried.contract.edition,
    ...(tried.mark && { contract: tried.mark }),
    ...(tried.mark !== inForce.mark && { isTrial: true }),
    ...(fileName && { fileName }),
    bytes,
    files: [],
    rows: 0,
    errorCount: 0,
    warningCount: 0,
    byCode: [],
    blocks: [],
    checkedMs: 0,
    createdAt: now.toISOString(),
    createdBy: principal?.sub ?? 'public',
    ...(principal?.name && { createdByName: principal.name }),
    version: 1,
  };
  return { run, contract: tried.contract };
}
