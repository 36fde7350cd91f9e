import type { IncomingLetter } from '../mail/readLetter.ts';

type Judged = Pick<IncomingLetter, 'from' | 'returnPath' | 'headers' | 'messageId'>;

/** Why a letter is no question of anybody: it was written by a machine, or by ourselves. */
export type NotAQuestion = 'noSender' | 'bounce' | 'own' | 'automatic' | 'list';

const machines = /^(mailer-daemon|postmaster|no-?reply|do-?not-?reply)@/;
const automaticPrecedence = /^(bulk|junk|auto_reply)$/i;

/** Answering a machine makes a loop; whatever may be one is left unanswered. */
export function notAQuestion(
  { from, returnPath, headers, messageId }: Judged,
  own: { address: string; isOwnMessage: (id: string) => boolean },
): NotAQuestion | undefined {
  const said = (name: string) => headers.get(name)?.trim() ?? '';
  if (!from) return 'noSender';
  if (from.address === own.address.toLowerCase() || (messageId && own.isOwnMessage(messageId))) return 'own';
  if (returnPath === '' || said('content-type') === 'multipart/report' || machines.test(from.address))
    return 'bounce';
  const submitted = said('auto-submitted').toLowerCase();
  if (submitted !== '' && submitted !== 'no') return 'automatic';
  if (headers.has('x-auto-response-suppress') || headers.has('x-autoreply') || headers.has('x-loop'))
    return 'automatic';
  if (automaticPrecedence.test(said('precedence'))) return 'automatic';
  if (said('precedence').toLowerCase() === 'list' || headers.has('list') || headers.has('list-id'))
    return 'list';
  return undefined;
}

/** Stands at the top of our letters; what is below it in a reply was written before. */
export const replyMark = '— Пишите ответ выше этой строки · Please reply above this line —';
const markWords = 'Пишите ответ выше этой строки';

/** What the asker has written now, without the letter they answer. All of it where nothing would be left. */
export function withoutQuote(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const mark = lines.findIndex((line) => line.includes(markWords));
  const fresh = mark < 0 ? lines : lines.slice(0, mark);
  while (fresh.length > 0 && isQuoting(fresh.at(-1) ?? '')) fresh.pop();
  const kept = fresh.join('\n').trim();
  return kept === '' && mark < 0 ? text.trim() : kept;
}

/** Quoted lines, and the one before them that says who wrote when. */
function isQuoting(line: string): boolean {
  return /^\s*$|^\s*>|^\s*(--|__)|:\s*$/.test(line);
}

const numberInSubject = /\b([0-9A-Z]{4}-[0-9A-Z]{4})\b/;

export function numberIn(subject: string): string | undefined {
  return numberInSubject.exec(subject)?.[1];
}

/** What was asked about, without the prefixes that mail programs add. */
export function plainSubject(subject: string): string {
  return subject
    .replace(/^((re|fwd?|ответ|fw|отв|пересл)\s*(\[\d+\])?\s*:\s*)+/i, '')
    .replace(/^\[[0-9A-Z]{4}-[0-9A-Z]{4}\]\s*/, '')
    .trim()
    .slice(0, 200);
}

/** The part of a Message-ID that mail services leave as it was. */
export function keyOfMessage(messageId: string): string {
  return (/<?([^<>@\s]+)/.exec(messageId)?.[1] ?? messageId).slice(0, 200);
}
