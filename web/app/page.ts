import { bringWords } from './i18n.ts';

type PageModule<Name extends string> = Record<Name, () => React.ReactNode>;

/** A page arrives with the first visit to it, and beside it the `words` that it cannot be drawn without. */
export function page<Name extends string>(
  path: string,
  name: Name,
  load: () => Promise<PageModule<Name>>,
  words: readonly string[] = [],
) {
  const lazy = async () => {
    const [module] = await Promise.all([load(), bringWords(words)]);
    return { Component: module[name] };
  };
  return { path, lazy };
}
