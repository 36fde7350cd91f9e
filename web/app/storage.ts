/** What is kept while a page is open, where the browser lets it keep nothing. */
export function storageInMemory(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, String(value)),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

/**
 * A browser that blocks other sites' cookies denies a framed page its storage by an error at the first touch; the form
 * on a department's site has to work there all the same. To be called before anything asks for it.
 */
export function ensureStorage(page: Window = window): void {
  for (const name of ['localStorage', 'sessionStorage'] as const)
    try {
      page[name].getItem('');
    } catch {
      Object.defineProperty(page, name, { value: storageInMemory(), configurable: true });
    }
}
