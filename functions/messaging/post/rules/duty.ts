import type { Day } from '../../../shared/words.ts';
import type { Duty, Message, Thread } from '../../contract/post.ts';

/** The first answer of a desk, where it has answered. */
export function answerOf({ entries }: Pick<Thread, 'entries'>) {
  return entries.find(({ from }) => from === 'addressee');
}

/**
 * Where the answer stands that a desk owes. In time is the last day itself; nobody marks anything overdue. Of a message
 * that was withdrawn nothing is owed any more.
 */
export function dutyOf(
  thread: Pick<Thread, 'entries' | 'answerDueOn'>,
  { status }: Pick<Message, 'status'>,
  { today, dayOf }: { today: Day; dayOf: (at: string) => Day },
): Duty {
  const { answerDueOn } = thread;
  const answer = answerOf(thread);
  if (answerDueOn === undefined) return answer ? 'answered' : 'none';
  if (answer) return dayOf(answer.at) <= answerDueOn ? 'answered' : 'answeredLate';
  if (status === 'withdrawn') return 'lifted';
  return today <= answerDueOn ? 'waiting' : 'overdue';
}

export function isOwed(duty: Duty): boolean {
  return duty === 'waiting' || duty === 'overdue';
}
