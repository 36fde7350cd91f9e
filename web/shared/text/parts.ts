import type { Words } from './words.ts';

/** Parts of a domain's sentences that arrive by themselves, under names of their own: by the domain they belong to. */
export const partsOf: Readonly<Record<string, readonly string[]>> = {
  adoption: ['imports'],
  app: [
    'changes',
    'charts',
    'forecast',
    'grid',
    'map',
    'measure',
    'municipality',
    'overview',
    'school',
    'timeline',
  ],
  hotline: ['hotlineReports'],
  plan: ['planWords'],
  registry: ['audit', 'calendar', 'completeness', 'files', 'packs', 'people'],
};

/** Words by domain, and under the name of each part the words of its domain: for tests, where all are there at once. */
export function withParts(byDomain: Readonly<Record<string, Words>>): Record<string, Words> {
  return Object.fromEntries(
    Object.entries(byDomain).flatMap(([domain, words]) =>
      [domain, ...(partsOf[domain] ?? [])].map((name) => [name, words]),
    ),
  );
}
