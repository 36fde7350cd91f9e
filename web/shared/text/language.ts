import { useTranslation } from 'react-i18next';
import type { Wording } from '../../../functions/shared/words.ts';
import type { Language } from '../format/format.ts';

export function useLanguage(): Language {
  const { i18n } = useTranslation('shared');
  return i18n.language === 'en' ? 'en' : 'ru';
}

/** Wording of the data in the reader's language; Russian where nobody has translated it yet. */
export function inLanguage(wording: Wording, language: Language): string {
  return language === 'en' && wording.en ? wording.en : wording.ru;
}
