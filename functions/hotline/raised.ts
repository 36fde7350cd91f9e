import { idFromKey } from '../shared/ids.ts';

/** The ticket of a cause is found without an index: its id is made of the cause. */
export function raisedTicketId(cause: string): string {
  return idFromKey('raised', cause);
}

/** Whose word a question is that nobody asked: the product's own. */
export const raisedBy = 'feed';
