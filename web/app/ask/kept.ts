export type Language = 'ru' | 'en';
export type Scheme = 'light' | 'dark';

/** The places where the application keeps the same choices. */
const languageKey = 'vnedrenie.language';
export const schemeKey = 'mui-mode';

/** Russian unless the reader chose English here before, or the address asks for it. */
export function keptLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(languageKey);
  return asked === 'en' ? 'en' : 'ru';
}

export function keepLanguage(language: Language): void {
  document.documentElement.lang = language;
  localStorage.setItem(languageKey, language);
}

/** As chosen in the application, or else as the device has it. */
export function keptScheme(): Scheme {
  const kept = localStorage.getItem(schemeKey);
  if (kept === 'light' || kept === 'dark') return kept;
  return deviceScheme().matches ? 'dark' : 'light';
}

/** Hears of the device's change from day to night, until it is told to stop. */
export function whenSchemeChanges(onScheme: (scheme: Scheme) => void): () => void {
  const device = deviceScheme();
  const tell = () => onScheme(keptScheme());
  device.addEventListener('change', tell);
  return () => device.removeEventListener('change', tell);
}

export const deviceScheme = () => matchMedia('(prefers-color-scheme: dark)');

export function keepScheme(scheme: Scheme): void {
  localStorage.setItem(schemeKey, scheme);
}
