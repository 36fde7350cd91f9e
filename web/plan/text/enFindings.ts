import type { Words } from '../../shared/text/words.ts';

/** What each rule of the order audit found, and what to do about it. Keys are the rules of the contract. */
export const enFindings = {
  severity: {
    contradiction: 'Contradictions',
    gap: 'Gaps',
    notice: 'Notices',
    contradictionMeaning: 'The order disagrees with itself: not all of it can be done as written.',
    gapMeaning: 'The order lacks something without which nobody can be held to it.',
    noticeMeaning: 'It can be done, but should be known in good time.',
  },
  invertedDependency: {
    title: 'Due before what it waits for',
    text: 'Measure {{after}} is due by {{orderDate}}, but waits for measure {{before}}, due by {{predecessorDate}}. The feasible date is {{feasibleDate}}; difference in days: {{days}}.',
    advice: 'Move one of the deadlines by an amending act, or split the measure into two steps.',
  },
  dependencyCycle: {
    title: 'Measures wait for each other in a circle',
    text: 'Measures {{all}} wait for each other: none of them can begin.',
    advice: 'Strike out the link that is not meant.',
  },
  oneFactTwoDeadlines: {
    title: 'One fact, two deadlines',
    text: 'Measures {{all}} are proved by the same fact, the first by {{first}}, the second by {{second}}; difference in days: {{days}}.',
    advice: 'The fact is kept once and held against both deadlines. Decide which of them rules.',
  },
  frequencyAgainstResult: {
    title: 'Frequency against result',
    text: 'Measure {{all}} is asked for {{asked}}, but its result is promised {{promised}}.',
    advice: 'The duty is met at the first frequency; the second stays the target.',
  },
  ownerMissing: {
    title: 'No owner',
    text: 'Nobody is named as the owner of measure {{all}}.',
    advice: 'Name an owner and an accountable person.',
  },
  ownerCollective: {
    title: 'Owned by everybody',
    text: 'The owner of measure {{all}} reads “{{owner}}”: nobody can be asked.',
    advice: 'Name a body and an accountable person.',
  },
  rollingWithoutPeriod: {
    title: 'A deadline without a day',
    text: 'Measure {{all}} has no day by which it must be done.',
    advice: 'Name a reporting period, so that it can be assessed period by period.',
  },
  namedScopeAgainstTree: {
    title: 'Not everybody is named',
    text: 'Measure {{all}} names one type of municipality ({{scope}}): there are {{named}} of them, while the region has {{inTree}} municipalities. Not named: {{missing}}.',
    advice: 'Invitations are made from the region’s tree; check that this is what is meant.',
  },
  audienceOnVacation: {
    title: 'The people cannot be reached',
    text: 'By the deadline of measure {{all}} ({{date}}) no lessons are held: {{audience}} can be reached until {{reachableUntil}}.',
    textUnknown:
      'By the deadline of measure {{all}} ({{date}}) no lessons are held: {{audience}} cannot be reached.',
    advice: 'Hold it before lessons end, or move it to the next school year.',
  },
  dayOff: {
    title: 'Due on a day off',
    text: 'The deadline {{date}} falls on a day off; it takes effect on the next working day, {{effectiveDate}}. Measures: {{all}}.',
    advice: 'The order’s date stays. The department decides which of the two counts.',
  },
  zeroSlack: {
    title: 'No slack',
    text: 'Measures {{before}} and {{after}} are due on the same day, {{date}}, though the second waits for the first.',
    advice: 'The first day of delay moves both. Watch the first one early.',
  },
  bodyUnderSeveralNames: {
    title: 'One body under several names',
    text: '“{{name}}” goes by several names: {{names}}.',
    advice: 'The system takes them for one body.',
  },
  recommendedNotOrdered: {
    title: 'Recommended, not ordered',
    text: 'The order only recommends measures {{all}}. Each body’s duty begins with its own act.',
    advice: 'Until then such a row reads “recommendation not accepted”, never “overdue”.',
  },
  legalPersonsOnly: {
    title: 'Legal persons only',
    text: 'Measure {{all}} binds schools that are legal persons. Branches in the region: {{branches}}; their schools answer for them.',
    advice: 'Nothing to do: branches count with their school.',
  },
  nodeType: {
    'municipal district': 'municipal district',
    'urban okrug': 'urban okrug',
  },
  lackNoPeriod: 'It says “always”, but not how often to look.',
  lackNoDay: 'A month or quarter is named without its last day.',
  unconfirmed: 'The link is not confirmed yet: it is a reading of the order, not its words.',
} satisfies Words;
