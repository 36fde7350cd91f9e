import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntryHead } from '../contract/entries.ts';
import type { Ticket } from '../contract/ticket.ts';
import { anEntry, aTicket } from '../testing/builders.ts';
import { link, unlink } from './linking.ts';
import { absorbing, copiesFor, mergeInto, unmerge, withCopy, withEchoes } from './merging.ts';
import { rejoin, splitOff } from './splitting.ts';
import { type Author, askersWord, withEntry } from './tickets.ts';
import { seenBy } from './visibility.ts';

const operator: Author = { id: 'p-operator', name: 'Оператор', side: 'hotline' };
const first = Date.parse('2011-09-20T08:00:00.000Z');

/** Tickets with what the entries say, as the feed leaves them: every word names the asker whom it is about. */
class Desk {
  readonly tickets = new Map<string, Ticket>();
  readonly texts = new Map<string, string>();
  private moment = 0;

  mark(id?: string) {
    this.moment += 1;
    const at = new Date(first + this.moment * 60_000).toISOString();
    return { id: id ?? `x-${this.moment}`, at };
  }

  get(id: string): Ticket {
    const ticket = this.tickets.get(id);
    if (!ticket) throw new Error(id);
    return ticket;
  }

  put(...tickets: readonly Ticket[]): void {
    for (const ticket of tickets) this.tickets.set(ticket.id, ticket);
  }

  ask(id: string): void {
    const { at } = this.mark();
    const entries = [anEntry('question', { id: `q-${id}`, at, by: `asker-${id}` })];
    this.put(aTicket({ id, number: id, entries, createdAt: at, updatedAt: at }));
    this.texts.set(`q-${id}`, `said by asker-${id}`);
  }

  /** An asker writes where their link leads. */
  reply(id: string): void {
    const asked = this.get(id);
    const ticket = asked.rejoined && asked.splitFrom ? this.get(asked.splitFrom.ticketId) : asked;
    const mark = this.mark();
    const author: Author = { id: askerOf(this, ticket), side: 'asker' };
    this.put(withEntry(ticket, { ...mark, kind: askersWord(ticket) }, author));
    this.texts.set(mark.id, `said by ${askerOf(this, ticket)}`);
    this.settle();
  }

  write(id: string, kind: 'answer' | 'note' | 'resolved'): void {
    const ticket = this.get(id);
    if (ticket.mergedInto || ticket.rejoined || (kind !== 'note' && ticket.status === 'resolved')) return;
    const mark = this.mark();
    this.put(withEntry(ticket, { ...mark, kind }, operator));
    this.texts.set(mark.id, kind === 'note' ? 'internal' : 'answered');
    this.settle();
  }

  merge(from: string, into: string): boolean {
    return this.tryTo(() => {
      const merged = mergeInto(this.get(from), this.get(into), this.mark(), operator);
      this.put(merged, absorbing(this.get(into), merged, operator));
    });
  }

  unmerge(from: string): boolean {
    const into = this.get(from).mergedInto?.ticketId;
    if (into === undefined) return false;
    return this.tryTo(() => {
      const alone = unmerge(this.get(from), this.mark(), operator);
      this.put(alone, absorbing(this.get(into), alone, operator));
    });
  }

  split(id: string, part: string, entries: readonly string[]): boolean {
    return this.tryTo(() => {
      const made = splitOff(
        this.get(id),
        { id: part, number: part, subject: 'Часть', entries },
        this.mark(),
        operator,
      );
      this.put(made.ticket, made.part);
    });
  }

  rejoin(part: string): boolean {
    const from = this.get(part).splitFrom?.ticketId;
    if (from === undefined) return false;
    return this.tryTo(() => {
      const made = rejoin(this.get(from), this.get(part), this.mark(), operator);
      this.put(made.ticket, made.part);
    });
  }

  link(a: string, b: string, isLinked: boolean): boolean {
    return this.tryTo(() => {
      const change = isLinked ? link : unlink;
      const [one, other] = [this.get(a), this.get(b)];
      this.put(change(one, other, this.mark(), operator), change(other, one, this.mark(), operator));
    });
  }

