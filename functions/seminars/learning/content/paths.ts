import type { Learner, LearningPath } from '../contract.ts';
import { administrator } from './administrator.ts';
import { parent } from './parent.ts';
import { pupil } from './pupil.ts';
import { specialist } from './specialist.ts';
import { teacher } from './teacher.ts';

/** Every learning path as it is taught today; a changed text counts its edition up. */
export const learningPaths: Readonly<Record<Learner, LearningPath>> = {
  administrator,
  teacher,
  parent,
  pupil,
  specialist,
};
