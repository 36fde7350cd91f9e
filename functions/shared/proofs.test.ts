import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProofStatus } from './evidence.ts';
import { historyOf, predicateIdOf, predicateKey, proofAt, type Step } from './proofs.ts';
import type { Day, Instant } from './words.ts';

const endOf = (day: number): Instant => `2011-05-${String(day).padStart(2, '0')}T20:00:00.000Z`;
const may = (day: number): Day => `2011-05-${String(day).padStart(2, '0')}`;

describe('predicateKey', () => {
  test.each([
    ['registry.nodeActive', undefined, 'registry.nodeActive'],
    ['registry.appointed', { role: 'responsible' }, 'registry.appointed?role=responsible'],
    ['a.b', { z: 1, a: 'x' }, 'a.b?a=x&z=1'],
    ['a.b', { deadline: '2011-05-16' }, 'a.b'],
  ])('%s with %o is %s', (id, params, key) => {
    expect(predicateKey(id, params)).toBe(key);
    expect(predicateIdOf(key)).toBe(id);
  });

  test('does not depend on the order of parameters', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.integer()), (params) => {
        const reversed = Object.fromEntries(Object.entries(params).reverse());
        expect(predicateKey('p', params)).toBe(predicateKey('p', reversed));
      }),
    );
  });
});

/** A fact that says: from that day on this status; a later one of the same name replaces it. */
interface Statement {
  name: number;
  from: number;
  status: ProofStatus;
  recordedAt: Instant;
}

function timelineOf(known: readonly Statement[]): Step[] {
  const lastByName = new Map(known.map((statement) => [statement.name, statement]));
  const steps = [...lastByName.values()]
    .sort((a, b) => a.from - b.from || a.name - b.name)
    .map(({ from, status }) => ({ since: may(from), status, because: { code: status } }));
  return [{ since: may(1), status: 'missing', because: { code: 'missing' } }, ...steps];
}

function statusOn(steps: readonly Step[], day: number): ProofStatus | undefined {
  return steps.filter((step) => step.since <= may(day)).at(-1)?.status;
}

const statements = fc.array(
  fc.record<Statement>({
    name: fc.integer({ min: 1, max: 4 }),
    from: fc.integer({ min: 2, max: 30 }),
    status: fc.constantFrom('satisfied', 'missing', 'excused', 'noData'),
    recordedAt: fc
      .integer({ min: 1, max: 30 })
      .map((day) => `2011-05-${String(day).padStart(2, '0')}T08:00:00.000Z`),
  }),
  { maxLength: 12 },
);

describe('historyOf and proofAt', () => {
  test('say on every day, by every knowledge, what the timeline of the facts known then says', () => {
    fc.assert(
      fc.property(
        statements,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 30 }),
        (facts, day, knownOn) => {
          const inOrder = [...facts].sort((a, b) =>
            a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0,
          );
          const known = inOrder.filter((fact) => fact.recordedAt < endOf(knownOn));
          const expected = known.length === 0 ? undefined : statusOn(timelineOf(known), day);
          const proof = proofAt(historyOf(facts, timelineOf), may(day), endOf(knownOn));
          expect(proof?.status).toBe(expected);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('give the same history for the same facts in any order of arrival at different moments', () => {
    const distinct = fc.uniqueArray(
      statements.map((list) => list[0]).filter((s): s is Statement => s !== undefined),
      {
        selector: (statement) => statement.recordedAt,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(distinct, (facts) => {
        expect(historyOf([...facts].reverse(), timelineOf)).toEqual(historyOf(facts, timelineOf));
      }),
    );
  });

  test('a fact that changes nothing adds nothing', () => {
    const fact = { name: 1, from: 5, status: 'satisfied', recordedAt: '2011-05-05T08:00:00.000Z' } as const;
    const again = { ...fact, recordedAt: '2011-05-09T08:00:00.000Z' };
    expect(historyOf([fact, again], timelineOf)).toEqual(historyOf([fact], timelineOf));
  });

  test('an annulled act leaves the day it was annulled on and the day it had begun', () => {
    const act = { name: 1, from: 5, status: 'satisfied', recordedAt: '2011-05-05T08:00:00.000Z' } as const;
    const corrected = {
      name: 1,
      from: 12,
      status: 'satisfied',
      recordedAt: '2011-05-20T08:00:00.000Z',
    } as const;
    const history = historyOf([act, corrected], timelineOf);
    expect(proofAt(history, may(8), endOf(10))?.status).toBe('satisfied');
    expect(proofAt(history, may(8), endOf(20))?.status).toBe('missing');
    expect(proofAt(history, may(12), endOf(20))).toMatchObject({ status: 'satisfied', since: may(12) });
  });

  test('what was recorded at the very end of the day belongs to the next one', () => {
    const history = historyOf(
      [{ name: 1, from: 2, status: 'satisfied', recordedAt: endOf(13) } as const],
      timelineOf,
    );
    expect(proofAt(history, may(13), endOf(13))).toBeUndefined();
    expect(proofAt(history, may(14), endOf(14))?.status).toBe('satisfied');
  });
});
