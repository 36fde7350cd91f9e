import type { Words } from '../../shared/text/words.ts';

/** The frame of pages for everybody. */
export const ru = {
  product: 'Внедрение',
  skipToContent: 'К содержанию',
  staff: 'Войти',
  toHotline: 'Мои обращения',
  language: 'English',
  languageLabel: 'Switch to English',
  theme: 'Сменить тему оформления',
  home: 'Электронные журналы региона',
  guidance: 'Рекомендации',
  learning: 'Учебный путь',
} satisfies Words;

export const en = {
  product: 'Vnedrenie',
  skipToContent: 'Skip to content',
  staff: 'Sign in',
  toHotline: 'My tickets',
  language: 'Русский',
  languageLabel: 'Переключить на русский',
  theme: 'Change the theme',
  home: 'Electronic gradebooks of the region',
  guidance: 'Guidelines',
  learning: 'Learning path',
} satisfies Words;
