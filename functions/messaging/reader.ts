import type { Claims } from '../shared/access/claims.ts';
import { Refusal } from '../shared/refusal.ts';
import type { RequestContext } from '../shared/route.ts';
import { type KeptNotice, mostCounted, type Reading } from './contract.ts';
import type { MessagingRooms } from './rooms.ts';
import { boxesOf } from './rules/boxes.ts';
import { inOneList, isRead, newReading } from './rules/reading.ts';

/** Whoever reads their notices: the account, its boxes and what it has read. */
export interface Reader {
  claims: Claims;
  boxes: readonly string[];
  reading: Reading;
}

export function signedIn({ principal }: Pick<RequestContext, 'principal'>): Claims {
  if (!principal) throw new Refusal('notSignedIn', 'Sign in to do this');
  return principal;
}

export async function readerOf(
  request: Pick<RequestContext, 'principal'>,
  { register, readers }: Pick<MessagingRooms, 'register' | 'readers'>,
): Promise<Reader> {
  const claims = signedIn(request);
  const [card, reading] = await Promise.all([register.visitor(claims), readers.reading(claims.sub)]);
  return { claims, boxes: boxesOf(claims, card?.id), reading: reading ?? newReading(claims.sub) };
}

/** The newest notices of all boxes of a reader. */
export async function newestOf(
  boxes: readonly string[],
  page: { limit: number; before?: string | undefined; after?: string | undefined },
  { notices }: Pick<MessagingRooms, 'notices'>,
): Promise<KeptNotice[]> {
  return inOneList(await Promise.all(boxes.map((box) => notices.newest(box, page))));
}

/** How many notices wait to be read. Cost: one query a box from what was read on, so little for whoever reads. */
export async function unreadOf(
  { boxes, reading }: Reader,
  rooms: Pick<MessagingRooms, 'notices'>,
): Promise<number> {
  const since = await newestOf(boxes, { limit: mostCounted, after: reading.readUntil }, rooms);
  return Math.min(mostCounted, since.filter(({ id }) => !isRead(reading, id)).length);
}
