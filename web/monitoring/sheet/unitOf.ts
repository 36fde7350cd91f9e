import type { FormParameter } from '../../../functions/monitoring/contract/form.ts';
import type { Language } from '../../shared/format/format.ts';
import { inLanguage } from '../../shared/text/language.ts';

/** What a value is counted in; a share is in percent whatever its parameter says. */
export function unitOf({ valueType, unit }: FormParameter, language: Language): string {
  return valueType === 'share' ? '%' : inLanguage(unit, language);
}
