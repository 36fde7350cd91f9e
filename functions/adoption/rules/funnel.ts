import type { Standing } from '../contract/activation.ts';
import type { Funnel, FunnelCounts, WaitFigures } from '../contract/funnel.ts';

/** One of the places where a school stands; all schools of a list stand at exactly one. */
export type FunnelPlace = Exclude<keyof FunnelCounts, 'schools'>;

export function placeOf({ reached, confirmed }: Pick<Standing, 'reached' | 'confirmed'>): FunnelPlace {
  if (reached === undefined) return 'notBegun';
  if (reached !== 'registered') return reached;
  return confirmed ? 'registeredConfirmed' : 'registeredDeclared';
}

export const emptyFunnel: FunnelCounts = {
  schools: 0,
  notBegun: 0,
  administratorChosen: 0,
  applied: 0,
  codeReceived: 0,
  registeredDeclared: 0,
  registeredConfirmed: 0,
};

export function countPlaces(places: readonly FunnelPlace[]): FunnelCounts {
  const counts = { ...emptyFunnel, schools: places.length };
  for (const place of places) counts[place] += 1;
  return counts;
}

/** A region's funnel is the sum of its municipalities'. Waits do not add up: they are of all the schools together. */
export function funnelOf(municipalities: Funnel['municipalities'], waits: WaitFigures): Funnel {
  const total = { ...emptyFunnel };
  for (const counts of municipalities)
    for (const name of Object.keys(total) as (keyof FunnelCounts)[]) total[name] += counts[name];
  return { total, waits, municipalities };
}
