import type { Words } from '../words.ts';

export const ru = {
  articleNotInForce: {
    title: 'В этот день статья ещё не действовала',
    advice: 'Откройте действующую редакцию или другой день.',
  },
  articleNoLonger: {
    title: 'Статья больше не действует',
    advice: 'Её отозвали. Поищите другую в разделе «Рекомендации».',
  },
  articleNotInState: {
    title: 'Со статьёй этого сейчас сделать нельзя',
    advice: 'Её состояние уже изменилось. Обновите страницу: ваш текст сохранён.',
  },
  articleWithdrawn: { title: 'Статья отозвана', advice: 'Чтобы вернуть её, начните новую редакцию.' },
  articleLinkBroken: {
    title: 'Ссылка {{link}} никуда не ведёт',
    advice: 'Исправьте её и отправьте статью снова.',
  },
  ownTextNotApprovable: {
    title: 'Свой текст утверждает другой человек',
    advice: 'Вы писали эту редакцию. Попросите коллегу её утвердить.',
  },
  effectiveInPast: {
    title: 'Статья не может вступить в силу задним числом',
    advice: 'Выберите сегодняшний день или более поздний.',
  },
} satisfies Words;

export const en = {
  articleNotInForce: {
    title: 'The article was not in force on that day',
    advice: 'Open the edition in force, or another day.',
  },
  articleNoLonger: {
    title: 'The article no longer holds',
    advice: 'It has been withdrawn. Look for another one among the guidelines.',
  },
  articleNotInState: {
    title: 'This cannot be done with the article now',
    advice: 'Its state has changed. Reload the page: your text is kept.',
  },
  articleWithdrawn: {
    title: 'The article has been withdrawn',
    advice: 'Begin a new edition to bring it back.',
  },
  articleLinkBroken: {
    title: 'The link {{link}} leads nowhere',
    advice: 'Correct it and send the article again.',
  },
  ownTextNotApprovable: {
    title: 'Somebody else approves what one has written',
    advice: 'You have written in this edition. Ask a colleague to approve it.',
  },
  effectiveInPast: {
    title: 'An article cannot come into force in the past',
    advice: 'Choose today or a later day.',
  },
} satisfies Words;
