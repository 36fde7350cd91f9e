import type { PredicateName } from '../../plan/knownPredicates.ts';
import type { Duty } from './duties.ts';
import type { TaskAction } from './nextTasks.ts';

/** What a newcomer does first, in this order; the last is knowing where help is. */
export const firstStepNames = ['act', 'step', 'space', 'week', 'help'] as const;
export type FirstStepName = (typeof firstStepNames)[number];

export interface FirstStep {
  name: FirstStepName;
  isDone: boolean;
}

const proofOf: Record<Exclude<FirstStepName, 'help'> & TaskAction, PredicateName> = {
  act: 'responsible',
  step: 'activated',
  space: 'spaceFilled',
  week: 'gradebookKept',
};

/**
 * The five steps by the school's own evidence: nobody ticks them off. The first week is done once any week was kept. A
 * step the plan does not ask for is left out; help is known once the school has asked, or has looked where one asks.
 */
export function firstStepsOf(duties: readonly Duty[], knowsHelp: boolean): FirstStep[] {
  return firstStepNames.flatMap((name) => {
    if (name === 'help') return { name, isDone: knowsHelp };
    const asked = duties.filter(({ proof }) => proof === proofOf[name]);
    return asked.length === 0 ? [] : { name, isDone: asked.every((duty) => isDone(name, duty)) };
  });
}

function isDone(name: FirstStepName, { item: { status, periods = {} } }: Duty): boolean {
  return status === 'satisfied' || (name === 'week' && Object.values(periods).includes('satisfied'));
}
