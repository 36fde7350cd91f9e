import i18next from 'i18next';
import resourcesToBackend from 'i18next-resources-to-backend';
import { initReactI18next } from 'react-i18next';
import { afterPaint } from '../shared/ui/afterPaint.ts';
import type { TextLoaders } from './textLoaders.ts';

const languageKey = 'vnedrenie.language';

/** Russian unless the reader chose English here before, or asks for it in the address (`?lang=en`). */
function firstLanguage(): 'ru' | 'en' {
  const asked = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(languageKey);
  return asked === 'en' ? 'en' : 'ru';
}

/** Namespaces that a page has asked for before anything could be brought. */
const askedEarly = new Set<string>();
let begin: () => void = () => undefined;
const begun = new Promise<void>((resolve) => {
  begin = resolve;
});

/**
 * Sentences arrive by language and namespace, when a page first speaks of them. `first`: namespaces that pages may name
 * without asking for them, which are there before anything is drawn.
 */
export async function startTexts(loaders: TextLoaders, first: readonly string[]): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
    localStorage.setItem(languageKey, language);
  });
  await i18next
    .use(
      resourcesToBackend(async (language: 'ru' | 'en', namespace: string) =>
        loaders[language][namespace]?.(),
      ),
    )
    .use(initReactI18next)
    .init({
      lng: firstLanguage(),
      fallbackLng: false,
      supportedLngs: ['ru', 'en'],
      ns: [...first, ...askedEarly],
      defaultNS: first[0] ?? false,
      interpolation: { escapeValue: false },
      // A sentence is looked for in each namespace that a page has asked for.
      react: { nsMode: 'fallback' },
      returnNull: false,
    });
  begin();
}

/** Sentences of a page, beside its code rather than after it. */
export async function bringWords(namespaces: readonly string[]): Promise<void> {
  if (namespaces.length === 0) return;
  for (const namespace of namespaces) askedEarly.add(namespace);
  await begun;
  await i18next.loadNamespaces(namespaces);
}

/** Sentences that a page may need in a moment: they come once it has been drawn, not before. */
export function loadBehind(namespaces: readonly string[]): void {
  afterPaint(() => void i18next.loadNamespaces(namespaces));
}
