/** @jsxImportSource preact */
import { Icon } from '../../hotline/ask/Icon.tsx';
import { paths } from '../paths.ts';
import { keepScheme, type Language, type Scheme } from './kept.ts';
import { pageWords } from './pageWords.ts';

interface HeaderProps {
  language: Language;
  onLanguage: (language: Language) => void;
  scheme: Scheme;
  onScheme: (scheme: Scheme) => void;
  isSignedIn: boolean;
}

/** The frame's head with the ways back: to the open pages for everybody, to the hotline's own for who is signed in. */
export function Header({ language, onLanguage, scheme, onScheme, isSignedIn }: HeaderProps) {
  const words = pageWords[language].frame;
  const other = language === 'ru' ? 'en' : 'ru';
  const turn = () => {
    const next = scheme === 'dark' ? 'light' : 'dark';
    keepScheme(next);
    onScheme(next);
  };
  return (
    <>
      <a class="skip" href="#content">
        {words.skipToContent}
      </a>
      <header>
        <a class="home" href={isSignedIn ? paths.hotline : paths.open} aria-label={words.home}>
          <img src="/icon.svg" alt="" width={26} height={26} />
          {words.product}
        </a>
        <a class="plain wide" href={paths.guidance}>
          {words.guidance}
        </a>
        <button
          type="button"
          class="plain"
          lang={other}
          title={words.languageLabel}
          onClick={() => onLanguage(other)}
        >
          {words.language}
        </button>
        <button type="button" class="plain square" aria-label={words.theme} onClick={turn}>
          <Icon name={scheme === 'dark' ? 'sun' : 'moon'} />
        </button>
        <a class="plain" href={isSignedIn ? paths.hotline : paths.overview}>
          {isSignedIn ? words.toHotline : words.staff}
        </a>
      </header>
    </>
  );
}
