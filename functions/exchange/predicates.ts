import { addDays } from '../shared/calendar/day.ts';
import { dayOf } from '../shared/calendar/zone.ts';
import type { Proof } from '../shared/evidence.ts';
import { historyOf, predicateKey, type Step } from '../shared/proofs.ts';
import type { Day } from '../shared/words.ts';
import type { ServiceEvent } from './contract/service.ts';
import { resolvedAt, standingRuns } from './rules/service.ts';

/** The exchange works by the contract in force: measure 16 of order 393. */
export const exchangeWorks = predicateKey('exchange.worksByContract');
/** So many nights in a row without an error that nobody put right: measure 23. */
export const quietNights = 7;
export const exchangeQuiet = predicateKey('exchange.quietNights', { nights: quietNights });

interface Fact extends ServiceEvent {
  recordedAt: string;
}

const factsOf = (events: readonly ServiceEvent[]): Fact[] =>
  events.map((event) => ({ ...event, recordedAt: event.at }));

/**
 * Satisfied from the day on which a package that keeps the contract was committed and, read again school by school, was
 * found to stand as it was sent. Rolled back, it proves nothing any more.
 */
export function exchangeWorksHistory(events: readonly ServiceEvent[], zone: string): Proof[] {
  return historyOf(factsOf(events), (known) =>
    known.map((event, index) => worksAfter(known.slice(0, index + 1), event, zone)),
  );
}

function worksAfter(known: readonly ServiceEvent[], { at, runId }: ServiceEvent, zone: string): Step {
  const since = dayOf(new Date(at), zone);
  const [first] = standingRuns(known);
  const fact = `/api/exchange/runs/${first?.runId ?? runId}`;
  if (!first) return { since, status: 'missing', because: { code: 'exchangeNotStanding', fact } };
  const { schools, records, edition } = first;
  return {
    since,
    status: 'satisfied',
    because: {
      code: 'exchangeCommitted',
      params: { on: dayOf(new Date(first.at), zone), schools, records, edition },
      fact,
    },
  };
}

/**
 * Nights are counted from the day the first package was committed. A night on which a failed run waits to be put right
 * breaks the row, and counting begins again on the day it was.
 */
export function exchangeQuietHistory(events: readonly ServiceEvent[], zone: string): Proof[] {
  return historyOf(factsOf(events), (known) => quietTimeline(known, zone));
}

function quietTimeline(known: readonly ServiceEvent[], zone: string): Step[] {
  const [first] = standingRuns(known);
  if (!first) return [];
  const on = (instant: string): Day => dayOf(new Date(instant), zone);
  const steps: Step[] = [];
  let from = on(first.at);
  for (const failure of known.filter(({ what }) => what === 'failed')) {
    const openedOn = on(failure.at);
    const resolved = resolvedAt(failure, known);
    const until = resolved && on(resolved);
    // Put right on the same day no night lay between; before the counting it is of no account.
    if (until && (until === openedOn || until <= from)) continue;
    if (openedOn >= from) steps.push(...counted(from).filter(({ since }) => since <= openedOn));
    steps.push({
      since: addDays(openedOn < from ? from : openedOn, 1),
      status: 'missing',
      because: {
        code: 'exchangeErrorOpen',
        params: { on: openedOn },
        fact: `/api/exchange/runs/${failure.runId}`,
      },
    });
    if (!until) return steps;
    from = until;
  }
  return [...steps, ...counted(from)];
}

/** From its first day a row of nights is awaited; when they are over, it is there. */
function counted(from: Day): Step[] {
  const params = { on: from, nights: quietNights };
  return [
    { since: from, status: 'missing', because: { code: 'exchangeNightsCounted', params } },
    { since: addDays(from, quietNights), status: 'satisfied', because: { code: 'exchangeQuiet', params } },
  ];
}
