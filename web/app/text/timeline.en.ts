import type { Words } from '../../shared/text/words.ts';

export const timelineEn = {
  title: 'The rollout and the hotline',
  measure: 'Measure',
  chart: 'By week: “{{measure}}” done, and the load of the hotline',
  askedInWeek: 'Tickets of the week',
  table: 'The same figures',
  week: 'Week',
  share: 'Done by the end of the week',
  noShare: 'nobody obliged yet',
  asked: 'Questions asked',
  missed: 'First response late',
  opens: '{{count}}, week to {{to}}',
  none: 'These weeks have neither a plan nor questions',
} satisfies Words;