  /** What the feed does with every changed ticket. */
  settle(): void {
    for (const { id, mergedInto } of [...this.tickets.values()]) {
      if (!mergedInto) continue;
      const target = withEchoes(this.get(mergedInto.ticketId), this.get(id));
      this.put(target);
      for (const copy of copiesFor(target, id)) {
        this.put(withCopy(this.get(id), copy));
        this.texts.set(copy.head.id, this.texts.get(copy.of) ?? '');
      }
    }
  }

  /** What the hotline reads of a ticket besides the facts about merging and splitting themselves. */
  read(id: string): string[] {
    const ticket = this.get(id);
    const merged = (ticket.absorbed ?? []).map(({ ticketId }) => this.get(ticketId));
    return [ticket, ...merged]
      .flatMap(({ entries }) => seenBy('hotline', entries))
      .filter(({ kind, copyOf }) => kind !== 'related' && copyOf?.ticketId !== id)
      .sort((a, b) => (a.at < b.at ? -1 : 1))
      .map((entry) => entry.id);
  }

  private tryTo(change: () => void): boolean {
    try {
      change();
    } catch (error) {
      if (error instanceof Error && error.name === 'Refusal') return false;
      throw error;
    }
    this.settle();
    return true;
  }
}

/** Whoever asked a ticket asked what was split off from it too. */
function askerOf(desk: Desk, ticket: Ticket): string {
  return `asker-${desk.get(ticket.linkOf ?? ticket.id).id}`;
}

const ids = ['a', 'b', 'c'] as const;
const one = fc.constantFrom(...ids);
const step = fc.oneof(
  fc.record({ does: fc.constant('reply' as const), of: fc.nat(5) }),
  fc.record({
    does: fc.constantFrom('answer' as const, 'note' as const, 'resolved' as const),
    of: fc.nat(5),
  }),
  fc.record({ does: fc.constant('merge' as const), of: fc.nat(5), into: fc.nat(5) }),
  fc.record({ does: fc.constant('unmerge' as const), of: fc.nat(5) }),
  fc.record({
    does: fc.constant('split' as const),
    of: fc.nat(5),
    which: fc.array(fc.nat(8), { maxLength: 3 }),
  }),
  fc.record({ does: fc.constant('rejoin' as const), of: fc.nat(5) }),
  fc.record({ does: fc.constant('link' as const), of: fc.nat(5), into: fc.nat(5), isLinked: fc.boolean() }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function play(desk: Desk, steps: readonly Step[]): void {
  for (const [at, done] of steps.entries()) {
    const all = [...desk.tickets.keys()];
    const of = all[done.of % all.length] ?? 'a';
    if (done.does === 'reply') desk.reply(of);
    else if (done.does === 'merge') desk.merge(of, all[done.into % all.length] ?? 'a');
    else if (done.does === 'unmerge') desk.unmerge(of);
    else if (done.does === 'rejoin') desk.rejoin(of);
    else if (done.does === 'link') desk.link(of, all[done.into % all.length] ?? 'a', done.isLinked);
    else if (done.does === 'split') {
      const { entries } = desk.get(of);
      const chosen = done.which.flatMap((place) => entries[place % entries.length]?.id ?? []);
      desk.split(of, `part-${at}`, [...new Set(chosen)]);
    } else desk.write(of, done.does);
  }
}

function begin(): Desk {
  const desk = new Desk();
  for (const id of ids) desk.ask(id);
  return desk;
}

describe('whatever is merged, split, linked and undone', () => {
  test('no asker ever reads a word of another asker, and nothing internal leaves', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const desk = begin();
        play(desk, steps);
        for (const ticket of desk.tickets.values()) {
          const said = seenBy('asker', ticket.entries).map(({ id }) => desk.texts.get(id) ?? '');
          expect(said).not.toContain('internal');
          for (const text of said)
            if (text.startsWith('said by')) expect(text).toBe(`said by ${askerOf(desk, ticket)}`);
          for (const head of seenBy('partner', ticket.entries)) expect(head.visibility).not.toBe('internal');
        }
      }),
      { numRuns: 400 },
    );
  });

  test('a merge that is undone leaves both tickets as they were, with their status and what is seen of them', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), one, one, (steps, a, b) => {
        const desk = begin();
        play(desk, steps);
        const before = [a, b].map((id) => ({ reads: desk.read(id), ticket: bare(desk.get(id)) }));
        if (desk.get(a).mergedInto || !desk.merge(a, b)) return;
        expect(desk.read(b)).toEqual(
          expect.arrayContaining(desk.read(a).filter((id) => !isCopy(desk, a, id))),
        );
        expect(desk.unmerge(a)).toBe(true);
        expect([a, b].map((id) => ({ reads: desk.read(id), ticket: bare(desk.get(id)) }))).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  test('a split that is undone leaves the ticket as it was, and loses nothing that was said in between', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), one, fc.array(fc.nat(8)), (steps, id, which) => {
        const desk = begin();
        play(desk, steps);
        const before = { reads: desk.read(id), ticket: bare(desk.get(id)) };
        const { entries } = desk.get(id);
        const chosen = [...new Set(which.flatMap((place) => entries[place % entries.length]?.id ?? []))];
        if (!desk.split(id, 'part', chosen)) return;
        expect(desk.read(id)).not.toEqual(expect.arrayContaining(chosen));
        const asked = structuredClone(desk.get('part'));
        expect(desk.rejoin('part')).toBe(true);
        expect({ reads: desk.read(id), ticket: bare(desk.get(id)) }).toEqual(before);
        // Undone after a word has been said in the part, that word follows what came back.
        desk.put({ ...asked });
        const split = desk.get(id);
        desk.put({
          ...split,
          entries: split.entries.map((head) =>
            chosen.includes(head.id) ? { ...head, movedTo: 'part' } : head,
          ),
        });
        desk.reply('part');
        const word = desk.get('part').entries.at(-1)?.id;
        expect(desk.rejoin('part')).toBe(true);
        expect(desk.read(id)).toContain(word);
      }),
      { numRuns: 300 },
    );
  });
});

