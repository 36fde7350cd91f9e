import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aMeasure, aPlan, waitsFor } from '../testing/builders.ts';
import { cyclesOf } from './cycles.ts';

test('whatever the links: measures are in one group exactly when each is waited for by the other', () => {
  const graphs = fc.array(fc.uniqueArray(fc.nat(6), { maxLength: 3 }), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(graphs, (graph) => {
      const links = graph.map((before) => before.filter((one) => one < graph.length));
      const plan = aPlan(
        links.map((before, index) => aMeasure({ number: String(index), ...waitsFor(...before.map(String)) })),
      );
      const reaches = reachOf(links);
      const groups = links.map((_, one) =>
        links.flatMap((_links, other) =>
          reaches[one]?.has(other) && reaches[other]?.has(one) ? [other] : [],
        ),
      );
      const wanted = new Set(groups.filter(({ length }) => length > 0).map((group) => group.join()));
      const found = cyclesOf(plan).map((group) =>
        group
          .map(Number)
          .sort((a, b) => a - b)
          .join(),
      );
      expect(found.sort()).toEqual([...wanted].sort());
    }),
  );
});

/** Whom each one waits for, directly or through others. */
function reachOf(links: readonly (readonly number[])[]): Set<number>[] {
  return links.map((_, start) => {
    const reached = new Set<number>();
    const next = [...(links[start] ?? [])];
    for (let one = next.pop(); one !== undefined; one = next.pop()) {
      if (reached.has(one)) continue;
      reached.add(one);
      next.push(...(links[one] ?? []));
    }
    return reached;
  });
}
