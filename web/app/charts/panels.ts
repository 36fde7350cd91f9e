import type { Counts } from '../../../functions/plan/contract.ts';
import type { Day } from '../../../functions/shared/words.ts';
import type { LinePoint, LineSeries } from '../../shared/charts/types.ts';
import { readingOf } from '../rollout/figures.ts';

export const panelOrders = ['name', 'best', 'worst'] as const;
export type PanelOrder = (typeof panelOrders)[number];

/** Panels in the order wanted; those of which nothing is known stand last, or are left out. */
export function sortedPanels(
  lines: readonly LineSeries[],
  order: PanelOrder,
  compareName: (a: string, b: string) => number,
  hidesNoData: boolean,
): LineSeries[] {
  const isKnown = ({ points }: LineSeries) => points.some(({ value }) => value !== undefined);
  const latest = ({ points }: LineSeries) => points.at(-1)?.value ?? -1;
  const byName = (a: LineSeries, b: LineSeries) => compareName(a.name, b.name);
  const compare = {
    name: byName,
    best: (a: LineSeries, b: LineSeries) => latest(b) - latest(a) || byName(a, b),
    worst: (a: LineSeries, b: LineSeries) => latest(a) - latest(b) || byName(a, b),
  }[order];
  const known = lines.filter(isKnown).sort(compare);
  return hidesNoData ? known : [...known, ...lines.filter((line) => !isKnown(line)).sort(byName)];
}

/** A day-to-day row does not tell no data from none done; the figures of the day do, and there the line breaks. */
export function knownPoints(points: readonly LinePoint[], now: Counts | undefined, asOf: Day): LinePoint[] {
  const isSilent = readingOf(now) === 'noData';
  return points.map((point) => (isSilent && point.day === asOf ? { day: point.day } : point));
}
