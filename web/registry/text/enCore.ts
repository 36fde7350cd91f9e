import type { Words } from '../../shared/text/words.ts';
import { enActs } from './enActs.ts';
import { enForms } from './enForms.ts';
import { enNodes } from './enNodes.ts';
import { enSuccession } from './enSuccession.ts';

/** What pages of other domains say too; the rest arrives with the registry's own pages. */
export const enCore = {
  nodes: enNodes,
  succession: enSuccession,
  acts: enActs,
  forms: enForms,
} satisfies Words;
