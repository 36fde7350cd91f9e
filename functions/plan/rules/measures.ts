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

const everies: ReadonlySet<unknown> = new Set<RollingEvery>(['week', 'month', 'quarter', 'halfYear']);

/**
 * How often a measure is assessed: as the order says, or, where it said only «постоянно», as what proves it does.
 * Undefined for one that is done once, and while neither names a period.
 */
export function everyOf({
  deadline,
  predicate,
}: Pick<Measure, 'deadline' | 'predicate'>): RollingEvery | undefined {
  if (deadline.kind !== 'rolling') return undefined;
  const proved = predicate?.params?.every;
  return deadline.every ?? (everies.has(proved) ? (proved as RollingEvery) : undefined);
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
