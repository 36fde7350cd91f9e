import type { Notice } from '../../messaging/contract.ts';
import type { EntryHead, EntryKind, Ticket } from '../contract.ts';

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
