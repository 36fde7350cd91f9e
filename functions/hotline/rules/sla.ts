import type { Instant } from '../../shared/words.ts';
import type { ClockView, Due, Sla } from '../contract/clocks.ts';
import type { EntryHead } from '../contract/entries.ts';
import type { EntryKind } from '../contract/words.ts';
import { type Norms, warningShare } from './norms.ts';
import type { ServiceHours } from './serviceHours.ts';

/** What the clocks read of an entry. */
export type SlaEntry = Pick<EntryHead, 'kind' | 'at' | 'asksBack'>;

/** Whose time it is; nobody's once a ticket is resolved. */
type Holder = 'ours' | 'partner' | 'asker' | 'nobody';

interface Stretch {
  from: number;
  to: number;
  holder: Holder;
}

/** A clock as a list of stretches in which it ran, and the moment it was satisfied. */
interface Run {
  norm: number;
  stretches: { from: number; to: number }[];
  metAt?: number;
  isRunning: boolean;
  hasBegun: boolean;
}

const msInMinute = 60_000;
const asksFor = new Set<EntryKind>(['question', 'reply', 'reopened']);

/** Who has to do something after an entry; undefined when it changes nothing. */
function holderAfter({ kind, asksBack }: SlaEntry, before: Holder): Holder | undefined {
  switch (kind) {
    case 'question':
    case 'reopened':
    case 'takeBack':
      return 'ours';
    case 'reply':
      // A word of the asker does not take a ticket away from the partner.
      return before === 'partner' ? 'partner' : 'ours';
    case 'partnerAnswer':
      return before === 'partner' ? 'ours' : undefined;
    case 'handOver':
      return 'partner';
    case 'answer':
      // What the partner has is not given to the asker by a word in between.
      return asksBack && before !== 'partner' ? 'asker' : undefined;
    case 'resolved':
      return 'nobody';
    default:
      return undefined;
  }
}

/**
 * The clocks of a ticket at a moment, from its entries alone: entries after `asOf` are not yet known, so any past
 * moment can be asked for again.
 *
 * - First response runs from the question to the first answer. Nothing but an answer ends it, and neither of the
 *   other clocks speaks for it.
 * - Next response runs from the asker's word to our next answer, once the first has been given.
 * - Solution runs until the ticket is resolved, and goes on when it is reopened.
 * - Both stand still while we wait for the asker; neither stands still while we wait for the partner, whose own clock
 *   runs beside them.
 */
export function slaAt(entries: readonly SlaEntry[], norms: Norms, hours: ServiceHours, asOf: Instant): Sla {
  const now = Date.parse(asOf);
  const known = entries.filter(({ at }) => Date.parse(at) <= now);
  const { stretches, holder: holdsNow } = holdersOf(known, now);
  const runs = {
    firstResponse: firstResponse(known, norms.firstResponse, now),
    nextResponse: nextResponse(known, norms.nextResponse, now),
    solution: solution(known, stretches, holdsNow, norms.solution),
    partner: partner(known, stretches, holdsNow, norms.partner),
  };
  const minutesOf = (holder: Holder) =>
    minutes(
      sum(
        stretches.filter((one) => one.holder === holder),
        hours,
      ),
    );
  return {
    asOf,
    firstResponse: viewOf(runs.firstResponse, hours, now),
    nextResponse: viewOf(runs.nextResponse, hours, now),
    solution: viewOf(runs.solution, hours, now),
    partner: viewOf(runs.partner, hours, now),
    split: {
      oursMinutes: minutesOf('ours'),
      partnerMinutes: minutesOf('partner'),
      askerMinutes: minutesOf('asker'),
    },
  };
}

/** What is due next: the first of the deadlines that run. None while all stand still. */
export function dueOf({ firstResponse, nextResponse, solution }: Sla): Due | undefined {
  const clocks = { firstResponse, nextResponse, solution } as const;
  const running = (Object.keys(clocks) as (keyof typeof clocks)[]).flatMap((clock) => {
    const { state, dueAt, warnAt } = clocks[clock];
    const isOpen = state === 'running' || state === 'breached';
    return isOpen && dueAt && warnAt ? [{ clock, at: dueAt, warnAt }] : [];
  });
  return running.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))[0];
}

/** Who held the ticket from when to when, up to now, and who holds it. */
function holdersOf(entries: readonly SlaEntry[], now: number): { stretches: Stretch[]; holder: Holder } {
  const stretches: Stretch[] = [];
  let holder: Holder = 'nobody';
  let from = now;
  for (const entry of entries) {
    const next = holderAfter(entry, holder);
    if (next === undefined || next === holder) continue;
    const at = Date.parse(entry.at);
    if (holder !== 'nobody') stretches.push({ from, to: at, holder });
    [holder, from] = [next, at];
  }
  if (holder !== 'nobody') stretches.push({ from, to: now, holder });
  return { stretches, holder };
}

