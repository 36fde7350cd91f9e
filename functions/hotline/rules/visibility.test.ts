import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntryWords } from '../contract/entries.ts';
import { entryKindSchema } from '../contract/words.ts';
import { anEntry, aTicket } from '../testing/builders.ts';
import { entriesFor, rowOf } from '../views.ts';
import { serviceHours } from './serviceHours.ts';
import { seenBy, visibilityOf } from './visibility.ts';

const hours = serviceHours({ zone: 'Europe/Moscow', weekdays: { 1: [['09:00', '18:00']] } });
const files = { link: async () => 'link' } as never;

/** Any history at all, with handings over that name whatever entries there are, internal ones too. */
const ticket = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...entryKindSchema.options),
      shares: fc.array(fc.nat(12), { maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((steps) =>
    aTicket({
      entries: steps.map(({ kind, shares }, at) =>
        anEntry(kind, {
          id: `e${at}`,
          ...(kind === 'handOver' && { shares: shares.map((place) => `e${place}`) }),
        }),
      ),
    }),
  );

test('no output for an asker or the partner contains an internal entry, whatever was shared', async () => {
  await fc.assert(
    fc.asyncProperty(ticket, fc.constantFrom('asker' as const, 'partner' as const), async (made, viewer) => {
      const words = new Map<string, EntryWords>(
        made.entries.map(({ id, visibility }) => [id, { ticketId: made.id, id, text: `${visibility}-text` }]),
      );
      const entries = await entriesFor(viewer, made, words, files, undefined);
      expect(JSON.stringify(entries)).not.toContain('internal');
      if (viewer === 'asker') expect(JSON.stringify(entries)).not.toContain('partner');
      expect(rowOf(made, viewer, hours, made.createdAt).entries).toBe(entries.length);
    }),
  );
});

test('the hotline sees everything; the partner, of what the asker sees, only what was shared', () => {
  fc.assert(
    fc.property(ticket, ({ entries }) => {
      expect(seenBy('hotline', entries)).toEqual(entries);
      const shared = new Set(entries.flatMap(({ shares }) => shares ?? []));
      for (const { id, visibility } of seenBy('partner', entries))
        if (visibility === 'asker') expect(shared.has(id)).toBe(true);
    }),
  );
});

test('what is visible to whom is told of every kind', () => {
  for (const kind of entryKindSchema.options) expect(visibilityOf(kind)).toBeDefined();
  expect(visibilityOf('note')).toBe('internal');
});
