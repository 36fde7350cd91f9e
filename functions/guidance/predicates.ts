import type { Because, Proof } from '../shared/evidence.ts';
import { historyOf, type Step } from '../shared/proofs.ts';
import type { Day, Instant } from '../shared/words.ts';
import { type Article, type Audience, requiredAudiences } from './contract/article.ts';
import { turnsOf } from './rules/inForce.ts';

/** What guidance can prove of a region, with the codes of its reasons. */
export const guidancePredicates = {
  /** An approved article is in force for each required audience. */
  guidesInForce: {
    id: 'guidance.guidesInForce',
    params: [],
    because: ['guidesInForce', 'guidesMissing'],
  },
  /** The same, and no methodical question waits for its answer longer than it should. */
  methodicalSupport: {
    id: 'guidance.methodicalSupport',
    params: [],
    because: ['supportGiven', 'guidesMissing', 'consultationsLate'],
  },
} as const;

/** A methodical question that was not answered in time: late from a day on, until it was answered. */
export interface LateConsultation {
  ticketId: string;
  lateFrom: Day;
  /** The moment at which that day began. */
  lateAt: Instant;
  answered?: { on: Day; at: Instant } | undefined;
}

interface Fact {
  on: Day;
  recordedAt: Instant;
  /** From here on the article is for these audiences; for none once it is withdrawn. */
  article?: { id: string; audiences: readonly Audience[] };
  consultation?: { id: string; isLate: boolean };
}

type Guides = Pick<Article, 'id' | 'editions' | 'withdrawals'>;

const fact = '/api/guidance/articles';

export function guidesInForce(articles: readonly Guides[]): Proof[] {
  return historyOf(factsOfArticles(articles), (known) =>
    drawn(known, ({ missing }) =>
      missing.length > 0 ? guidesMissing(missing) : allInForce('guidesInForce'),
    ),
  );
}

/** `settledUntil`: up to this moment it is certain which questions still wait; of later ones an answer may be on its way. */
export function methodicalSupport(
  articles: readonly Guides[],
  late: readonly LateConsultation[],
  settledUntil: Instant,
): Proof[] {
  const facts = [...factsOfArticles(articles), ...factsOfConsultations(late, settledUntil)];
  return historyOf(facts, (known) =>
    drawn(known, ({ missing, waiting }) => {
      if (missing.length > 0) return guidesMissing(missing);
      if (waiting > 0)
        return { status: 'missing', because: { code: 'consultationsLate', params: { count: waiting } } };
      return allInForce('supportGiven');
    }),
  );
}

function factsOfArticles(articles: readonly Guides[]): Fact[] {
  return articles.flatMap((article) =>
    turnsOf(article).map(({ on, at, edition }) => ({
      on,
      recordedAt: at,
      article: { id: article.id, audiences: edition?.audiences ?? [] },
    })),
  );
}

function factsOfConsultations(late: readonly LateConsultation[], settledUntil: Instant): Fact[] {
  return late
    .filter(({ lateAt, answered }) => answered !== undefined || lateAt <= settledUntil)
    .flatMap(({ ticketId: id, lateFrom, lateAt, answered }) => [
      { on: lateFrom, recordedAt: lateAt, consultation: { id, isLate: true } },
      ...(answered
        ? [{ on: answered.on, recordedAt: answered.at, consultation: { id, isLate: false } }]
        : []),
    ]);
}

interface Standing {
  missing: readonly Audience[];
  waiting: number;
}

/** The timeline of these facts, walked once in the order of their days. */
function drawn(
  facts: readonly Fact[],
  judged: (standing: Standing) => Pick<Step, 'status' | 'because'>,
): Step[] {
  const inOrder = [...facts].sort((a, b) => compare(a.on, b.on) || compare(a.recordedAt, b.recordedAt));
  const articles = new Map<string, readonly Audience[]>();
  const waiting = new Set<string>();
  return inOrder.map(({ on, article, consultation }) => {
    if (article) articles.set(article.id, article.audiences);
    if (consultation?.isLate) waiting.add(consultation.id);
    else if (consultation) waiting.delete(consultation.id);
    const covered = new Set([...articles.values()].flat());
    const missing = requiredAudiences.filter((audience) => !covered.has(audience));
    return { since: on, ...judged({ missing, waiting: waiting.size }) };
  });
}

function guidesMissing(missing: readonly Audience[]): Pick<Step, 'status' | 'because'> {
  const of = requiredAudiences.length;
  const params = { have: of - missing.length, of, audience: missing[0] ?? '' };
  return { status: 'missing', because: { code: 'guidesMissing', params, fact } };
}

function allInForce(code: string): { status: 'satisfied'; because: Because } {
  const of = requiredAudiences.length;
  return { status: 'satisfied', because: { code, params: { have: of, of }, fact } };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
