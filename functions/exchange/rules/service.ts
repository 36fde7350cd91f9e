import type { ServiceEvent } from '../contract/service.ts';

/** So many committed runs are kept to stand when others are rolled back; more say nothing new. */
const standingKept = 5;

/**
 * What a new event adds to what is known of the exchange: nothing where the plan would read the same. A night that went
 * well while nothing was open is such an event, so the record stays small however long the exchange works.
 */
export function withEvent(events: readonly ServiceEvent[], event: ServiceEvent): ServiceEvent[] | undefined {
  if (events.some(({ runId, what, at }) => runId === event.runId && what === event.what && at === event.at))
    return undefined;
  const isNews =
    event.what === 'failed' ||
    openFailures(events).length > 0 ||
    (event.what === 'committed' && standingRuns(events).length < standingKept) ||
    (event.what === 'rolledBack' && standingRuns(events).some(({ runId }) => runId === event.runId));
  return isNews ? [...events, event].sort((one, other) => (one.at < other.at ? -1 : 1)) : undefined;
}

/** Committed, reconciled, and not rolled back since. */
export function standingRuns(events: readonly ServiceEvent[]): ServiceEvent[] {
  return events.filter(
    ({ what, runId, at }) =>
      what === 'committed' &&
      !events.some((later) => later.runId === runId && later.what === 'rolledBack' && later.at >= at),
  );
}

/** A failure lasts until its run is put right or rolled back, or a later run has brought everything. */
function openFailures(events: readonly ServiceEvent[]): ServiceEvent[] {
  return events.filter((one) => one.what === 'failed' && resolvedAt(one, events) === undefined);
}

export function resolvedAt(failure: ServiceEvent, events: readonly ServiceEvent[]): string | undefined {
  return events.find(
    ({ what, runId, at }) =>
      at >= failure.at && (what === 'committed' || (what === 'rolledBack' && runId === failure.runId)),
  )?.at;
}
