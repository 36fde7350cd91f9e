import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { texts } from './texts.ts';

const languageKey = 'vnedrenie.language';

/** Russian unless the reader chose English here before, or asks for it in the address (`?lang=en`). */
function firstLanguage(): 'ru' | 'en' {
  const asked = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(languageKey);
  return asked === 'en' ? 'en' : 'ru';
}

export async function startTexts(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
    localStorage.setItem(languageKey, language);
  });
  await i18next.use(initReactI18next).init({
    resources: texts,
    lng: firstLanguage(),
    fallbackLng: false,
    supportedLngs: ['ru', 'en'],
    defaultNS: 'app' satisfies keyof typeof texts.en,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}
