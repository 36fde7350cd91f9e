import { keptLanguage, keptScheme } from '../ask/kept.ts';
import { ensureStorage } from '../storage.ts';
import './begin.css';
import { words } from './words.ts';

/** Begins an application in its place; where it cannot begin, the page says so instead of staying empty. */
export async function begin(
  start: (root: HTMLElement) => Promise<void>,
  again = () => location.reload(),
): Promise<void> {
  ensureStorage();
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  try {
    await start(root);
  } catch (error) {
    root.replaceChildren(apology(again));
    reportError(error);
  }
}

/** Made by hand: what could draw it may be what has not come. */
function apology(again: () => void): HTMLElement {
  const language = keptLanguage();
  const { failed, advice, again: label } = words[language];
  document.documentElement.lang = language;
  document.documentElement.style.colorScheme = keptScheme();
  const main = made('main');
  main.className = 'not-begun';
  const notice = made('div');
  notice.setAttribute('role', 'alert');
  notice.append(made('h1', failed), made('p', advice));
  const button = made('button', label);
  button.addEventListener('click', again);
  main.append(notice, button);
  return main;
}

function made<Tag extends 'main' | 'div' | 'h1' | 'p' | 'button'>(tag: Tag, text = '') {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
