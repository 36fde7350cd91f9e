import * as hotline from './problems/hotline.ts';
import * as kernel from './problems/kernel.ts';
import type { Words } from './words.ts';

/** Refusals that somebody without a login can meet. */
export const ru = { ...kernel.ru, ...hotline.ru } satisfies Words;
export const en = { ...kernel.en, ...hotline.en } satisfies Words;
