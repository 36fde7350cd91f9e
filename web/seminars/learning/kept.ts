import { type Learner, learners } from '../../../functions/seminars/learning/contract.ts';

const browserKey = 'vnedrenie.learner';
const finishedKey = (learner: Learner) => `vnedrenie.path.${learner}`;
const answersKey = (learner: Learner) => `vnedrenie.path.${learner}.answers`;

/** Made up once in this browser, so that it is counted once; nobody knows whose it is. */
export function browserId(): string {
  const known = localStorage.getItem(browserKey);
  if (known) return known;
  const made = crypto.randomUUID();
  localStorage.setItem(browserKey, made);
  return made;
}

export function finishedBefore(): ReadonlySet<Learner> {
  return new Set(learners.filter((learner) => localStorage.getItem(finishedKey(learner)) !== null));
}

export function keepFinished(learner: Learner): void {
  localStorage.setItem(finishedKey(learner), 'yes');
  localStorage.removeItem(answersKey(learner));
}

/** What was chosen of each question so far; a reload does not lose it. */
export function keptAnswers(learner: Learner, questions: number): (number | undefined)[] {
  const kept = localStorage.getItem(answersKey(learner))?.split(',') ?? [];
  return Array.from({ length: questions }, (_, at) =>
    /^[0-2]$/.test(kept[at] ?? '') ? Number(kept[at]) : undefined,
  );
}

export function keepAnswers(learner: Learner, answers: readonly (number | undefined)[]): void {
  localStorage.setItem(answersKey(learner), answers.map((one) => one ?? '').join(','));
}
