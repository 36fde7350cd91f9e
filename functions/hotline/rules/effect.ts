import type { Instant, NodeId } from '../../shared/words.ts';
import type { Queue } from '../contract/words.ts';

/** Five schools of a district with one topic within two hours speak for an incident. */
export const effectRule = { schools: 5, withinMs: 2 * 3_600_000, sharedStems: 2 } as const;

/** What is common to nearly every question of this hotline says nothing of its topic. */
const everywhere = new Set([
  'школ',
  'класс',
  'дневник',
  'журна',
  'журнал',
  'электрон',
  'здравств',
  'здравствуйт',
  'добр',
  'ден',
  'пожалуйст',
  'подскаж',
  'помог',
  'помогит',
  'сегодн',
  'утр',
  'спасиб',
  'ваш',
  'наш',
  'котор',
  'вопрос',
]);

/** A ticket as the rule looks at it: when, from which school, and what it is about. */
export interface EffectMark {
  ticketId: string;
  schoolId: NodeId;
  queue: Queue;
  at: Instant;
  stems: readonly string[];
  /** The proposal it stands in already. */
  proposalId?: string | undefined;
}

/** Stems by which a question tells its topic. */
export function topicOf(stems: readonly string[]): string[] {
  return stems.filter((stem) => stem.length > 3 && !/\d/.test(stem) && !everywhere.has(stem));
}

function isAlike(a: readonly string[], b: ReadonlySet<string>): boolean {
  return a.filter((stem) => b.has(stem)).length >= effectRule.sharedStems;
}

/** The cause that a new ticket belongs to: those of its queue and topic before it, within the rule's time, and itself. */
export function causeOf(newest: EffectMark, marks: readonly EffectMark[]): EffectMark[] {
  const earliest = Date.parse(newest.at) - effectRule.withinMs;
  const topic = new Set(topicOf(newest.stems));
  const others = marks.filter(
    ({ ticketId, queue, at, stems }) =>
      ticketId !== newest.ticketId &&
      queue === newest.queue &&
      Date.parse(at) >= earliest &&
      Date.parse(at) <= Date.parse(newest.at) &&
      isAlike(topicOf(stems), topic),
  );
  return [...others, newest].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

export type EffectVerdict =
  | { does: 'nothing' }
  /** The cause is known: the ticket is one more of it. */
  | { does: 'extend'; proposalId: string }
  | { does: 'propose'; tickets: readonly EffectMark[] };

/** What a new ticket leads to. One cause is proposed once, whatever became of the proposal. */
export function effectOf(newest: EffectMark, marks: readonly EffectMark[]): EffectVerdict {
  const cause = causeOf(newest, marks);
  const known = cause.find(({ proposalId }) => proposalId !== undefined)?.proposalId;
  if (known !== undefined) return { does: 'extend', proposalId: known };
  const schools = new Set(cause.map(({ schoolId }) => schoolId));
  return schools.size >= effectRule.schools ? { does: 'propose', tickets: cause } : { does: 'nothing' };
}
