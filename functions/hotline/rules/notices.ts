import type { Notice } from '../../messaging/contract.ts';
import type { Instant } from '../../shared/words.ts';
import type { EntryHead } from '../contract/entries.ts';
import type { Ticket } from '../contract/ticket.ts';
import type { EntryKind } from '../contract/words.ts';

const longestQuote = 300;

/** Entries somebody else has to know of, and what is said about each; the desk's own people see the rest on the desk. */
const told: Partial<Record<EntryKind, Pick<Notice, 'title'>>> = {
  handOver: { title: { ru: 'Передано обращение', en: 'A question was handed over' } },
  partnerAnswer: { title: { ru: 'Партнёр ответил', en: 'The partner has answered' } },
  reply: { title: { ru: 'Спросивший дополнил вопрос', en: 'The asker has added to the question' } },
  reopened: { title: { ru: 'Обращение открыто снова', en: 'The question was reopened' } },
};

/**
 * What an entry tells to whom: a handing over to the partner, the word of the asker and of the partner to the operator
 * who works on the question. One whose question is nobody's yet stands on everybody's desk anyway.
 */
export function noticesOf(
  { id, number, subject, regionId, operator }: Ticket,
  entry: Pick<EntryHead, 'id' | 'kind' | 'at' | 'by'>,
  text: string,
): Notice[] {
  const what = told[entry.kind];
  const to =
    entry.kind === 'handOver'
      ? { role: 'partner' as const, nodeId: regionId }
      : operator && operator.id !== entry.by && { personId: operator.id };
  if (!what || !to) return [];
  const quote = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
  const about = (words: string) => [`№ ${number} · ${words}`, ...(quote ? [quote] : [])].join('\n');
  return [
    {
      cause: `hotline.${entry.kind}:${id}:${entry.id}`,
      to,
      title: { ru: `${what.title.ru}: ${subject}`, en: `${what.title.en}: ${subject}` },
      text: { ru: about(subject), en: about(subject) },
      path: `/hotline?view=all&ticket=${id}`,
      at: entry.at,
    },
  ];
}

/** A ticket that was given to somebody by another is told to them, once for each time it is given. */
export function noticeOfAssignment(
  { id, number, subject, operator, version }: Ticket,
  by: { id: string; name?: string | undefined },
  at: Instant,
): Notice[] {
  if (!operator || operator.id === by.id) return [];
  const from = by.name ?? by.id;
  return [
    {
      cause: `hotline.assigned:${id}:${version}`,
      to: { personId: operator.id },
      title: { ru: `Вам поручено обращение: ${subject}`, en: `A question was given to you: ${subject}` },
      text: { ru: `№ ${number} · поручил(а) ${from}`, en: `№ ${number} · given by ${from}` },
      path: `/hotline?view=mine&ticket=${id}`,
      at,
    },
  ];
}
