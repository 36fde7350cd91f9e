import type { Followed } from '../../../functions/hotline/contract/following.ts';
import type { TicketRow } from '../../../functions/hotline/contract/lists.ts';
import type { Conversation, EntryView } from '../../../functions/hotline/contract/views.ts';

const at = '2011-09-20T06:00:00.000Z';

export function aRow(more: Partial<TicketRow> = {}): TicketRow {
  return {
    id: 't-1',
    number: '7K3Q-2MXA',
    queue: 'technical',
    subject: 'Не открывается журнал 7Б',
    status: 'new',
    channel: 'web',
    askerKind: 'parent',
    due: { clock: 'firstResponse', at: '2011-09-20T08:00:00.000Z', warnAt: '2011-09-20T07:30:00.000Z' },
    entries: 1,
    lastBy: 'asker',
    createdAt: at,
    updatedAt: at,
    version: 1,
    ...more,
  };
}

export function anEntryView(more: Partial<EntryView> = {}): EntryView {
  return {
    id: 'e-1',
    kind: 'question',
    visibility: 'asker',
    side: 'asker',
    at,
    byName: 'Анна',
    mine: false,
    text: 'Не открывается журнал 7Б',
    ...more,
  };
}

const idle = { state: 'idle', normMinutes: 240, spentMinutes: 0 } as const;

export function aConversation(more: Partial<Conversation> = {}): Conversation {
  return {
    ...aRow(),
    viewer: 'hotline',
    mayWrite: true,
    contacts: { phone: '+7 473 200-00-00' },
    conversation: [anEntryView()],
    sla: {
      asOf: at,
      firstResponse: { state: 'running', normMinutes: 120, spentMinutes: 75 },
      nextResponse: idle,
      solution: idle,
      partner: idle,
      split: { oursMinutes: 75, partnerMinutes: 0, askerMinutes: 0 },
    },
    ...more,
  };
}

export function aFollowed(more: Partial<Followed> = {}): Followed {
  return {
    number: '7K3Q-2MXA',
    subject: 'Не открывается журнал 7Б',
    queue: 'technical',
    status: 'new',
    createdAt: at,
    answerDueAt: '2011-09-20T08:00:00.000Z',
    conversation: [anEntryView({ mine: true })],
    version: 1,
    ...more,
  };
}

export const pageOf = (...items: TicketRow[]) => ({
  items,
  today: '2011-09-20',
  now: '2011-09-20T07:00:00.000Z',
});
