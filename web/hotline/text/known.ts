import type { Words } from '../../shared/text/words.ts';

/** What is known already, beside a question that is being written. */
export const ru = {
  banner: 'Известная неполадка: {{title}}. Если дело в ней, писать не нужно.',
  bannerFollow: 'Следить',
  joining: 'Вопрос присоединится к инциденту «{{title}}»: ответ придёт вам вместе с остальными.',
  joiningText: 'Меня это тоже касается.',
} satisfies Words;

export const en = {
  banner: 'Known problem: {{title}}. If it is this, you need not write.',
  bannerFollow: 'Follow it',
  joining: 'Your question joins the incident “{{title}}”: you will be answered together with the others.',
  joiningText: 'It concerns me too.',
} satisfies Words;
