import type { Because, Proof, ProofStatus, Verdict } from '../../shared/evidence.ts';
import { historyOf, predicateKey } from '../../shared/proofs.ts';
import type { Submission, SubmissionStep } from '../contract/submission.ts';

/** The school's primary monitoring information is accepted by its municipality; measure 21 of order 393. */
export const formAccepted = predicateKey('monitoring.formAccepted');

const said: Record<SubmissionStep['kind'], { status: ProofStatus; code: string }> = {
  submitted: { status: 'missing', code: 'sheetSubmitted' },
  returned: { status: 'missing', code: 'sheetReturned' },
  accepted: { status: 'satisfied', code: 'sheetAccepted' },
};

/** Accepted: satisfied from that day on, until it is returned. */
export function formAcceptedHistory({ formId, schoolId, steps }: Submission): Proof[] {
  const facts = steps.map((step) => ({ ...step, recordedAt: step.at }));
  return historyOf(facts, (known) =>
    known.map(({ kind, on }) => {
      const { status, code } = said[kind];
      const because: Because = {
        code,
        params: { on },
        fact: `/api/monitoring/forms/${formId}/schools/${schoolId}`,
      };
      return { since: on, status, because };
    }),
  );
}

export function formAcceptedVerdict(submission: Submission): Verdict {
  const { regionId, municipalityId, schoolId } = submission;
  return {
    nodeId: schoolId,
    path: [regionId, municipalityId, schoolId],
    predicate: formAccepted,
    period: 'once',
    history: formAcceptedHistory(submission),
  };
}
