import type { Words } from '../../shared/text/words.ts';
import { enDrafts } from './enDrafts.ts';
import { enFindings } from './enFindings.ts';
import { enPages } from './enPages.ts';
import { enPredicate } from './enProof.ts';
import { enWords } from './enWords.ts';

export const en = {
  ...enWords,
  ...enPages,
  ...enDrafts,
  predicate: enPredicate,
  finding: enFindings,
} satisfies Words;
