import type { CardPart, CardWeek } from '../../../functions/adoption/open/contract.ts';

type CardPartKey = 'percent' | 'all' | 'nothing' | 'few' | 'allButFew' | 'some' | 'smallGroup';

/** Which sentence says a part: none and all are words, small numbers are only said to be small. */
export function cardPartKey({ percent, hidden }: CardPart): CardPartKey {
  if (hidden) return hidden;
  if (percent === undefined) return 'smallGroup';
  if (percent === 0) return 'nothing';
  return percent === 100 ? 'all' : 'percent';
}

/** The week a card speaks of: the latest with counts. */
export function latestCounted(weeks: readonly CardWeek[]): CardWeek | undefined {
  return weeks.findLast(({ state }) => state === 'counted');
}

/** How high a column stands: what is hidden near an edge stands at that edge, as its sentence says. */
export function columnValue({ state, lessons }: CardWeek): Exclude<CardWeek['state'], 'counted'> | number {
  if (state !== 'counted') return state;
  if (lessons?.percent !== undefined) return lessons.percent / 100;
  return { few: 0, allButFew: 1, some: 0.5, smallGroup: 'noData' as const }[lessons?.hidden ?? 'smallGroup'];
}
