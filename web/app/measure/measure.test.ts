import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceStatuses } from '../../../functions/shared/evidence.ts';
import { segmentsOf } from '../rollout/figures.ts';
import { statusOfSegment } from '../rollout/lists.ts';
import { aMeasureView, bobrov, progress } from '../rollout/testing.ts';
import { isShown, mostUrgentFirst, movementOf, statusAsked } from './evidenceFilter.ts';
import { factPath, nodePath } from './factPath.ts';
import { linksOf } from './Neighbours.tsx';
import { lowestFirst, placeRows, shownStatuses } from './placeRows.ts';

const rows = fc.array(
  fc.record({ status: fc.constantFrom(...evidenceStatuses), late: fc.boolean() }).map(({ status, late }) => ({
    status,
    late: late && status === 'satisfied',
  })),
  { maxLength: 200 },
);

/** The figures a server counts from a list of rows. */
function counted(list: readonly { status: string; late: boolean }[]) {
  const of = (status: string) => list.filter((row) => row.status === status).length;
  return {
    obliged: list.length - of('excused') - of('notExpected'),
    satisfied: of('satisfied'),
    satisfiedLate: list.filter(({ late }) => late).length,
    missing: of('missing'),
    overdue: of('overdue'),
    noData: of('noData'),
    notAccepted: of('notAccepted'),
  };
}

describe('the order of a list', () => {
  test('laggards come first and those nothing is expected of last; nobody is lost', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const ordered = mostUrgentFirst(list, () => 0);
        expect(ordered).toHaveLength(list.length);
        const lateAt = ordered.map(({ status }) => status).lastIndexOf('overdue');
        expect(ordered.slice(0, lateAt + 1).every(({ status }) => status === 'overdue')).toBe(true);
        const idleFrom = ordered.findIndex(({ status }) => status === 'notExpected');
        if (idleFrom >= 0)
          expect(ordered.slice(idleFrom).every(({ status }) => status === 'notExpected')).toBe(true);
      }),
    );
  });

  test('among equals the name decides', () => {
    const named = [
      { status: 'overdue' as const, name: 'Яблоня' },
      { status: 'overdue' as const, name: 'Берёза' },
    ];
    const byName = mostUrgentFirst(named, (a, b) => a.name.localeCompare(b.name, 'ru'));
    expect(byName.map(({ name }) => name)).toEqual(['Берёза', 'Яблоня']);
  });
});

describe('the list a number opens', () => {
  test('is as long as the number says, for every segment and for all the obliged', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const counts = counted(list);
        expect(list.filter((row) => isShown(row, 'obliged'))).toHaveLength(counts.obliged);
        for (const { status, count } of segmentsOf(counts)) {
          const asked = statusAsked(statusOfSegment(status));
          const sent = list.filter((row) => asked === undefined || row.status === asked);
          expect(sent.filter((row) => isShown(row, statusOfSegment(status)))).toHaveLength(count);
        }
      }),
    );
  });

  test('without a cut shows every row', () => {
    expect(isShown({ status: 'excused' }, undefined)).toBe(true);
    expect(statusAsked('obliged')).toBeUndefined();
  });
});

test('what changed is told both ways', () => {
  expect(
    movementOf([
      { status: 'satisfied', was: 'missing' },
      { status: 'overdue', was: 'satisfied' },
      { status: 'overdue', was: 'missing' },
      { status: 'satisfied' },
    ]),
  ).toEqual({ up: 1, down: 1, late: 2 });
});

test('a fact is shown on the part of its node’s page', () => {
  expect(factPath('/api/registry/nodes/s-1/acts', 's-1')).toBe('/schools/s-1#acts');
  expect(factPath('/api/plan/plans/p/versions/1', 'r-20')).toBe('/plan/versions');
  expect(nodePath('r-20')).toBeUndefined();
  expect(nodePath('m-1')).toBe('/municipalities/m-1');
});

test('a measure names what it waits for and what waits for it', () => {
  const first = aMeasureView('1');
  const second = aMeasureView('2', { predecessors: [{ number: '1', confirmed: false }] });
  expect(linksOf(first, [first, second])).toEqual({
    before: [],
    after: [{ measure: second, isConfirmed: false }],
  });
  expect(linksOf(second, [first, second]).before).toEqual([{ measure: first, isConfirmed: false }]);
});

describe('the table by municipality', () => {
  const byId = (a: string, b: string) => (a < b ? -1 : 1);

  test('has the lowest share first, and the statuses that any place has', () => {
    const table = placeRows(progress.municipalities, '2.1', undefined);
    expect(lowestFirst(table, byId)[0]?.nodeId).toBe(bobrov);
    expect(shownStatuses(table)).toEqual(['obliged', 'satisfied', 'satisfiedLate', 'overdue', 'notAccepted']);
  });

  test('is of the period chosen', () => {
    const table = placeRows(progress.municipalities, '2.4', '2011-W36');
    expect(table.map(({ counts }) => counts.satisfied)).toEqual([1, 1]);
  });
});
