import type { Instant } from '../../shared/words.ts';
import { type Feedback, type FeedbackResult, feedbackDays, fewestAnswers } from '../contract/feedback.ts';
import type { Registration } from '../contract/registrations.ts';
import type { Session } from '../contract/sessions.ts';

const msInDay = 86_400_000;

/** Whoever was there, in full or in part. */
export function hasAttended({ status }: Pick<Registration, 'status'>): boolean {
  return status === 'full' || status === 'partial';
}

export function feedbackUntil({ endsAt }: Pick<Session, 'endsAt'>): Instant {
  return new Date(Date.parse(endsAt) + feedbackDays * msInDay).toISOString();
}

/** From the session's end for two weeks. */
export function isFeedbackOpen(session: Pick<Session, 'endsAt' | 'state'>, now: Instant): boolean {
  const isHeld = session.state !== 'draft' && session.state !== 'cancelled';
  return isHeld && session.endsAt <= now && now < feedbackUntil(session);
}

/**
 * What those who run a session are shown of the answers: nothing while they are fewer than five, else how the marks are
 * spread and what was written. Texts stand by their letters: the order in which they came would tell whose they are.
 */
export function resultOf(answers: readonly Feedback[]): FeedbackResult | undefined {
  if (answers.length < fewestAnswers) return undefined;
  const useful = answers.map((one) => one.useful);
  const clear = answers.map((one) => one.clear);
  const applying = (how: Feedback['willApply']) =>
    answers.filter(({ willApply }) => willApply === how).length;
  return {
    useful: countsOf(useful),
    clear: countsOf(clear),
    usefulMean: meanOf(useful),
    clearMean: meanOf(clear),
    willApply: { yes: applying('yes'), partly: applying('partly'), no: applying('no') },
    missing: answers
      .flatMap(({ missing }) => missing ?? [])
      .sort((one, other) => one.localeCompare(other, 'ru')),
  };
}

function countsOf(marks: readonly number[]): number[] {
  return [1, 2, 3, 4, 5].map((mark) => marks.filter((one) => one === mark).length);
}

function meanOf(marks: readonly number[]): number {
  return Math.round((10 * marks.reduce((sum, one) => sum + one, 0)) / marks.length) / 10;
}
