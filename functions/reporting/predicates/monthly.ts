import type { Proof, Verdict } from '../../shared/evidence.ts';
import { historyOf, predicateKey, type Step } from '../../shared/proofs.ts';
import type { MonthlyReport } from '../contract/monthly.ts';

/** A school has sent its control report for a month; measure 2.5 of order 393. */
export const schoolControlReport = predicateKey('reporting.schoolControlReport', { every: 'month' });

/**
 * Sent: satisfied from that day on, whenever it is accepted. Returned: missing until it is sent again, so that a report
 * nobody could use does not pass for one.
 */
export function schoolControlReportHistory({
  schoolId,
  month,
  steps,
}: Pick<MonthlyReport, 'schoolId' | 'month' | 'steps'>): Proof[] {
  const facts = steps.map((step) => ({ ...step, recordedAt: step.at }));
  const because = (code: string) => ({
    code,
    params: { month },
    fact: `/api/reporting/schools/${schoolId}/monthly/${month}`,
  });
  return historyOf(facts, (known) => {
    const timeline: Step[] = [];
    for (const { kind, on } of known) {
      const sent = timeline.at(-1);
      if (kind === 'accepted' && sent) sent.because = because('monthlyAccepted');
      else if (kind === 'returned')
        timeline.push({ since: on, status: 'missing', because: because('monthlyReturned') });
      else timeline.push({ since: on, status: 'satisfied', because: because('monthlySubmitted') });
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
