import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, isoDay } from './days.ts';
import { groupExtent, planExtent, rowExtent } from './extents.ts';
import { outlineOf } from './outline.ts';

const model = {
  groups: [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
  ],
  rows: [
    { id: '1', groupId: 'b', name: 'one', due: { from: '2011-05-01', to: '2011-05-10' } },
    { id: '2', groupId: 'a', name: 'two', due: { from: '2011-06-10', to: '2011-06-01' } },
    { id: '3', name: 'three' },
    { id: '4', groupId: 'nowhere', name: 'four', milestones: [{ on: '2011-02-30' }] },
    { id: '5', groupId: 'b', name: 'five', happened: { from: '2011-04-01', to: '2011-07-01' } },
  ],
};

test('groups come in their order, rows within them in theirs, strangers last', () => {
  expect([...outlineOf(model, new Set()).lines]).toEqual([-1, 1, -2, 0, 4, 2, 3]);
});

test('a folded group keeps its head and its size', () => {
  const outline = outlineOf(model, new Set(['b']));
  expect([...outline.lines]).toEqual([-1, 1, -2, 2, 3]);
  expect([...outline.lineOfRow]).toEqual([-1, 1, 3, 4, -1]);
  expect([...outline.groupSizes]).toEqual([1, 2]);
});

test('an empty plan has no lines and no days', () => {
  expect(outlineOf({ rows: [] }, new Set()).lines).toHaveLength(0);
  expect(planExtent([]).from).toBeNaN();
});

test('extents take an end before its start both ways, and pass over what is no day', () => {
  expect(rowExtent(model.rows[1])).toEqual({ from: dayNumber('2011-06-01'), to: dayNumber('2011-06-10') });
  expect(rowExtent(model.rows[3]).from).toBeNaN();
  const whole = { from: dayNumber('2011-04-01'), to: dayNumber('2011-07-01') };
  expect(planExtent(model.rows)).toEqual(whole);
  expect(groupExtent(model.rows, outlineOf(model, new Set(['b'])), 1)).toEqual(whole);
});

test('every row that is not folded has exactly one line', () => {
  const ids = fc.constantFrom('a', 'b', 'c', undefined);
  fc.assert(
    fc.property(fc.array(ids, { maxLength: 40 }), fc.subarray(['a', 'b', 'c']), (groupIds, folded) => {
      const plan = {
        groups: ['a', 'b', 'c'].map((id) => ({ id, name: id })),
        rows: groupIds.map((groupId, index) => ({ id: String(index), name: '', groupId })),
      };
      const { lines, lineOfRow } = outlineOf(plan, new Set(folded));
      const shown = groupIds.filter((id) => id === undefined || !folded.includes(id)).length;
      expect(lines).toHaveLength(shown + 3);
      lineOfRow.forEach((line, row) => {
        if (line >= 0) expect(lines[line]).toBe(row);
      });
    }),
  );
});

test('the plan reaches as far as the furthest of its rows', () => {
  const day = fc.oneof(
    fc.integer({ min: -3000, max: 30_000 }).map(isoDay),
    fc.constantFrom('soon', '2011-02-30', '', '9999'),
  );
  const row = fc.record({
    id: fc.string(),
    name: fc.string(),
    due: fc.record({ from: day, to: day }),
    effectiveOn: day,
  });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const days = rows.map(rowExtent).filter(({ from }) => !Number.isNaN(from));
      const { from, to } = planExtent(rows);
      if (days.length === 0) expect(from).toBeNaN();
      else {
        expect(from).toBe(Math.min(...days.map((extent) => extent.from)));
        expect(to).toBe(Math.max(...days.map((extent) => extent.to)));
      }
    }),
  );
});
