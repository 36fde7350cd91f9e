import type { Words } from '../../shared/text/words.ts';
import { ru as designer } from './designer.ts';
import { ru as forms } from './forms.ts';
import { ru as parameters } from './parameters.ts';

export const ru = {
  closed: 'Раздел открыт сотрудникам',
  closedAdvice: 'Войдите, чтобы увидеть показатели и сведения школ.',
  parameters,
  designer,
  ...forms,
} satisfies Words;
