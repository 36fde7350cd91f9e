import type { Instant } from '../../shared/words.ts';
import type { EscalationLevel } from '../contract/relations.ts';

export interface LadderStep {
  /** Share of the norm that is used up, in per cent. */
  percent: number;
  to: EscalationLevel;
}

export interface Ladder {
  version: string;
  /** Tickets asked from this moment on go by it; those asked before keep the one they began with. */
  since: Instant;
  steps: readonly LadderStep[];
}

/**
 * Who hears of a norm that is being used up: whoever has the ticket at half and at four fifths of it and when it is
 * broken, the senior operator a quarter of the norm later, the leadership at twice the norm.
 */
export const ladders: readonly Ladder[] = [
  {
    version: '1',
    since: '2011-04-29T00:00:00.000Z',
    steps: [
      { percent: 50, to: 'operator' },
      { percent: 80, to: 'operator' },
      { percent: 100, to: 'operator' },
      { percent: 125, to: 'senior' },
      { percent: 200, to: 'leadership' },
    ],
  },
];

/** The ladder in force when a ticket was asked. */
export function ladderAt(moment: Instant, known: readonly Ladder[] = ladders): Ladder | undefined {
  return known.filter(({ since }) => Date.parse(since) <= Date.parse(moment)).at(-1);
}
