import { Refusal } from '../../shared/refusal.ts';
import type { Instant, NodeId } from '../../shared/words.ts';
import type { Draft, MeasureNumber, Plan, PlanVersion } from '../contract.ts';
import { measuresOf } from './measures.ts';
import { actOf, checkContent, type PlanAct } from './versions.ts';

export interface Publication {
  act: PlanAct | undefined;
  publishedAt: Instant;
  publishedBy: string;
}

/**
 * Turns a reviewed open draft into the next version of a plan. Refuses `questionsOpen` (each of them named),
 * `actRequired`, `staleRecord` when the plan has been amended since the draft was made, and what `checkContent` does.
 */
export function publish(
  draft: Draft,
  amended: { plan: Plan; latest: PlanVersion } | undefined,
  { act, publishedAt, publishedBy }: Publication,
): PlanVersion {
  requireAnswers(draft);
  checkContent(draft.content);
  if (amended && amended.latest.number !== draft.amends?.version)
    throw new Refusal('staleRecord', 'The plan has been amended since this draft was made');
  const { content } = draft;
  return {
    planId: amended?.plan.id ?? draft.id,
    number: (amended?.latest.number ?? 0) + 1,
    act: actOf(content, act, amended?.latest),
    publishedAt,
    publishedBy,
    draftId: draft.id,
    content,
  };
}

/** The plan with a version added to it; a new plan for the first one. */
export function withVersion(
  plan: Plan | undefined,
  { planId, number, act, publishedAt, publishedBy, content }: PlanVersion,
  regionId: NodeId,
): Plan {
  const added = { number, act, publishedAt, publishedBy };
  if (plan) return { ...plan, versions: [...plan.versions, added] };
  const { order } = content;
  return { id: planId, regionId, order, startsOn: order.signedOn, versions: [added], version: 0 };
}

export function requireOpen({ id, status }: Draft): void {
  if (status !== 'open') throw new Refusal('draftClosed', `Draft ${id} is ${status}`, { status });
}

/** Questions of the reading that nobody has answered yet. */
export function openQuestions({ questions }: Pick<Draft, 'questions'>): Draft['questions'] {
  return questions.filter(({ answer }) => answer === undefined);
}

function requireAnswers(draft: Draft): void {
  const open = openQuestions(draft);
  if (open.length === 0) return;
  const errors = open.map(({ id, code, number, value }) => ({
    pointer: `/questions/${id}`,
    code,
    params: { value: value.slice(0, 200), ...(number && { number }) },
  }));
  throw new Refusal(
    'questionsOpen',
    'The draft has questions nobody has answered',
    { count: open.length },
    errors,
  );
}

/** Measures that cannot be in work yet: nobody in person is accountable for them. */
export function withoutAccountable({ content }: PlanVersion): MeasureNumber[] {
  return measuresOf(content)
    .filter(({ accountable }) => !accountable)
    .map(({ number }) => number);
}
