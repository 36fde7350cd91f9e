import type { Words } from '../../shared/text/words.ts';

export const enAlike = {
  title: 'Among alike schools',
  place: '{{best}} to {{worst}} of {{count}} alike schools',
  onePlace: 'Place {{best}} of {{count}} alike schools',
  group: '{{locality}}, {{size}}; weeks {{days}}',
  locality: { urban: 'town schools', rural: 'village schools' },
  size: {
    upTo100: 'up to 100 pupils',
    upTo300: '101–300 pupils',
    upTo700: '301–700 pupils',
    above700: 'more than 700 pupils',
  },
  share: 'Lessons recorded in time: {{share}} ({{low}} to {{high}}, allowing for chance)',
  why_one:
    'The place is a range: {{count}} weekly class register stands behind it, and a little luck or illness moves it.',
  why_other:
    'The place is a range: {{count}} weekly class registers stand behind it, and a little luck or illness moves it.',
  method:
    'Wilson’s interval over class-weeks; places after Goldstein and Healy: ahead are only those better than by chance.',
  chart: 'Alike schools by the share of lessons recorded in time: {{count}}. This one: {{share}}',
  axisLow: '0%',
  axisHigh: '100%',
  own: 'this school with its range',
  others: 'alike schools, without names',
  notCompared: {
    groupUnknown: 'Nobody to compare with: the register lacks the number of pupils or the kind of place',
    noData: 'There are no weekly counts to compare',
    lowTrust: 'Sources do not agree on the school: a place would say nothing',
    tooFewAlike: 'Fewer than ten alike schools: a place would say nothing',
  },
  listTitle: 'Schools among alike ones',
  listIntro:
    'Each school is compared with those of the whole region of the same size and kind of place. The range of places allows for the few classes of a small school.',
  column: { school: 'School', group: 'Alike', share: 'In time', places: 'Places' },
  places: '{{best}}–{{worst}} of {{count}}',
  empty: 'No schools to compare',
} satisfies Words;

export const enSignals = {
  title: 'Worth a talk',
  intro: 'These are no faults and no ground for sanctions: so the records look; why, the school knows.',
  none: 'Nothing unusual is seen in the records.',
  noneIn: 'Nothing unusual is seen in the records of any school.',
  kind: {
    endOfTermDump: 'Records in the last days of the term',
    oneDayFill: 'A week is filled in one day',
    repeatedRecords: 'Records repeat earlier ones',
  },
  said: {
    endOfTermDump:
      'From {{from}} to {{to}}, {{share}} of the term’s records ({{records}}) were entered for weeks already over.',
    oneDayFill:
      'From {{from}} to {{to}}, {{share}} of the records ({{records}}) were entered on one day of the week.',
    repeatedRecords:
      'From {{from}} to {{to}}, {{share}} of the records ({{records}}) repeat an earlier one of the class word for word.',
  },
  why: {
    endOfTermDump: 'Told from {{threshold}} on: at an even pace five days are at most a tenth of a term.',
    oneDayFill: 'Told from {{threshold}} on. The weekly duty is met so, the daily target is not.',
    repeatedRecords:
      'Told from {{threshold}} on: revision lessons do not make so many, but there are long topics.',
  },
} satisfies Words;

export const enDuty = {
  incident: 'Incident {{number}} “{{title}}”',
  granted: 'Excused: {{title}} ({{document}})',
  incidents: 'Incidents',
  title: 'The duty and the target by week',
  weekly: 'Duty: a class has a record at least once a week',
  daily: 'Target: every lesson has a record',
  period: 'From {{from}} to {{to}}, week by week; vacations and quarantines are gaps and not zero',
  point: '{{name}}, week to {{day}}: {{share}}',
  none: 'No weekly counts yet',
  week: 'Week',
  classes: 'Classes',
  lessons: 'Lessons',
  of: '{{recorded}} of {{all}}',
  marks: 'Marks',
  topics: 'Topics',
  homework: 'Homework',
  known: 'Schools with counts',
  source: 'As it stood at the end of each week; what was entered later is not in time.',
  sourceLatest: 'By the latest counts of each week, with what was entered later.',
} satisfies Words;
