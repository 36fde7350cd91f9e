import type { Words } from '../../shared/text/words.ts';
import { ruDrafts } from './ruDrafts.ts';
import { ruFindings } from './ruFindings.ts';
import { ruPages } from './ruPages.ts';
import { ruPredicate } from './ruProof.ts';
import { ruWords } from './ruWords.ts';

export const ru = {
  ...ruWords,
  ...ruPages,
  ...ruDrafts,
  predicate: ruPredicate,
  finding: ruFindings,
} satisfies Words;
