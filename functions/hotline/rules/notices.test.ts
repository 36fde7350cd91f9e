import { describe, expect, test } from 'vitest';
import { noticeSchema } from '../../messaging/contract.ts';
import { entryKindSchema } from '../contract/words.ts';
import { anEntry, aTicket } from '../testing/builders.ts';
import { noticesOf } from './notices.ts';

const operator = { id: 'p-operator', since: '2011-09-20T08:00:00.000Z' };
const ticket = aTicket({ operator });
const told = entryKindSchema.options.filter(
  (kind) => noticesOf(ticket, anEntry(kind, { by: 'somebody' }), 'Текст').length > 0,
);

describe('of a question somebody works on', () => {
  test('the words of others are told, and nothing else', () => {
    expect(told.sort()).toEqual(['handOver', 'partnerAnswer', 'reopened', 'reply']);
  });

  test.each(told)('%s is a notice that can be sent', (kind) => {
    const [notice] = noticesOf(ticket, anEntry(kind, { by: 'somebody' }), 'Т'.repeat(8000));
    expect(noticeSchema.safeParse(notice).success).toBe(true);
  });

  test('one hears nothing of one’s own doing', () => {
    expect(noticesOf(ticket, anEntry('reopened', { by: operator.id }), '')).toEqual([]);
  });
});

test('a handing over is told to the partner’s people, whoever works on the question', () => {
  const { operator: _nobody, ...untaken } = ticket;
  expect(noticesOf(untaken, anEntry('handOver'), '')).toMatchObject([
    { to: { role: 'partner', nodeId: ticket.regionId } },
  ]);
});

test('of a question that nobody has taken the asker’s words are told to nobody: it stands on every desk', () => {
  const { operator: _nobody, ...untaken } = ticket;
  expect(noticesOf(untaken, anEntry('reply'), '')).toEqual([]);
});
