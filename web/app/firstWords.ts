/** What the pages that are opened most say before their parts come, by page. */
export const firstWords = {
  overview: ['messaging', 'overview', 'charts', 'forecast', 'grid', 'map'],
  hotline: ['messaging', 'hotline'],
  municipality: ['messaging', 'municipality', 'school'],
  plan: ['messaging', 'plan', 'planWords'],
  measure: ['messaging', 'plan', 'planWords', 'measure', 'forecast', 'grid', 'map'],
  school: ['messaging', 'school', 'planWords'],
};
