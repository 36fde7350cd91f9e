import { Refusal } from '../../shared/refusal.ts';
import type { NodeId } from '../../shared/words.ts';
import type { Pull } from '../contract/pull.ts';
import type { ExchangeRooms } from '../rooms.ts';

interface Ordered extends Pick<Pull, 'id' | 'week' | 'source' | 'orderedBy'> {
  path: NodeId[];
  now: Date;
}

/** A pull as it is ordered, with the name of its place. */
export async function newPull(
  { id, path, week, source, orderedBy, now }: Ordered,
  { register }: Pick<ExchangeRooms, 'register'>,
): Promise<Pull> {
  const place = await register.node(path.at(-1) ?? '');
  if (!place) throw new Refusal('notFound', `No node ${path.at(-1)}`);
  const name = place.names.reduce((one, other) => (other.since > one.since ? other : one));
  const placeName = name.short?.ru ?? name.ru;
  const createdAt = now.toISOString();
  return {
    id,
    stage: 'ordered',
    source,
    path,
    placeName,
    week,
    createdAt,
    orderedBy,
    workedMs: 0,
    version: 1,
  };
}