/** A ticket without the record of who did what to it. */
function bare({ entries, updatedAt: _at, version: _version, ...rest }: Ticket): object {
  return { ...rest, entries: entries.filter(({ kind }) => kind !== 'related') };
}

function isCopy(desk: Desk, ticketId: string, entryId: string): boolean {
  return desk.get(ticketId).entries.some(({ id, copyOf }) => id === entryId && copyOf !== undefined);
}

describe('a merged ticket', () => {
  const merged = (): Desk => {
    const desk = begin();
    desk.merge('a', 'b');
    return desk;
  };
  const kindsOf = (desk: Desk, id: string) =>
    seenBy('asker', desk.get(id).entries).map(({ kind }: EntryHead) => kind);

  test('is answered together with the other, to each asker apart', () => {
    const desk = merged();
    desk.write('b', 'answer');
    desk.write('b', 'resolved');
    expect(kindsOf(desk, 'a')).toEqual(['question', 'answer', 'resolved']);
    expect(kindsOf(desk, 'b')).toEqual(['question', 'answer', 'resolved']);
    expect([desk.get('a').status, desk.get('b').status]).toEqual(['resolved', 'resolved']);
  });

  test('reopens the other when its asker writes again, and is itself again after the undo', () => {
    const desk = merged();
    desk.write('b', 'resolved');
    desk.reply('a');
    expect(desk.get('b').status).toBe('new');
    expect(kindsOf(desk, 'b')).toEqual(['question', 'resolved']);
    desk.unmerge('a');
    expect(desk.get('b').status).toBe('resolved');
    expect(kindsOf(desk, 'a')).toEqual(['question', 'resolved', 'reopened']);
  });

  test('is neither merged twice nor into itself, nor into one that is merged, nor undone after two weeks', () => {
    const desk = merged();
    expect([desk.merge('b', 'c'), desk.merge('c', 'a'), desk.merge('c', 'c'), desk.merge('a', 'c')]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(() => unmerge(desk.get('a'), { id: 'late', at: '2011-10-05T08:00:00.000Z' }, operator)).toThrow(
      expect.objectContaining({ code: 'undoTooLate' }),
    );
  });
});
