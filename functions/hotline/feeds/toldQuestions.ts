import { type AskedQuestion, questionWords } from '../../guidance/contract/questions.ts';
import { wordsOf } from '../../shared/searchWords.ts';
import type { EntryWords } from '../contract/entries.ts';
import type { Ticket } from '../contract/ticket.ts';
import { withoutContacts } from '../rules/withoutContacts.ts';

/** What guidance hears of a question: what it is about and when it was answered, and nothing of who asked. */
export function toldQuestion(ticket: Ticket, words: ReadonlyMap<string, EntryWords>): AskedQuestion {
  const { id, number, regionId, schoolId, queue, subject, contacts, entries, createdAt, version } = ticket;
  const [question] = entries;
  const text = withoutContacts(`${subject}\n${(question && words.get(question.id)?.text) ?? ''}`, contacts);
  const answered = entries.find(({ kind }) => kind === 'answer' || kind === 'resolved');
  return {
    ticketId: id,
    number,
    regionId,
    ...(schoolId && { schoolId }),
    queue,
    subject: withoutContacts(subject, contacts),
    words: [...new Set(wordsOf(text))].slice(0, questionWords),
    askedAt: createdAt,
    version,
    ...(answered && { answeredAt: answered.at }),
  };
}
