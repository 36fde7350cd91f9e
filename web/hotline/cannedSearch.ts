import type { CannedReply } from '../../functions/hotline/contract/cannedReply.ts';
import type { Conversation } from '../../functions/hotline/contract/views.ts';
import type { Queue } from '../../functions/hotline/contract/words.ts';
import type { Values } from '../../functions/hotline/rules/replyText.ts';

const plain = (text: string) => text.toLowerCase().replaceAll('ё', 'е');

/** Replies in which every word that was typed begins a word, those of the queue first. */
export function cannedFor(
  replies: readonly CannedReply[],
  typed: string,
  queue?: Queue,
): readonly CannedReply[] {
  const sought = plain(typed).split(/\s+/).filter(Boolean);
  const fits = ({ title, text }: CannedReply) => {
    const words = plain(`${title} ${text}`).split(/[^\p{L}\p{N}]+/u);
    return sought.every((one) => words.some((word) => word.startsWith(one)));
  };
  const ofQueue = (reply: CannedReply) => Number(queue !== undefined && reply.queue === queue);
  return replies
    .filter((reply) => !reply.retired && fits(reply))
    .sort((a, b) => ofQueue(b) - ofQueue(a) || a.title.localeCompare(b.title, 'ru'));
}

export const isMacro = ({ after, moveTo }: Pick<CannedReply, 'after' | 'moveTo'>): boolean =>
  after !== 'nothing' || moveTo !== undefined;

/** What was typed after a slash that begins a line, up to the cursor; undefined where no reply is looked for. */
export function typedAfterSlash(text: string, cursor: number): string | undefined {
  return /(?:^|\n)\/([^\n/]{0,60})$/.exec(text.slice(0, cursor))?.[1];
}

/** The text with a filled reply in the place of the slash and what was typed after it. */
export function withReply(text: string, cursor: number, reply: string): string {
  const typed = typedAfterSlash(text, cursor);
  const from = typed === undefined ? cursor : cursor - typed.length - 1;
  return text.slice(0, from) + reply + text.slice(cursor);
}

const deadlineFormat = new Intl.DateTimeFormat('ru-RU', {
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Moscow',
});

/** «20 сентября, 14:00»: stands after «до» as it is. */
function deadlineWords(at: string): string {
  const parts = new Map(deadlineFormat.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  return `${parts.get('day')} ${parts.get('month')}, ${parts.get('hour')}:${parts.get('minute')}`;
}

/** What a ticket gives to the variables of a reply. Replies are in Russian, the language askers write in. */
export function valuesOf(ticket: Conversation, operator: string | undefined): Values {
  const { contacts, schoolName, number, subject, due, sla } = ticket;
  const deadline = sla?.solution.dueAt ?? due?.at;
  return {
    number,
    subject,
    ...(contacts?.name && { name: contacts.name }),
    ...(schoolName && { school: schoolName.ru }),
    ...(operator && { operator }),
    ...(deadline && { deadline: deadlineWords(deadline) }),
  };
}
