import type { Words } from '../../shared/text/words.ts';

/** Articles that are offered while somebody writes. */
export const ru = {
  newTab: '(откроется в новой вкладке)',
  perhaps: 'Возможно, ответ уже есть',
} satisfies Words;

export const en = {
  newTab: '(opens in a new tab)',
  perhaps: 'Perhaps it is already answered',
} satisfies Words;
