import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activationSteps } from '../contract/activation.ts';
import { countPlaces, emptyFunnel, type FunnelPlace, funnelOf } from './funnel.ts';
import { waitFigures, waitsOf } from './waits.ts';

const places = Object.keys(emptyFunnel).filter((name) => name !== 'schools') as FunnelPlace[];
const schools = fc.array(fc.constantFrom(...places), { maxLength: 60 });
const region = fc.array(schools, { minLength: 1, maxLength: 12 });

test('the places add up to all schools in every municipality and in the region', () => {
  fc.assert(
    fc.property(region, (municipalities) => {
      const counted = municipalities.map((own, index) => ({
        nodeId: `m-${index}`,
        ...countPlaces(own),
        waits: {},
      }));
      const { total } = funnelOf(counted, {});
      for (const counts of [total, ...counted])
        expect(places.reduce((sum, place) => sum + counts[place], 0)).toBe(counts.schools);
      expect(total.schools).toBe(municipalities.flat().length);
      expect(total).toEqual(countPlaces(municipalities.flat()));
    }),
  );
});

test('a wait is counted from the step before, where both days are known', () => {
  const day = (on: string) => ({ on, source: 'declared' as const });
  const steps = {
    administratorChosen: day('2011-05-10'),
    applied: day('2011-05-12'),
    registered: day('2011-06-01'),
  };
  expect(waitsOf({ steps })).toEqual({ applied: 2 });
});

test('the figures of waits are waits that schools really had, the middle one no longer than nine in ten', () => {
  const waits = fc.record(
    Object.fromEntries(activationSteps.map((step) => [step, fc.integer({ min: 0, max: 90 })])),
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(waits, { maxLength: 40 }), (all) => {
      const figures = waitFigures(all);
      for (const step of activationSteps) {
        const days = all.flatMap((one) => one[step] ?? []);
        expect(figures[step]?.schools ?? 0).toBe(days.length);
        if (!figures[step]) continue;
        expect(days).toContain(figures[step].median);
        expect(days).toContain(figures[step].p90);
        expect(figures[step].median).toBeLessThanOrEqual(figures[step].p90);
      }
    }),
  );
});
