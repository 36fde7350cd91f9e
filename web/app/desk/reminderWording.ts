import type { MeasureView } from '../../../functions/plan/contract.ts';
import { en, ru } from '../../reporting/text/reminderWording.ts';
import { helpNameOf } from './helpNames.ts';

function filled(sentence: string, params: Record<string, string>): string {
  return sentence.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => params[name] ?? '');
}

/** Ready words of a reminder of a measure, in both languages whatever the reader's own is. */
export function reminderWordingOf(measure: MeasureView) {
  const name = helpNameOf(measure);
  const { number, title } = measure;
  const said = {
    ru: { number, title: title.ru },
    en: { number, title: title.en || title.ru },
  };
  return {
    title: { ru: filled(ru.title[name], said.ru), en: filled(en.title[name], said.en) },
    text: { ru: filled(ru.text[name], said.ru), en: filled(en.text[name], said.en) },
  };
}
