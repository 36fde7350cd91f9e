import type { Words } from '../../shared/text/words.ts';
import { firstStepsRu } from './firstSteps.ru.ts';
import { schoolRu } from './school.ru.ts';

/** The page of a school, with the first steps of who is new there. */
export const ofSchoolRu = { school: schoolRu, firstSteps: firstStepsRu } satisfies Words;
