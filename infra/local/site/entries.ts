/** Addresses whose page is an application of its own, by its file; every other address is the whole application's. */
export const ownEntries: Readonly<Record<string, string>> = {
  '/ask': 'ask.html',
  '/embed/ask': 'ask.html',
  '/signed-in': 'signed-in.html',
};

/** The file that answers an address of pages; «/ask/» is «/ask» with a finger too many. */
export function entryOf(path: string): string {
  return ownEntries[path.replace(/\/+$/, '')] ?? 'index.html';
}
