import { addDays } from '../shared/calendar/day.ts';
import { periodBounds } from '../shared/calendar/period.ts';
import { dayOf } from '../shared/calendar/zone.ts';
import type { Because, Proof } from '../shared/evidence.ts';
import { historyOf, predicateKey, type Step } from '../shared/proofs.ts';
import type { Day, Instant, NodeId } from '../shared/words.ts';
import type { Quarter, ReportEvent } from './contract/quarterly.ts';
import { dueOnOf } from './rules/quarters.ts';

/** A municipality has submitted its report for a quarter: measure 2.6 of order 393. */
export const quarterlyReport = predicateKey('reporting.quarterlyReport', { every: 'quarter' });

interface Fact {
  recordedAt: Instant;
  event?: ReportEvent;
}

/**
 * Until the tenth of the month after the quarter a report is not expected; from the day after it, missing. One submitted
 * by then counts within its quarter, a later one from its own day on; a returned one has to come again.
 */
export function quarterlyReportHistory(
  report: { nodeId: NodeId; period: Quarter; events: readonly ReportEvent[] },
  zone: string,
): Proof[] {
  const { from } = periodBounds(report.period);
  const facts: Fact[] = [
    { recordedAt: `${from}T00:00:00.000Z` },
    ...report.events.map((event) => ({ recordedAt: event.at, event })),
  ];
  return historyOf(facts, (known) => timelineOf(report, known, zone));
}

function timelineOf(
  { nodeId, period }: { nodeId: NodeId; period: Quarter },
  known: readonly Fact[],
  zone: string,
): Step[] {
  const { from, to } = periodBounds(period);
  const dueOn = dueOnOf(period);
  const due = { due: dueOn };
  const fact = `/api/reporting/municipalities/${nodeId}/quarterly/${period}`;
  let steps: Step[] = [];
  /** What is said later of the same day or of an earlier one takes the place of what was said before. */
  const put = (since: Day, status: Step['status'], because: Because) => {
    steps = [...steps.filter((step) => step.since < since), { since, status, because }];
  };
  const isAwaited = () => steps.at(-1)?.status === 'notExpected';
  const missed = () => put(addDays(dueOn, 1), 'missing', { code: 'reportNotSubmitted', params: due });
  put(from, 'notExpected', { code: 'reportNotDueYet', params: due });
  let countsFrom = from;
  for (const { event } of known) {
    if (!event || event.kind === 'addendum') continue;
    const on = dayOf(new Date(event.at), zone);
    const inTime = on <= dueOn;
    if (!inTime && isAwaited()) missed();
    const because = { params: { on, ...due }, fact };
    if (event.kind === 'returned')
      put(on, inTime ? 'notExpected' : 'missing', { code: 'reportReturned', ...because });
    else if (event.kind === 'accepted') put(countsFrom, 'satisfied', { code: 'reportAccepted', ...because });
    else {
      countsFrom = inTime && on > to ? to : on;
      put(countsFrom, 'satisfied', { code: 'reportSubmitted', ...because });
    }
  }
  if (isAwaited()) missed();
  return steps;
}
