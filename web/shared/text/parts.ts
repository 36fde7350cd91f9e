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
