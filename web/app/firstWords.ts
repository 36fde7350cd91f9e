/** What the page that a role begins with says before its parts come, by page. */
export const firstWords = {
  overview: ['messaging', 'overview', 'charts', 'forecast', 'grid', 'map'],
  hotline: ['messaging', 'hotline'],
  municipality: ['messaging', 'municipality', 'school'],
  school: ['messaging', 'school', 'planWords'],
};
