import { askAhead, type LoadAsk } from './askAhead.ts';
import { bringWords } from './i18n.ts';

type PageModule<Name extends string> = Record<Name, () => React.ReactNode>;

/**
 * A page arrives with the first visit to it, and beside it the `words` that it cannot be drawn without. What it shows it
 * may `ask` for meanwhile.
 */
export function page<Name extends string>(
  path: string,
  name: Name,
  load: () => Promise<PageModule<Name>>,
  words: readonly string[] = [],
  ask?: LoadAsk,
) {
  const lazy = async () => {
    // The few lines that ask come first: a reply takes longer than the script of the page.
    ask?.().catch(() => undefined);
    const [module] = await Promise.all([load(), bringWords(words)]);
    return { Component: module[name] };
  };
  return { path, lazy, ...(ask && askAhead(ask)) };
}
