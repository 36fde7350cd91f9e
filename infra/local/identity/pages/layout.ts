import { html } from 'hono/html';
import { type Language, languages, texts } from '../text/text.ts';

export type Html = ReturnType<typeof html>;

export interface Frame {
  language: Language;
  basePath: string;
  title: string;
  /** The address of this page in another language; absent where a page has no address of its own. */
  inLanguage?: (language: Language) => string;
  /** Name of a script under `assets/`. */
  script?: string;
}

const languageNames: Record<Language, string> = { ru: 'Русский', en: 'English' };

/** The frame of every page of the provider: the product's name, the languages, one column of content. */
export function layout({ language, basePath, title, inLanguage, script }: Frame, content: Html): Html {
  return html`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>${title} · Внедрение</title>
    <link rel="icon" href="${basePath}/assets/mark.svg" type="image/svg+xml">
    <link rel="stylesheet" href="${basePath}/assets/identity.css">
    ${script ? html`<script src="${basePath}/assets/${script}" type="module"></script>` : ''}
  </head>
  <body>
    <header class="bar">
      <a class="wordmark" href="/" lang="ru"><img src="${basePath}/assets/mark.svg" alt="" width="28" height="28">Внедрение</a>
      ${inLanguage ? languageSwitch(language, inLanguage) : ''}
    </header>
    <main>${content}</main>
  </body>
</html>`;
}

function languageSwitch(current: Language, inLanguage: (language: Language) => string): Html {
  return html`<nav class="languages" aria-label="${texts[current].language}">${languages.map(
    (language) =>
      html`<a href="${inLanguage(language)}" lang="${language}" hreflang="${language}" ${language === current ? html`aria-current="true"` : ''}>${languageNames[language]}</a>`,
  )}</nav>`;
}
