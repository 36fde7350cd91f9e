import type { FactSource } from '../contract/facts.ts';
import type { Cells } from './cells.ts';

const spellings: Record<string, FactSource> = {
  '': 'declared',
  declared: 'declared',
  заявлено: 'declared',
  exchange: 'exchange',
  обмен: 'exchange',
};

/** Whose word a row is; the school's own when it says nothing. */
export function readSource<Key extends string>(cells: Cells<Key>, key: Key): FactSource | undefined {
  return spellings[cells.text(key).toLowerCase()] ?? cells.refuse(key, 'sourceNotRead');
}
