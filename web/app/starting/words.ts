/** What is said when an application cannot begin. */
export const words = {
  ru: {
    failed: 'Страница не открылась',
    advice: 'Сервер не ответил. Проверьте связь и попробуйте ещё раз.',
    again: 'Попробовать ещё раз',
  },
  en: {
    failed: 'The page did not open',
    advice: 'The server did not answer. Check your connection and try again.',
    again: 'Try again',
  },
};
