import { html } from 'hono/html';
import type { DemoPerson } from '../people.ts';
import { type IdentityText, type Language, texts, withCount } from '../text/text.ts';
import { avatar } from './avatar.ts';
import { type Html, layout } from './layout.ts';
import { groupByRole, listWithoutSearch, type RoleGroup } from './search.ts';

export interface SignInView {
  language: Language;
  basePath: string;
  /** The address of this very sign-in, to which the choice is posted. */
  address: string;
  people: readonly DemoPerson[];
  query: string;
  /** The person chosen a moment ago is not in the directory any more. */
  gone: boolean;
}

export function signInPage(view: SignInView): Html {
  const { language, basePath, address, people, query, gone } = view;
  const text = texts[language];
  const searched = people.length > listWithoutSearch;
  const inLanguage = (other: Language) => `${address}?${new URLSearchParams({ lang: other, q: query })}`;

  return layout(
    { language, basePath, title: text.signInTitle, inLanguage, ...(searched && { script: 'search.js' }) },
    html`<h1>${text.signInHeading}</h1>
      <p class="lead">${text.signInLead}</p>
      ${gone ? html`<p class="notice warning" role="alert">${text.gone}</p>` : ''}
      <aside class="notice" aria-labelledby="demo"><h2 id="demo">${text.demoHeading}</h2><p>${text.demoNote}</p></aside>
      ${searched ? searchForm(text, view) : ''}
      <form id="people" method="post" action="${address}?lang=${language}">${results(text, view)}</form>`,
  );
}

function searchForm(text: IdentityText, { language, address, query }: SignInView): Html {
  return html`<form class="search" role="search" method="get" action="${address}">
    <input type="hidden" name="lang" value="${language}">
    <label for="q">${text.searchLabel}</label>
    <div class="field">
      <input id="q" name="q" type="search" value="${query}" placeholder="${text.searchHint}" maxlength="100" autocomplete="off" spellcheck="false">
      <button type="submit">${text.searchButton}</button>
    </div>
  </form>`;
}

function results(text: IdentityText, { language, people, query }: SignInView): Html {
  const groups = groupByRole(people, query);
  const count = groups.reduce((sum, group) => sum + group.people.length + group.hidden, 0);
  return html`<p id="found" role="status" ${query ? '' : html`class="unseen"`}>${query ? withCount(text.found, count) : ''}</p>
    ${groups.length === 0 ? html`<p class="nobody">${people.length === 0 ? text.nobodyYet : text.nobody}</p>` : ''}
    <div class="groups">${groups.map((group) => roleSection(text, language, group))}</div>`;
}

function roleSection(text: IdentityText, language: Language, { role, people, hidden }: RoleGroup): Html {
  return html`<section aria-labelledby="role-${role}">
    <h2 id="role-${role}">${text.roles[role]}</h2>
    <ul>${people.map((person) => html`<li>${personCard(person, language)}</li>`)}</ul>
    ${hidden > 0 ? html`<p class="more">${withCount(text.more, hidden)}</p>` : ''}
  </section>`;
}

function personCard({ sub, name, position, organisation }: DemoPerson, language: Language): Html {
  return html`<button class="person" type="submit" name="sub" value="${sub}">
    ${avatar(name.ru)}
    <span class="who"><strong>${name[language]}</strong> <span>${position[language]}</span> <span class="organisation">${organisation[language]}</span></span>
  </button>`;
}
