import { Refusal } from '../../shared/refusal.ts';
import type { Draft, DraftEdit, DraftHead } from '../contract.ts';
import { measuresOf } from './measures.ts';
import { openQuestions, requireOpen } from './publish.ts';
import { checkContent } from './versions.ts';

/** A draft with what a person corrected and answered. Refuses `draftClosed`, and an answer to no question. */
export function editDraft(draft: Draft, { content, answers }: DraftEdit): Draft {
  requireOpen(draft);
  checkContent(content);
  const stray = Object.keys(answers).find((id) => !draft.questions.some((question) => question.id === id));
  if (stray !== undefined)
    throw new Refusal('badInput', 'An answer to a question the draft does not have', undefined, [
      { pointer: `/body/answers/${stray}`, code: 'questionUnknown' },
    ]);
  const questions = draft.questions.map((question) => {
    const answer = answers[question.id];
    return answer === undefined ? question : { ...question, answer };
  });
  return { ...draft, content, questions };
}

export function discard(draft: Draft): Draft {
  requireOpen(draft);
  return { ...draft, status: 'discarded' };
}

export function draftHead(draft: Omit<Draft, 'source'>): DraftHead {
  const { id, regionId, sourceName, amends, status, createdAt, version, content } = draft;
  return {
    id,
    regionId,
    ...(sourceName && { sourceName }),
    ...(amends && { amends }),
    status,
    createdAt,
    version,
    order: content.order,
    measures: measuresOf(content).length,
    questions: openQuestions(draft).length,
  };
}
