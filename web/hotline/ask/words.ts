import * as hotline from '../../shared/text/problems/hotline.ts';
import * as kernel from '../../shared/text/problems/kernel.ts';
import * as asking from '../text/asking.ts';
import * as known from '../text/known.ts';

type Told = { title: string; advice: string };

/** All that the light form says: a part of the sentences of the whole application. */
export interface AskWords {
  ask: typeof asking.ru.ask;
  askerKind: typeof asking.ru.askerKind;
  known: Record<keyof typeof known.ru, string>;
  problems: Record<string, Told> & { fault: Told };
}

export const askWords: Record<'ru' | 'en', AskWords> = {
  ru: { ...asking.ru, known: known.ru, problems: { ...kernel.ru, ...hotline.ru } },
  en: { ...asking.en, known: known.en, problems: { ...kernel.en, ...hotline.en } },
};
