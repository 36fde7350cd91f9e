import { useTranslation } from 'react-i18next';
import { formatDay, type Language } from '../shared/format/format.ts';
import { useLanguage } from '../shared/text/language.ts';

type Params = Readonly<Record<string, string | number>>;
export type CodeWords = (code: string, params?: Params) => { title: string; advice: string };

/** Sentences of one wrong place: those of reading a file stand here, those of the rules with the refusals. */
export function useCodeWords(): CodeWords {
  const { t, i18n } = useTranslation('adoption');
  const language = useLanguage();
  const say = t as unknown as (key: string, params?: Params) => string;
  return (code, params = {}) => {
    const place = i18n.exists(`adoption:rowError.${code}.title`)
      ? `adoption:rowError.${code}`
      : `problems:${code}`;
    if (!i18n.exists(`${place}.title`)) return { title: code, advice: '' };
    const figures = spoken(params, language);
    return { title: say(`${place}.title`, figures), advice: say(`${place}.advice`, figures) };
  };
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

function spoken(params: Params, language: Language): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' && isoDay.test(value) ? formatDay(value, language) : value,
    ]),
  );
}
