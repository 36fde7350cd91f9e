import { useTranslation } from 'react-i18next';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import { helpNameOf } from './helpNames.ts';

/** Ready words of a reminder of a measure, in both languages whatever the reader's own is. */
export function useReminderWording(): (measure: MeasureView) => {
  title: { ru: string; en: string };
  text: { ru: string; en: string };
} {
  const { i18n } = useTranslation();
  const [ru, en] = [i18n.getFixedT('ru', 'control'), i18n.getFixedT('en', 'control')];
  return (measure) => {
    const name = helpNameOf(measure);
    const { number, title } = measure;
    return {
      title: {
        ru: ru(`wording.title.${name}`, { number }),
        en: en(`wording.title.${name}`, { number }),
      },
      text: {
        ru: ru(`wording.text.${name}`, { number, title: title.ru }),
        en: en(`wording.text.${name}`, { number, title: title.en || title.ru }),
      },
    };
  };
}
