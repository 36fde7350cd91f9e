import { html, raw } from 'hono/html';
import { type IdentityText, type Language, texts } from '../text/text.ts';
import { type Html, layout } from './layout.ts';

interface View {
  language: Language;
  basePath: string;
}

export type Failure = keyof IdentityText['errors'];

export function failurePage({ language, basePath }: View, failure: Failure): Html {
  const text = texts[language];
  return layout(
    { language, basePath, title: text.failedTitle },
    html`<h1>${text.failedTitle}</h1><p class="lead">${text.errors[failure]}</p>${homeLink(text)}`,
  );
}

/**
 * Asks before signing out. When the application itself sent the person here with a proof of who they are, the script
 * answers for them at once, and the page is seen only where scripts are off.
 */
export function signOutPage({ language, basePath }: View, form: string, answered: boolean): Html {
  const text = texts[language];
  return layout(
    { language, basePath, title: text.signOutTitle, ...(answered && { script: 'sign-out.js' }) },
    html`<h1>${text.signOutHeading}</h1>
      <p class="lead">${text.signOutLead}</p>
      ${raw(form)}
      <p class="choices">
        <button class="primary" type="submit" form="op.logoutForm" name="logout" value="yes">${text.signOutButton}</button>
        <a href="/">${text.stayButton}</a>
      </p>`,
  );
}

export function signedOutPage({ language, basePath }: View): Html {
  const text = texts[language];
  return layout(
    { language, basePath, title: text.signOutTitle },
    html`<h1>${text.signedOutHeading}</h1><p class="lead">${text.signedOutLead}</p>${homeLink(text)}`,
  );
}

function homeLink(text: IdentityText): Html {
  return html`<p class="choices"><a class="primary" href="/">${text.home}</a></p>`;
}
