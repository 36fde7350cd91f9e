import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EvidenceRow, MeasureView } from '../../../functions/plan/contract.ts';
import type { EvidenceStatus } from '../../../functions/shared/evidence.ts';
import { funnelOf, funnelPlaces, placeOf } from './funnel.ts';
import { municipalStanding } from './municipalStanding.ts';
import { isShown, schoolRows } from './schoolRows.ts';

const cell = (nodeId: string, status: EvidenceStatus): EvidenceRow => ({
  nodeId,
  period: 'once',
  status,
  because: { code: 'noFacts' },
});

const rows = schoolRows(
  [
    { id: 's-1', name: 'Берёзовская СОШ' },
    { id: 's-2', name: 'Анновская СОШ' },
  ],
  new Map([
    ['2.1', [cell('s-1', 'satisfied'), cell('s-2', 'overdue'), cell('m-1', 'satisfied')]],
    ['2.2', [cell('s-1', 'missing'), cell('s-2', 'overdue')]],
  ]),
);

describe('schools by measure', () => {
  test('hold their own cells, and the municipality’s own row is none of them', () => {
    expect(rows.map(({ nodeId, overdue }) => [nodeId, overdue])).toEqual([
      ['s-1', 0],
      ['s-2', 2],
    ]);
  });

  test('are found by word, measure and status', () => {
    const found = (filter: Parameters<typeof isShown>[1]) =>
      rows.filter((row) => isShown(row, filter)).map(({ nodeId }) => nodeId);
    expect(found({ q: 'берез', measure: '', status: '' })).toEqual(['s-1']);
    expect(found({ q: '', measure: '2.2', status: 'missing' })).toEqual(['s-1']);
    expect(found({ q: '', measure: '', status: 'overdue' })).toEqual(['s-2']);
  });
});

describe('the funnel', () => {
  const reasons = fc.record({
    code: fc.constantFrom(
      'noFacts',
      'notAccepted',
      'stepMissing',
      'registrationConfirmed',
      'declaredNotConfirmed',
    ),
    params: fc.record({ reached: fc.constantFrom('', 'administratorChosen', 'applied', 'codeReceived') }),
  });

  test('adds up to all schools, and each place to its list', () => {
    fc.assert(
      fc.property(fc.array(reasons), (all) => {
        const counts = funnelOf(all);
        expect(funnelPlaces.reduce((sum, place) => sum + counts[place], 0)).toBe(counts.schools);
        for (const place of funnelPlaces)
          expect(all.filter((reason) => placeOf(reason) === place).length).toBe(counts[place]);
      }),
    );
  });
});

test('equal shares have one place among the municipalities', () => {
  const node = (nodeId: string, satisfied: number) => ({
    nodeId,
    measures: { '2.1': { obliged: 4, satisfied, overdue: 4 - satisfied } },
  });
  const measure = { number: '2.1', due: { order: '2011-05-13', counted: '2011-05-13' } };
  const measures = [measure as MeasureView];
  const all = [node('m-1', 4), node('m-2', 2), node('m-3', 2), node('m-4', 1)];
  const rankOf = (id: string) => municipalStanding(id, measures, all, '2011-09-20').rank;
  expect(['m-1', 'm-2', 'm-3', 'm-4'].map(rankOf)).toEqual([1, 2, 2, 4]);
  expect(municipalStanding('m-1', measures, all, '2011-05-13').rank).toBeUndefined();
});
