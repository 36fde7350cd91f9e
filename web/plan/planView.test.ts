import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PlanView, planLooks, readPlanView, writePlanView, zooms } from './planView.ts';

test('a plain address is the plain view, and stays plain', () => {
  const view = readPlanView(new URLSearchParams());
  expect(view).toMatchObject({ gantt: { scale: 'fit' }, critical: false, whatIf: false, look: undefined });
  expect(writePlanView(new URLSearchParams('asOf=2011-09-20'), view).toString()).toBe('asOf=2011-09-20');
});

test('what is no view in an address is passed over', () => {
  const view = readPlanView(new URLSearchParams('zoom=huge&from=soon&look=cube&shift=13:many&critical=yes'));
  expect(view).toMatchObject({ gantt: { scale: 'fit', start: undefined }, look: undefined, critical: false });
  expect(view.shift).toBeUndefined();
});

const number = fc.stringMatching(/^[1-9](\.[1-9])?$/);
const anyView: fc.Arbitrary<PlanView> = fc.record({
  look: fc.constantFrom(undefined, ...planLooks),
  gantt: fc.oneof(
    fc.constant({ scale: 'fit' as const, start: undefined }),
    fc.record({
      scale: fc.oneof(
        fc.constantFrom(...zooms.filter((zoom) => zoom !== 'fit')),
        fc.double({ min: 0.01, max: 90, noNaN: true }),
      ),
      start: fc.constantFrom(undefined, '2011-05-01'),
    }),
  ),
  collapsed: fc.uniqueArray(fc.constantFrom('s1', 's2', 's3')).map((ids) => new Set(ids)),
  selected: fc.option(number, { nil: undefined }),
  critical: fc.boolean(),
  whatIf: fc.constant(true),
  shift: fc.option(fc.record({ rowId: number, days: fc.integer({ min: 1, max: 365 }) }), { nil: undefined }),
});

test('property: a view comes back out of its address', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(readPlanView(writePlanView(new URLSearchParams(), view))).toEqual(view);
    }),
  );
});
