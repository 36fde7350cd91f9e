import type { Words } from '../../shared/text/words.ts';
import { en as designer } from './designer.ts';
import { en as forms } from './forms.ts';
import { en as parameters } from './parameters.ts';

export const en = {
  closed: 'This part is for staff',
  closedAdvice: 'Sign in to see indicators and schools’ forms.',
  parameters,
  designer,
  ...forms,
} satisfies Words;
