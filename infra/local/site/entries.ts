import { openSections, sectionOf } from '../../../web/app/open/sections.ts';

/** Addresses whose page is an application of their own, by its file. */
export const ownEntries: Readonly<Record<string, string>> = {
  '/ask': 'ask.html',
  '/embed/ask': 'ask.html',
  '/signed-in': 'signed-in.html',
};

/** The open pages: all addresses of these sections are one application; what is left is the whole one's. */
export const openEntry = { sections: openSections, file: 'open.html' };

/** The file that answers an address of pages; «/ask/» is «/ask» with a finger too many. */
export function entryOf(path: string): string {
  const own = ownEntries[path.replace(/\/+$/, '')];
  return own ?? (openEntry.sections.includes(sectionOf(path)) ? openEntry.file : 'index.html');
}
