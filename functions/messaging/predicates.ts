import { dayOf } from '../shared/calendar/zone.ts';
import type { Proof } from '../shared/evidence.ts';
import { historyOf, predicateKey, type Step } from '../shared/proofs.ts';
import type { Instant } from '../shared/words.ts';
import type { Service } from './contract/post.ts';

/** Organisations exchange messages by the service: measure 17 of order 393. */
export const messageService = predicateKey('messaging.serviceWorks');

interface Fact {
  what: 'sent' | 'read' | 'answered';
  recordedAt: Instant;
  number: string;
}

/**
 * The service works from the day on which a message had gone the whole way: sent, read where it was sent to, answered.
 * Until then it is missing, and the reason says how far the first one has come.
 */
export function messageServiceHistory(service: Service, zone: string): Proof[] {
  const facts = (['sent', 'read', 'answered'] as const).flatMap((what): Fact[] => {
    const happened = service[what];
    return happened ? [{ what, recordedAt: happened.at, number: happened.number }] : [];
  });
  return historyOf(facts, (known) => known.map((fact) => stepOf(fact, zone)));
}

const code = { sent: 'messageSent', read: 'messageRead', answered: 'messageAnswered' } as const;

function stepOf({ what, recordedAt, number }: Fact, zone: string): Step {
  const on = dayOf(new Date(recordedAt), zone);
  return {
    since: on,
    status: what === 'answered' ? 'satisfied' : 'missing',
    because: { code: code[what], params: { on, number } },
  };
}
