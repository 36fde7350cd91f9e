import type { MeasureView } from '../../../functions/plan/contract.ts';
import { nameOfPredicate } from '../../plan/knownPredicates.ts';

const helpNames = [
  'responsible',
  'schoolAnswering',
  'activated',
  'spaceFilled',
  'gradebookKept',
  'schoolControlReport',
] as const;

/** Under which name the words of help and of a reminder stand for what proves a measure. */
export type HelpName = (typeof helpNames)[number] | 'other';

export function helpNameOf({ predicate }: Pick<MeasureView, 'predicate'>): HelpName {
  const name = predicate && nameOfPredicate(predicate);
  return helpNames.find((one) => one === name) ?? 'other';
}
