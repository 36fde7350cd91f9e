import type { Instant } from '../../shared/words.ts';
import type { KeptNotice, NoticeRow, Reading } from '../contract.ts';

/** So many are remembered one by one; what is older than the oldest of them counts as read. */
const mostRemembered = 500;

/** The beginning of the ids of notices told at that moment: ids compare as their moments do. */
export function idAt(moment: Instant): string {
  return moment.replaceAll(/[-:.]/g, '');
}

export function newReading(sub: string): Reading {
  return { sub, readUntil: '', readIds: [], version: 0 };
}

export function isRead({ readUntil, readIds }: Reading, id: string): boolean {
  return id <= readUntil || readIds.includes(id);
}

/** The reading after somebody has read these, or everything told by a moment. The same one where that is nothing new. */
export function afterReading(
  reading: Reading,
  { ids = [], until }: { ids?: readonly string[] | undefined; until?: Instant | undefined },
): Reading {
  // `~` comes after every letter of an id, so the moment itself is included.
  const named = until === undefined ? '' : `${idAt(until)}~`;
  const readUntil = named > reading.readUntil ? named : reading.readUntil;
  const fresh = ids.filter((id) => !isRead(reading, id));
  if (readUntil === reading.readUntil && fresh.length === 0) return reading;
  const since = [...new Set([...reading.readIds, ...fresh])].filter((id) => id > readUntil).sort();
  const forgotten = since.slice(0, Math.max(0, since.length - mostRemembered)).at(-1);
  return forgotten === undefined
    ? { ...reading, readUntil, readIds: since }
    : { ...reading, readUntil: forgotten, readIds: since.filter((id) => id > forgotten) };
}

/** Notices of several boxes as one list, newest first; one cause that reached a person twice is shown once. */
export function inOneList(boxes: readonly (readonly KeptNotice[])[]): KeptNotice[] {
  const shown = new Map<string, KeptNotice>();
  for (const notice of boxes.flat().sort(byTelling)) {
    const cause = causeOf(notice.id);
    if (!shown.has(cause)) shown.set(cause, notice);
  }
  return [...shown.values()].reverse();
}

export function rowOf({ box: _box, ...notice }: KeptNotice, reading: Reading): NoticeRow {
  return { ...notice, read: isRead(reading, notice.id) };
}

function byTelling(a: KeptNotice, b: KeptNotice): number {
  return a.id < b.id ? -1 : 1;
}

/** An id is the moment and the fingerprint of its cause. */
function causeOf(id: string): string {
  return id.slice(id.indexOf('-') + 1);
}
