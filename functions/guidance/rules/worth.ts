import { addDays } from '../../shared/calendar/day.ts';
import type { Day } from '../../shared/words.ts';
import type { Outcome, Use, Vote, Worth } from '../contract/worth.ts';

/** So many days after an answer with an article it is known whether the question came back. */
export const daysUntilKnown = 14;

export function knownOn(usedOn: Day): Day {
  return addDays(usedOn, daysUntilKnown);
}

export const noWorth: Worth = { useful: 0, useless: 0, used: 0, known: 0, cameBack: 0 };

export function worthOf(
  votes: readonly Pick<Vote, 'useful'>[],
  uses: readonly Pick<Use, 'ticketId'>[],
  outcomes: readonly Pick<Outcome, 'cameBack'>[],
): Worth {
  const useful = votes.filter((vote) => vote.useful).length;
  return {
    useful,
    useless: votes.length - useful,
    used: uses.length,
    known: outcomes.length,
    cameBack: outcomes.filter(({ cameBack }) => cameBack).length,
  };
}

interface LaterQuestion {
  ticketId: string;
  number: string;
  askedAt: string;
  words: readonly string[];
}

/**
 * Whether the question came back: the same school asked again within the days, in another ticket, about what the
 * article is on. `later` is what the school asked after the use.
 */
export function outcomeOf(
  { articleId, ticketId, usedAt }: Pick<Use, 'articleId' | 'ticketId' | 'usedAt'>,
  later: readonly LaterQuestion[],
  isOnTopic: (words: readonly string[]) => boolean,
): Outcome {
  const until = Date.parse(usedAt) + daysUntilKnown * 86_400_000;
  const back = later.find(
    (question) =>
      question.ticketId !== ticketId &&
      question.askedAt > usedAt &&
      Date.parse(question.askedAt) <= until &&
      isOnTopic(question.words),
  );
  return { articleId, ticketId, cameBack: back !== undefined, ...(back && { backAs: back.number }) };
}
