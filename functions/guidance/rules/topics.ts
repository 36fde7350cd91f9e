import { stemOf } from '../../shared/searchWords.ts';
import type { AskedQuestion } from '../contract/questions.ts';
import type { Topic } from '../contract/views.ts';

/** A topic is worth an article when so many have asked about it in the days looked at. */
export const leastTickets = 4;
export const topicDays = 14;

const samplesShown = 3;
const wordsShown = 3;
/** A word that stands in more than this part of a queue's questions is how people write, not what about. */
const tooCommon = 0.4;
const fewQuestions = 10;

interface Worded {
  question: AskedQuestion;
  stems: ReadonlySet<string>;
}

/**
 * Questions that no article covers, gathered by their queue and the word most of them share. A question stands in one
 * topic at most; the largest comes first.
 */
export function topicsOf(
  questions: readonly AskedQuestion[],
  isCovered: (stems: readonly string[]) => boolean,
  least = leastTickets,
): Topic[] {
  const worded = questions.map((question) => ({ question, stems: new Set(question.words.map(stemOf)) }));
  const open = worded.filter(({ stems }) => !isCovered([...stems]));
  const queues = [...new Set(open.map(({ question }) => question.queue))];
  return queues
    .flatMap((queue) => {
      const asked = worded.filter(({ question }) => question.queue === queue);
      const own = open.filter(({ question }) => question.queue === queue);
      return gathered(own, commonIn(asked), least);
    })
    .sort((a, b) => b.tickets - a.tickets || (a.lastAt < b.lastAt ? 1 : -1));
}

function commonIn(asked: readonly Worded[]): ReadonlySet<string> {
  if (asked.length < fewQuestions) return new Set();
  return new Set(
    [...countsOf(asked)].filter(([, count]) => count > asked.length * tooCommon).map(([stem]) => stem),
  );
}

function gathered(questions: readonly Worded[], common: ReadonlySet<string>, least: number): Topic[] {
  const topics: Topic[] = [];
  let left = [...questions];
  for (;;) {
    const [lead, count] = mostShared(left, common);
    if (lead === undefined || count < least) return topics;
    const group = left.filter(({ stems }) => stems.has(lead));
    topics.push(topicOf(group, lead, common));
    left = left.filter(({ stems }) => !stems.has(lead));
  }
}

function mostShared(questions: readonly Worded[], common: ReadonlySet<string>): [string | undefined, number] {
  let best: [string | undefined, number] = [undefined, 0];
  for (const [stem, count] of countsOf(questions))
    if (!common.has(stem) && (count > best[1] || (count === best[1] && stem < (best[0] ?? ''))))
      best = [stem, count];
  return best;
}

function countsOf(questions: readonly Worded[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of questions)
    for (const stem of stems) if (stem.length > 2) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

function topicOf(group: readonly Worded[], lead: string, common: ReadonlySet<string>): Topic {
  const others = [...countsOf(group)]
    .filter(([stem, count]) => stem !== lead && !common.has(stem) && count > group.length / 2)
    .sort((a, b) => b[1] - a[1])
    .map(([stem]) => stem);
  const newest = [...group].sort((a, b) => (a.question.askedAt < b.question.askedAt ? 1 : -1));
  const [first] = newest;
  return {
    queue: first?.question.queue ?? 'methodical',
    words: [lead, ...others].slice(0, wordsShown).map((stem) => asWritten(stem, group)),
    tickets: group.length,
    schools: new Set(group.flatMap(({ question }) => question.schoolId ?? [])).size,
    lastAt: first?.question.askedAt ?? '',
    samples: newest
      .slice(0, samplesShown)
      .map(({ question: { ticketId, number, subject } }) => ({ ticketId, number, subject })),
  };
}

/** The form of a word that people write most often. */
function asWritten(stem: string, group: readonly Worded[]): string {
  const forms = new Map<string, number>();
  for (const { question } of group)
    for (const word of question.words) if (stemOf(word) === stem) forms.set(word, (forms.get(word) ?? 0) + 1);
  return [...forms].sort((a, b) => b[1] - a[1])[0]?.[0] ?? stem;
}
