import type { Conversation, EntryView } from '../../functions/hotline/contract/views.ts';
import type { Relating } from './incidentQueries.ts';

/** What has just been done to a ticket, how to take it back, and which ticket is worked on now. */
export interface Related {
  what: 'merge' | 'split' | 'link' | 'incident' | 'left' | 'undone';
  undo?: Relating;
  opens?: string;
}

/** What takes a fact back, as long as it can be. */
export function undoOfFact(
  ticketId: string,
  related: NonNullable<EntryView['related']>,
): Relating | undefined {
  if (!related.undoUntil) return undefined;
  switch (related.what) {
    case 'mergedInto':
      return { does: 'unmerge', ticketId };
    case 'absorbed':
      return { does: 'unmerge', ticketId: related.id };
    case 'splitOff':
      return { does: 'rejoin', ticketId, partId: related.id };
    case 'linked':
      return { does: 'unlink', ticketId, otherId: related.id };
    default:
      return undefined;
  }
}

/** What takes back the last thing that was done between this ticket and another. */
export function undoOf({
  id,
  conversation,
}: Pick<Conversation, 'id' | 'conversation'>): Relating | undefined {
  const last = conversation.findLast(({ related }) => related && undoOfFact(id, related));
  return last?.related && undoOfFact(id, last.related);
}
