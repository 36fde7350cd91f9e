import type { MeasureNumber, PlanContent } from '../contract.ts';
import { linksOf, measuresOf } from './measures.ts';

/**
 * Groups of measures that wait for each other, found by Tarjan's walk; a measure that waits for itself is one. The walk
 * keeps its own path: a chain of ten thousand measures is deeper than calls can go.
 */
export function cyclesOf(content: Pick<PlanContent, 'sections'>): MeasureNumber[][] {
  const waitsFor = new Map<MeasureNumber, MeasureNumber[]>();
  for (const { before, after } of linksOf(content)) {
    const waited = waitsFor.get(after.number);
    if (waited) waited.push(before.number);
    else waitsFor.set(after.number, [before.number]);
  }
  const indexOf = new Map<MeasureNumber, number>();
  const lowOf = new Map<MeasureNumber, number>();
  const open: MeasureNumber[] = [];
  const isOpen = new Set<MeasureNumber>();
  const path: { number: MeasureNumber; next: number }[] = [];
  const cycles: MeasureNumber[][] = [];

  const enter = (number: MeasureNumber) => {
    const index = indexOf.size;
    indexOf.set(number, index);
    lowOf.set(number, index);
    open.push(number);
    isOpen.add(number);
    path.push({ number, next: 0 });
  };
  const lower = (number: MeasureNumber, to: number) => {
    if (to < (lowOf.get(number) ?? 0)) lowOf.set(number, to);
  };
  const leave = (number: MeasureNumber) => {
    path.pop();
    const low = lowOf.get(number) ?? 0;
    const above = path.at(-1);
    if (above) lower(above.number, low);
    if (low !== indexOf.get(number)) return;
    const group = open.splice(open.lastIndexOf(number));
    for (const one of group) isOpen.delete(one);
    if (group.length > 1 || waitsFor.get(number)?.includes(number)) cycles.push(group.reverse());
  };

  for (const { number: first } of measuresOf(content)) {
    if (!indexOf.has(first)) enter(first);
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const { number } = step;
      const before = waitsFor.get(number)?.[step.next];
      step.next += 1;
      if (before === undefined) leave(number);
      else if (!indexOf.has(before)) enter(before);
      else if (isOpen.has(before)) lower(number, indexOf.get(before) ?? 0);
    }
  }
  return cycles;
}
