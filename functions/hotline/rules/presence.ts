import type { Instant } from '../../shared/words.ts';
import type { AtTicket, Beat, Presence } from '../contract/presence.ts';

/** A desk beats every four seconds: after three of them that did not come somebody is gone. */
const hereMs = 15_000;
/** While nothing changes, so often is enough to be still here. */
const renewMs = 8_000;
/** Somebody who has not touched the draft for so long is not writing. */
const writingMs = 20_000;
const keptDays = 14;

const msBetween = (from: Instant, to: Instant) => Math.abs(Date.parse(to) - Date.parse(from));

interface Here {
  ticketId: string;
  person: { id: string; name?: string | undefined };
  beat: Beat;
  now: Instant;
}

/** The record after a beat; the record itself where the beat says nothing new. */
export function afterBeat(before: Presence | undefined, { ticketId, person, beat, now }: Here): Presence {
  const draft = draftAfter(before, beat, now);
  if (before && draft === before.draft && msBetween(before.seenAt, now) < renewMs) return before;
  return {
    ticketId,
    personId: person.id,
    ...(person.name && { name: person.name }),
    seenAt: now,
    ...(draft && { draft }),
    expiresAtEpochSeconds: Math.floor(Date.parse(now) / 1000) + keptDays * 86_400,
    version: (before?.version ?? 0) + 1,
  };
}

function draftAfter(before: Presence | undefined, { draft }: Beat, now: Instant): Presence['draft'] {
  const standing = before?.draft;
  if (draft === undefined) return standing;
  if (draft === null) return undefined;
  const isSame = standing?.kind === draft.kind && standing.text === draft.text;
  return isSame ? standing : { ...draft, at: now };
}

/** Who else is at a ticket, and one's own draft. Whoever is neither here nor has left a draft is not named. */
export function atTicket(all: readonly Presence[], me: string, now: Instant): AtTicket {
  const standing = all.filter(({ expiresAtEpochSeconds }) => expiresAtEpochSeconds * 1000 > Date.parse(now));
  const own = standing.find(({ personId }) => personId === me);
  const others = standing
    .filter(({ personId }) => personId !== me)
    .map(({ personId, name, seenAt, draft }) => {
      const isHere = msBetween(seenAt, now) < hereMs;
      return {
        personId,
        ...(name && { name }),
        isHere,
        isWriting: isHere && draft !== undefined && msBetween(draft.at, now) < writingMs,
        ...(draft && { draft }),
      };
    })
    .filter(({ isHere, draft }) => isHere || draft);
  return { others, ...(own?.draft && { own: own.draft }) };
}
