import type { Words } from '../../shared/text/words.ts';

export const forecastEn = {
  title: 'When it will be done',
  line: 'At today’s pace',
  low: 'Lower limit',
  high: 'Upper limit',
  target: 'done {{day}}',
  lead: {
    reached: 'Done by everybody',
    expected: 'If the pace does not change, everybody will have done it on',
    notAtThisPace: 'At today’s pace not everybody will do it:',
    cannotBeSaid: 'No day can be named:',
  },
  reached: 'since {{day}}',
  why: {
    standsStill: 'the line stands still',
    falls: 'the line falls',
    tooFar: 'not within half a year',
    tooFewDays: 'too few days were counted',
    notBegun: 'nobody has begun',
    nobodyObliged: 'nobody is obliged',
    noData: 'no data',
    notProved: 'nobody has said what proves it',
  },
  band: '{{from}} to {{to}}',
  openBand: 'not before {{from}}, no later limit',
  notBefore: 'at the best pace not before {{day}}',
  atDeadline: 'By the deadline {{day}}: {{share}} ({{low}} to {{high}})',
  verdict: {
    kept: 'in time',
    likelyKept: 'likely in time',
    likelyMissed: 'likely missed',
    missed: 'will be missed',
  },
  backTest_one:
    'Checked against the past: {{count}} such forecast {{days}} days ahead was wrong by {{mean}} points.',
  backTest_other:
    'Checked against the past: {{count}} such forecasts {{days}} days ahead were wrong by {{mean}} points on average, {{worst}} at most.',
  notTested: 'It cannot be checked against the past yet: too few days were counted.',
  method:
    'The pace is the median of the slopes between pairs of days in two weeks (Theil–Sen), for weekly duties in eight weeks; the limits hold four of five past errors.',
  panel: 'Shall we be in time',
  panelEmpty: 'At today’s pace every deadline to come will be kept.',
  warned: 'warning: due {{day}}',
  dueOn: 'due {{day}}',
  dueGone: 'was due {{day}}',
  byDeadline: '{{share}} by then',
  now: 'now {{share}}',
  byMunicipality: 'Forecast by municipality',
  column: {
    now: 'Now',
    reach: 'Everybody by',
    band: 'Limits',
    deadline: 'By the deadline',
    error: 'Error of past forecasts',
  },
  error: '{{mean}} points',
} satisfies Words;
