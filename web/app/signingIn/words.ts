/** What is said on the way from signing in. */
export const words = {
  ru: { signingIn: 'Входим…', failed: 'Войти не удалось', again: 'Войти ещё раз' },
  en: { signingIn: 'Signing in…', failed: 'Signing in failed', again: 'Sign in again' },
};
