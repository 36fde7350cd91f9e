import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../shared/calendar/day.ts';
import type { Proof, ProofStatus } from '../../shared/evidence.ts';
import type { MovedNode } from '../contract.ts';
import { aMeasure, aProof, aSchool, by } from '../testing/builders.ts';
import { count, type JudgedNode, judgeNodes } from './count.ts';
import { movesBetween } from './moves.ts';
import type { TreeNode } from './obliged.ts';
import { yardstickOf } from './yardstick.ts';

const row = (nodeId: string, status: JudgedNode['status'], period = 'once'): JudgedNode => ({
  nodeId,
  municipalityId: 'm-20602000',
  period,
  status,
  because: { code: status },
});

describe('who made a step', () => {
  test('those whose status changed, those who came and those who went', () => {
    const before = [row('s-1', 'missing'), row('s-2', 'satisfied'), row('s-3', 'satisfied')];
    const after = [row('s-1', 'satisfied'), row('s-2', 'satisfied'), row('s-4', 'missing')];
    expect(movesBetween(before, after, '2').map(({ nodeId, from, to }) => [nodeId, from, to])).toEqual([
      ['s-1', 'missing', 'satisfied'],
      ['s-3', 'satisfied', 'notExpected'],
      ['s-4', 'notExpected', 'missing'],
    ]);
  });

  test('each in the period that was counted on its side', () => {
    const moves = movesBetween(
      [row('s-1', 'satisfied', '2011-W36')],
      [row('s-1', 'overdue', '2011-W37')],
      '4',
    );
    expect(moves).toMatchObject([
      { fromPeriod: '2011-W36', period: '2011-W37', because: { code: 'overdue' } },
    ]);
  });
});

const statuses: ProofStatus[] = ['satisfied', 'missing', 'notExpected', 'noData', 'excused'];
const history = fc
  .array(fc.record({ after: fc.nat(40), late: fc.nat(5), status: fc.constantFrom(...statuses) }), {
    maxLength: 4,
  })
  .map((steps): Proof[] =>
    steps.map(({ after, late, status }) => {
      const since = addDays('2011-05-01', after);
      return aProof(status, since, addDays(since, late));
    }),
  );
const school = fc.record({ history, opens: fc.nat(40), closes: fc.option(fc.integer({ min: 10, max: 60 })) });

test('the moves of any step add up to it: satisfied, overdue and obliged', () => {
  const yardstick = yardstickOf(
    aMeasure({ ...by('2011-05-20'), predicate: { id: 'p.done' } }),
    { countedDeadline: 'order' },
    { nextWorkingDay: (day) => day },
  );
  fc.assert(
    fc.property(fc.array(school, { maxLength: 8 }), fc.nat(60), fc.nat(60), (schools, one, other) => {
      const nodes = schools.map(
        ({ opens, closes }, index): TreeNode =>
          aSchool(`s-20602000-00${index}`, {
            opensOn: addDays('2011-05-01', opens),
            ...(closes !== null && { closedOn: addDays('2011-05-01', closes) }),
          }),
      );
      const histories = new Map(nodes.map(({ id }, index) => [id, schools[index]?.history ?? []]));
      const evidence = { of: () => histories };
      const listOn = (after: number) => {
        const day = addDays('2011-05-01', after);
        const lookup = { day, knownBefore: `${day}T20:00:00.000Z` };
        return judgeNodes(nodes, yardstick, 'once', evidence, { asOf: day, lookup });
      };
      const [before, after] = [listOn(Math.min(one, other)), listOn(Math.max(one, other))];
      const moves = movesBetween(before, after, '1');
      const [was, is] = [count(before), count(after)];
      expect(net(moves, (status) => status === 'satisfied')).toBe(is.satisfied - was.satisfied);
      expect(net(moves, (status) => status === 'overdue')).toBe((is.overdue ?? 0) - (was.overdue ?? 0));
      expect(net(moves, isObliged)).toBe(is.obliged - was.obliged);
    }),
  );
});

const isObliged = (status: MovedNode['to']) => status !== 'notExpected' && status !== 'excused';

/** How many more nodes the moves leave in these statuses. */
function net(moves: readonly MovedNode[], counts: (status: MovedNode['to']) => boolean): number {
  return moves.reduce((sum, { from, to }) => sum + Number(counts(to)) - Number(counts(from)), 0);
}
