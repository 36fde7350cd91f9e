import type { Notice } from '../../messaging/contract.ts';
import type { EntryHead } from '../contract/entries.ts';
import type { EscalationLevel } from '../contract/relations.ts';
import type { Ticket } from '../contract/ticket.ts';

const clocks = {
  firstResponse: { ru: 'первого ответа', en: 'first response' },
  nextResponse: { ru: 'следующего ответа', en: 'next response' },
  solution: { ru: 'решения', en: 'solution' },
} as const;

/** The notices of the ladder's steps that were taken at a moment; the last step of them speaks for all. */
export function escalationNotices(ticket: Ticket, at: string): Notice[] {
  const taken = ticket.entries.filter((entry) => entry.kind === 'escalated' && entry.at === at);
  const last = taken.at(-1);
  return last ? [noticeOf(ticket, last)] : [];
}

function noticeOf(ticket: Ticket, { id, at, escalated }: EntryHead): Notice {
  const { number, subject } = ticket;
  const { clock, percent, to } = escalated ?? { clock: 'firstResponse', percent: 100, to: 'operator' };
  const isLate = percent >= 100;
  return {
    cause: `hotline.escalated:${ticket.id}:${id}`,
    to: addressee(ticket, to),
    title: {
      ru: isLate ? `Обращение ${number}: срок прошёл` : `Обращение ${number}: срок истекает`,
      en: isLate ? `Ticket ${number} is overdue` : `Ticket ${number} is running out of time`,
    },
    text: {
      ru: `«${subject}». Использовано ${percent} % срока ${clocks[clock].ru}.`,
      en: `“${subject}”. ${percent}% of the time for the ${clocks[clock].en} is used.`,
    },
    path: `/hotline?view=all&ticket=${ticket.id}`,
    urgent: isLate,
    at,
  };
}

/** Whoever has the ticket hears of it first; nobody's ticket is told to all operators of the region. */
function addressee({ operator, regionId }: Ticket, to: EscalationLevel): Notice['to'] {
  if (to === 'leadership') return { role: 'leadership', nodeId: regionId };
  if (to === 'operator' && operator) return { personId: operator.id.slice(0, 60) };
  return { role: 'operator', nodeId: regionId };
}
