import type { Words } from '../words.ts';

export const ru = {
  parameterNotDraft: {
    title: 'С показателем «{{code}}» этого сейчас сделать нельзя',
    advice: 'Он уже утверждён или отозван. Обновите страницу; чтобы изменить его, запишите новую редакцию.',
  },
  parameterHasGaps: {
    title: 'Показатель «{{code}}» описан не полностью',
    advice: 'Заполните обязательные сведения и утвердите его снова.',
  },
} satisfies Words;

export const en = {
  parameterNotDraft: {
    title: 'This cannot be done with the indicator “{{code}}” now',
    advice: 'It has been approved or withdrawn. Reload the page; to change it, write a new edition.',
  },
  parameterHasGaps: {
    title: 'The indicator “{{code}}” is not described in full',
    advice: 'Fill in what is mandatory and approve it again.',
  },
} satisfies Words;
