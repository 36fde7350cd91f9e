import { Refusal } from '../../shared/refusal.ts';
import type { Form, FormItem } from '../contract/form.ts';
import type {
  Submission,
  SubmissionRow,
  SubmissionStatus,
  SubmissionStep,
  Values,
} from '../contract/submission.ts';
import { rulesOf, scoreOf } from './completeness.ts';
import { codesOf } from './forms.ts';

/** What the product knows of a school, by the source that a field names. */
export interface KnownOfSchool {
  registerPupils?: number | undefined;
  registerClasses?: number | undefined;
  platformPupils?: number | undefined;
  platformTeachers?: number | undefined;
}

/** Values that the product can fill in by itself. */
export function knownValues(items: readonly FormItem[], known: KnownOfSchool): Values {
  return Object.fromEntries(
    items.flatMap(({ code, prefill }) => {
      const value = prefill && known[prefill];
      return value === undefined ? [] : [[code, value]];
    }),
  );
}

export function statusOfSubmission({ steps }: Pick<Submission, 'steps'>): SubmissionStatus {
  return steps.at(-1)?.kind ?? 'draft';
}

/** Only what the form asks for is kept; an emptied field is no value. */
export function keptValues({ content }: Pick<Form, 'content'>, values: Values): Values {
  const asked = new Set(codesOf(content));
  return Object.fromEntries(
    Object.entries(values).filter(([code, value]) => asked.has(code) && value !== ''),
  );
}

/** Refuses a draft of a form that is not out yet, and the edit of a sheet that is with the municipality or accepted. */
export function refuseFilling(form: Pick<Form, 'status'>, before: Submission | undefined): void {
  if (form.status !== 'published') throw new Refusal('formNotPublished', 'The form is not published yet');
  const status = before && statusOfSubmission(before);
  if (status === 'submitted' || status === 'accepted')
    throw new Refusal('sheetNotYours', 'The sheet has been sent; it changes when it is returned', { status });
}

/** Refuses a sheet with an empty mandatory field, a value of another kind, or a check that fails. */
export function refuseIncomplete(form: Form, values: Values): void {
  const blocking = rulesOf(form, values).filter(({ blocks }) => blocks);
  if (blocking.length > 0)
    throw new Refusal(
      'sheetIncomplete',
      'Some fields are empty or do not agree; see errors',
      { count: blocking.length },
      blocking.map(({ kind, of }) => ({ pointer: `/${kind}/${of}`, code: `${kind}Unmet` })),
    );
}

/** The sheet with the municipality's word. What was accepted may be returned too: the other side may have rejected it. */
export function withWord(submission: Submission, step: SubmissionStep): Submission {
  const status = statusOfSubmission(submission);
  const isAwaited = status === 'submitted' || (status === 'accepted' && step.kind === 'returned');
  if (!isAwaited) throw new Refusal('sheetNotAwaiting', 'The sheet does not wait for a review', { status });
  return { ...submission, steps: [...submission.steps, step] };
}

export function rowOf(
  form: Form,
  schoolId: string,
  submission: Submission | undefined,
  today: string,
): SubmissionRow {
  const submittedOn = submission?.steps.findLast(({ kind }) => kind === 'submitted')?.on;
  const status = submission && statusOfSubmission(submission);
  const isSent = status === 'submitted' || status === 'accepted';
  return {
    schoolId,
    ...(status && { status }),
    score: submission ? scoreOf(rulesOf(form, submission.values)) : 0,
    ...(submittedOn && { submittedOn }),
    isLate: (isSent && submittedOn ? submittedOn : today) > form.content.dueOn,
    version: submission?.version ?? 0,
  };
}
