import { addDays } from '../../shared/calendar/day.ts';
import { periodBounds } from '../../shared/calendar/period.ts';
import type { Because, Proof, Verdict } from '../../shared/evidence.ts';
import { historyOf, predicateKey, type Step } from '../../shared/proofs.ts';
import type { NodeId } from '../../shared/words.ts';
import type { Month, MonthlyReport } from '../contract/monthly.ts';
import { monthlyDueOn } from '../rules/monthly.ts';

/** A school has sent its control report for a month; measure 2.5 of order 393. */
export const schoolControlReport = predicateKey('reporting.schoolControlReport', { every: 'month' });

/**
 * Sent: satisfied, whenever it is accepted; sent by the fifth of the next month it counts within its own. Returned:
 * missing until it is sent again, so that a report nobody could use does not pass for one.
 */
export function schoolControlReportHistory({
  schoolId,
  month,
  steps,
}: Pick<MonthlyReport, 'schoolId' | 'month' | 'steps'>): Proof[] {
  const { to } = periodBounds(month);
  const facts = steps.map((step) => ({ ...step, recordedAt: step.at }));
  const because = (code: string, on: string): Because => ({
    code,
    params: { on },
    fact: `/api/reporting/schools/${schoolId}/monthly/${month}`,
  });
  return historyOf(facts, (known) => {
    let timeline: Step[] = [];
    const put = (step: Step) => {
      timeline = [...timeline.filter(({ since }) => since < step.since), step];
    };
    for (const { kind, on } of known) {
      const counted = on > to && on <= monthlyDueOn(month) ? to : on;
      const sent = timeline.at(-1);
      if (kind === 'submitted')
        put({ since: counted, status: 'satisfied', because: because('monthlySubmitted', on) });
      else if (kind === 'returned')
        put({ since: counted, status: 'missing', because: because('monthlyReturned', on) });
      else if (sent) put({ ...sent, because: because('monthlyAccepted', on) });
    }
    return timeline;
  });
}

export function monthlyVerdict(report: MonthlyReport): Verdict {
  return {
    nodeId: report.schoolId,
    path: [report.regionId, report.municipalityId, report.schoolId],
    predicate: schoolControlReport,
    period: report.month,
    history: schoolControlReportHistory(report),
  };
}

/** Until a month's report is due, none is expected of any school of a municipality that has not sent one. */
export function notYetDueVerdict(path: readonly NodeId[], month: Month): Verdict {
  const { from } = periodBounds(month);
  const due = monthlyDueOn(month);
  const because = { code: 'monthlyNotDueYet', params: { due } };
  const knownSince = `${from}T00:00:00.000Z`;
  return {
    nodeId: path.at(-1) ?? '',
    path: [...path],
    predicate: schoolControlReport,
    period: month,
    history: [
      { since: from, knownSince, status: 'notExpected', because },
      { since: addDays(due, 1), knownSince, status: 'missing', because },
    ],
  };
}
