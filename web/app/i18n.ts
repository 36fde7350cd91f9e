import i18next, { type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';

const languageKey = 'vnedrenie.language';

/** Russian unless the reader chose English here before, or asks for it in the address (`?lang=en`). */
function firstLanguage(): 'ru' | 'en' {
  const asked = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(languageKey);
  return asked === 'en' ? 'en' : 'ru';
}

/** `texts`: every sentence that the pages to come may say, by language and domain. */
export async function startTexts(texts: Record<'ru' | 'en', Resource[string]>): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
    localStorage.setItem(languageKey, language);
  });
  await i18next.use(initReactI18next).init({
    resources: texts,
    lng: firstLanguage(),
    fallbackLng: false,
    supportedLngs: ['ru', 'en'],
    defaultNS: 'app',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}
