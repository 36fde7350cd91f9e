import { predicateKey } from '../../shared/proofs.ts';
import type { Measure, MeasureNumber, MeasurePredicate, PlanContent, RollingEvery } from '../contract.ts';

/** Measures of all sections, as the order lists them. */
export function measuresOf(content: Pick<PlanContent, 'sections'>): Measure[] {
  return content.sections.flatMap(({ measures }) => measures);
}

export function measuresByNumber(content: Pick<PlanContent, 'sections'>): Map<MeasureNumber, Measure> {
  return new Map(measuresOf(content).map((measure) => [measure.number, measure]));
}

/** Key of the evidence that proves a measure; undefined while nobody has named a predicate for it. */
export function keyOf(predicate: MeasurePredicate | undefined): string | undefined {
  return predicate && predicateKey(predicate.id, predicate.params);
}

/** How often a measure is assessed; undefined for one that is done once, and while the order names no period. */
export function everyOf({ deadline }: Pick<Measure, 'deadline'>): RollingEvery | undefined {
  return deadline.kind === 'rolling' ? deadline.every : undefined;
}

/** A dependency: `after` waits for `before`. */
export interface Link {
  before: Measure;
  after: Measure;
  /** A person has confirmed that the order means it so. */
  confirmed: boolean;
}

/** Dependencies between measures of the plan; a link to a number that is not in it is left out. */
export function linksOf(content: Pick<PlanContent, 'sections'>): Link[] {
  const byNumber = measuresByNumber(content);
  return measuresOf(content).flatMap((after) =>
    after.predecessors.flatMap(({ number, confirmed }) => {
      const before = byNumber.get(number);
      return before ? [{ before, after, confirmed }] : [];
    }),
  );
}
