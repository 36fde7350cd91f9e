import type { Change } from '../../shared/change.ts';
import { log } from '../../shared/log.ts';
import { inParallel } from '../../shared/parallel.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { NodeId } from '../../shared/words.ts';
import type { ExcusedSchools, ExcuseFact, ExcuseMessage } from '../contract/excuses.ts';
import type { AdoptionRooms } from '../rooms.ts';
import { leftOut, withPart } from '../rules/excusedSchools.ts';
import { withExcuse } from '../rules/excuses.ts';
import { tryingAgain } from '../tryingAgain.ts';

type Rooms = Pick<AdoptionRooms, 'excuses' | 'register' | 'paths'>;

const atOnce = 16;

/**
 * What the hotline says of incidents is put into the records of their schools. The list of an incident's schools is
 * claimed before anything is written to them, so that a version overtaken on the way can no longer reach a school that
 * the newer one has let go. Cost: a read and a write unit a school.
 */
export async function takeExcuses(messages: readonly ExcuseMessage[], rooms: Rooms): Promise<void> {
  for (const message of messages) await takeExcuse(message, rooms);
}

async function takeExcuse(message: ExcuseMessage, rooms: Rooms): Promise<void> {
  const schools = await schoolsMeant(message, rooms);
  const list = await claim(message, schools, rooms);
  if (!list) return;
  const fact = factOf(message);
  await inParallel(schools, atOnce, (nodeId) => tell(nodeId, fact, rooms));
  await inParallel(leftOut(list), atOnce, (nodeId) => tell(nodeId, { ...fact, withdrawn: true }, rooms));
}

function factOf({
  schools: _s,
  nodeId: _n,
  version,
  part: _p,
  parts: _ps,
  ...told
}: ExcuseMessage): ExcuseFact {
  return { ...told, incidentVersion: version };
}

async function schoolsMeant({ schools, nodeId }: ExcuseMessage, { register }: Rooms): Promise<NodeId[]> {
  if (nodeId === undefined) return [...new Set(schools)];
  const below = nodeId.startsWith('r-')
    ? await register.schoolsOfRegion(nodeId)
    : await register.schoolsOf(nodeId);
  return [...new Set([...schools, ...below.map(({ id }) => id)])];
}

async function claim(
  message: ExcuseMessage,
  schools: readonly NodeId[],
  { excuses }: Rooms,
): Promise<ExcusedSchools | undefined> {
  return tryingAgain(async () => {
    const before = await excuses.schoolsOf(message.incidentId);
    const after = withPart(before, message, schools);
    if (after) await excuses.saveSchools(before, after);
    return after;
  });
}

async function tell(nodeId: NodeId, fact: ExcuseFact, { excuses, paths }: Rooms): Promise<void> {
  const path = await pathIfKnown(nodeId, paths);
  if (!path) return log.warn('an excuse names a school that nobody knows', { nodeId });
  await tryingAgain(async () => {
    const before = await excuses.of(nodeId);
    const current = before ?? { nodeId, path, facts: [], version: 0 };
    const after = withExcuse(current, fact);
    if (after !== current) await excuses.save(before, after, changeOf(nodeId, fact));
  });
}

/** One wrong id among hundreds must not keep the others from being excused. */
async function pathIfKnown(nodeId: NodeId, paths: Rooms['paths']): Promise<NodeId[] | undefined> {
  try {
    return [...(await paths.pathOf(nodeId))];
  } catch (error) {
    if (error instanceof Refusal && error.code === 'notFound') return undefined;
    throw error;
  }
}

function changeOf(nodeId: NodeId, { by, recordedAt, withdrawn, number, incidentId }: ExcuseFact): Change {
  const action = withdrawn ? 'withdrawExcuse' : 'excuse';
  return { action, by, role: 'operator', at: recordedAt, why: number, requestId: incidentId, scope: nodeId };
}
