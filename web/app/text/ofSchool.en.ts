import type { Words } from '../../shared/text/words.ts';
import { firstStepsEn } from './firstSteps.en.ts';
import { schoolEn } from './school.en.ts';

/** The page of a school, with the first steps of who is new there. */
export const ofSchoolEn = { school: schoolEn, firstSteps: firstStepsEn } satisfies Words;
