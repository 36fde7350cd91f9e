import type { Words } from '../../shared/text/words.ts';
import { ru as parameters } from './parameters.ts';

export const ru = {
  closed: 'Раздел открыт сотрудникам',
  closedAdvice: 'Войдите, чтобы увидеть показатели и сведения школ.',
  parameters,
} satisfies Words;
