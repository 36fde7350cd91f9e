import type { LearningPath } from '../contract.ts';

/** Russian and English of one text. */
export const say = (ru: string, en: string) => ({ ru, en });

type Said = { ru: string; en: string };

export const step = (title: Said, todo: Said, seen: Said): LearningPath['steps'][number] => ({
  title,
  todo,
  seen,
});

/** The right option is named by its place. */
export const question = (
  text: Said,
  options: [Said, Said, Said],
  right: 0 | 1 | 2,
  because: Said,
): LearningPath['questions'][number] => ({ text, options, right, because });