function firstResponse(entries: readonly SlaEntry[], norm: number, now: number): Run {
  const asked = entries.find(({ kind }) => asksFor.has(kind));
  // A ticket that was resolved in silence was responded to by that.
  const answered = entries.find(({ kind }) => kind === 'answer' || kind === 'resolved');
  return between(asked, answered, norm, now);
}

function nextResponse(entries: readonly SlaEntry[], norm: number, now: number): Run {
  const first = entries.findIndex(({ kind }) => kind === 'answer' || kind === 'resolved');
  const rest = first < 0 ? [] : entries.slice(first + 1);
  const lastAnswer = rest.findLastIndex(({ kind }) => kind === 'answer' || kind === 'resolved');
  const waiting = rest.slice(lastAnswer + 1).find(({ kind }) => asksFor.has(kind));
  if (waiting) return between(waiting, undefined, norm, now);
  const before = rest.slice(0, Math.max(lastAnswer, 0));
  const previous = before.findLastIndex(({ kind }) => kind === 'answer' || kind === 'resolved');
  return between(
    before.slice(previous + 1).find(({ kind }) => asksFor.has(kind)),
    rest[lastAnswer],
    norm,
    now,
  );
}

function between(start: SlaEntry | undefined, end: SlaEntry | undefined, norm: number, now: number): Run {
  if (!start) return { norm, stretches: [], isRunning: false, hasBegun: false };
  const from = Date.parse(start.at);
  const to = end ? Date.parse(end.at) : now;
  return { norm, stretches: [{ from, to }], isRunning: !end, hasBegun: true, ...(end && { metAt: to }) };
}

function solution(
  entries: readonly SlaEntry[],
  stretches: readonly Stretch[],
  holder: Holder,
  norm: number,
): Run {
  const resolvedAt = entries.findLast(({ kind }) => kind === 'resolved')?.at;
  return {
    norm,
    stretches: stretches.filter(({ holder }) => holder !== 'asker'),
    isRunning: holder === 'ours' || holder === 'partner',
    hasBegun: stretches.length > 0,
    ...(holder === 'nobody' && resolvedAt && { metAt: Date.parse(resolvedAt) }),
  };
}

/** The partner's clock begins anew with each handing over: what was answered before was another question. */
function partner(
  entries: readonly SlaEntry[],
  stretches: readonly Stretch[],
  holder: Holder,
  norm: number,
): Run {
  const held = stretches.findLast(({ holder }) => holder === 'partner');
  const isRunning = holder === 'partner';
  const isAnswered =
    !isRunning && entries.some(({ kind, at }) => kind === 'partnerAnswer' && Date.parse(at) === held?.to);
  return {
    norm,
    stretches: held ? [held] : [],
    isRunning,
    hasBegun: held !== undefined,
    ...(held && isAnswered && { metAt: held.to }),
  };
}

function viewOf(
  { norm, stretches, metAt, isRunning, hasBegun }: Run,
  hours: ServiceHours,
  now: number,
): ClockView {
  const normMs = norm * msInMinute;
  const spent = sum(stretches, hours);
  const base = { normMinutes: norm, spentMinutes: minutes(spent) };
  if (!hasBegun) return { state: 'idle', ...base };
  if (metAt !== undefined) {
    const met = { ...base, metAt: new Date(metAt).toISOString() };
    if (spent <= normMs) return { state: 'met', ...met };
    return { state: 'late', ...met, dueAt: instant(momentIn(stretches, normMs, hours)) };
  }
  if (!isRunning) return { state: 'paused', ...base };
  const last = stretches.at(-1)?.from ?? now;
  const before = sum(stretches.slice(0, -1), hours);
  // A deadline that passed in an earlier stretch is told by the moment it passed in.
  const at = (ms: number) =>
    instant(ms >= before ? hours.after(last, ms - before) : momentIn(stretches, ms, hours));
  return {
    state: spent > normMs ? 'breached' : 'running',
    ...base,
    dueAt: at(normMs),
    warnAt: at(normMs * warningShare),
  };
}

function momentIn(
  stretches: readonly { from: number; to: number }[],
  ms: number,
  hours: ServiceHours,
): number {
  let left = ms;
  for (const { from, to } of stretches) {
    const length = hours.between(from, to);
    if (left <= length) return hours.after(from, left);
    left -= length;
  }
  throw new RangeError('The moment lies behind the stretches');
}

function sum(stretches: readonly { from: number; to: number }[], hours: ServiceHours): number {
  return stretches.reduce((total, { from, to }) => total + hours.between(from, to), 0);
}

function minutes(ms: number): number {
  return Math.round((ms / msInMinute) * 100) / 100;
}

function instant(ms: number): Instant {
  return new Date(ms).toISOString();
}
