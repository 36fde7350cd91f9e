import type { EntryHead } from '../contract/entries.ts';
import type { EntryKind, Visibility } from '../contract/words.ts';

export type Side = 'hotline' | 'asker' | 'partner';
/** Who looks at a ticket: somebody of a side, or a trainer, who reads what is asked of the own topic and writes nothing. */
export type Viewer = Side | 'trainer';

const visibilities: Record<EntryKind, Visibility> = {
  question: 'asker',
  reply: 'asker',
  answer: 'asker',
  resolved: 'asker',
  reopened: 'asker',
  note: 'internal',
  moved: 'internal',
  related: 'internal',
  escalated: 'internal',
  handOver: 'partner',
  partnerAnswer: 'partner',
  partnerNote: 'partner',
  takeBack: 'partner',
};

/** What an entry of that kind is visible to. It is kept in the entry, so that a later rule opens no earlier one. */
export function visibilityOf(kind: EntryKind): Visibility {
  return visibilities[kind];
}

/** What was split off is read in the other ticket, and an echo where it was said. */
function stands({ movedTo, echoOf }: EntryHead): boolean {
  return movedTo === undefined && echoOf === undefined;
}

/**
 * The entries a viewer may see, checked on the way out whatever happened to the ticket before. The partner sees what
 * is the partner's own and, of the asker's, what a handing over shares; an internal entry is shared by nothing.
 */
export function seenBy(viewer: Viewer, all: readonly EntryHead[]): EntryHead[] {
  const entries = all.filter(stands);
  if (viewer === 'hotline') return entries;
  if (viewer === 'asker' || viewer === 'trainer')
    return entries.filter(({ visibility }) => visibility === 'asker');
  const shared = new Set(entries.flatMap(({ kind, shares }) => (kind === 'handOver' ? (shares ?? []) : [])));
  return entries.filter(
    ({ id, visibility }) => visibility === 'partner' || (visibility === 'asker' && shared.has(id)),
  );
}

/** What a handing over shows the partner: of what the asker sees what was chosen, all of it when nothing was. */
export function sharesOf(
  { entries }: { entries: readonly EntryHead[] },
  chosen?: readonly string[],
): string[] {
  const open = seenBy('asker', entries).map(({ id }) => id);
  return chosen ? open.filter((id) => chosen.includes(id)) : open;
}
