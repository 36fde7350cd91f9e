import type { Words } from '../../shared/text/words.ts';
import { ruActs } from './ruActs.ts';
import { ruForms } from './ruForms.ts';
import { ruNodes } from './ruNodes.ts';
import { ruSuccession } from './ruSuccession.ts';

/** What pages of other domains say too; the rest arrives with the registry's own pages. */
export const ruCore = {
  nodes: ruNodes,
  succession: ruSuccession,
  acts: ruActs,
  forms: ruForms,
} satisfies Words;
