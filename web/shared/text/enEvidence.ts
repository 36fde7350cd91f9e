import type { Words } from './words.ts';

/** Why a node has its status. Keys are the codes of the domains’ predicates and of the plan’s own judgement. */
const because = {
  unknown: 'Reason “{{code}}” {{figures}}',
  noPredicate: 'Nobody has chosen yet what proves this measure',
  noFacts: 'Nothing has been reported yet',
  notAccepted: 'No act of its own yet: the recommendation is not accepted',
  contractTried: 'A package without errors was checked by edition {{edition}} of the contract on {{on}}',
  contractNotTried:
    'Edition {{edition}} was laid out on {{on}}, no package without errors has been tried by it',
  contractAgreed: 'The department approved edition {{edition}} on {{on}}, remarks closed: {{remarks}}',
  contractNotAgreed: 'Edition {{edition}} was laid out on {{on}}, the department has not approved it',
  contractApproved: 'Both organisations approved edition {{edition}} on {{on}}, remarks closed: {{remarks}}',
  contractNotApproved: 'Edition {{edition}} was laid out on {{on}} and is being agreed on',
  exchangeCommitted:
    'A package by edition {{edition}} of the contract was committed and reconciled on {{on}}: {{schools}} schools, {{records}} records',
  exchangeNotStanding: 'The committed package was rolled back, and no other stands',
  exchangeNightsCounted: 'Nights without an unmended error are counted from {{on}}, {{nights}} are needed',
  exchangeQuiet: 'Since {{on}}, {{nights}} nights in a row without an unmended error of the exchange',
  exchangeErrorOpen: 'The run of {{on}} was not complete and was not mended by morning',
  messageSent: 'Message No. {{number}} was sent on {{on}} and has not been read yet',
  messageRead: 'Message No. {{number}} was read on {{on}} and has not been answered yet',
  messageAnswered: 'Message No. {{number}} was answered on {{on}}',
  orderSigned: 'Order No. {{number}} was signed on {{day}}',
  actInForce: 'Act No. {{number}} of {{signedOn}} is in force',
  actAwaitsAcceptance: 'Act No. {{number}} of {{signedOn}} awaits acceptance',
  actNotYetInForce: 'Act No. {{number}} of {{signedOn}} is not yet in force',
  actReturned: 'Act No. {{number}} of {{signedOn}} was returned for correction',
  actRevoked: 'Act No. {{number}} of {{signedOn}} was revoked',
  actExpired: 'Act No. {{number}} of {{signedOn}} has expired',
  nodeConfirmed: 'Somebody responsible has confirmed the node’s record',
  nodeNotConfirmed: 'Nobody has confirmed the node’s record yet',
  nodeClosed: 'The node is closed',
  recordComplete: 'All mandatory data of the school is there: {{score}} points of 100',
  recordIncomplete:
    'In the record of the school: {{rule}}. Mandatory remarks: {{lacking}}; completeness {{score}} points of 100',
  noLongerObliged: 'Obliged no more: closed, joined to another, or outside the audience',
  stepMissing: 'Next step: {{step}}. Reached: {{reached}}, {{since}}',
  stepMissingFirst: 'The first step is still to be made: {{step}}',
  monthlyNotDueYet: 'The month’s control report is expected by {{due}}',
  monthlySubmitted: 'The control report was sent on {{on}}',
  monthlyReturned: 'The control report was returned with remarks on {{on}}',
  monthlyAccepted: 'The control report was accepted on {{on}}',
  schoolsControlled: 'All {{of}} schools were looked at',
  schoolsNotControlled: 'Looked at {{done}} of {{of}} schools; {{left}} are left',
  reportNotDueYet: 'The report is expected by {{due}}',
  reportNotSubmitted: 'The report has not been submitted; it was due on {{due}}',
  reportSubmitted: 'The report was submitted on {{on}}',
  reportReturned: 'The report was returned with remarks on {{on}}',
  reportAccepted: 'The report was accepted on {{on}}',
  registrationConfirmed: 'The exchange confirmed the registration on {{on}}',
  declaredNotConfirmed:
    'The school declared its registration on {{on}}; the exchange is to confirm it by {{confirmBy}}',
  declaredNeverConfirmed:
    'The school declared its registration on {{on}}, but the exchange did not confirm it by {{confirmBy}}',
  spaceComplete: 'Every part of the information space is filled',
  usageReached: 'Every category with data uses the platform (up to {{weekTo}})',
  usageBelow:
    '{{category}}: {{entered}} of {{of}} entered, {{percent}} % wanted (up to {{weekTo}}). Categories behind: {{behind}}',
  checkIncomplete:
    'The part “{{check}}” is not filled: {{done}} of {{of}}. Parts not filled in all: {{incomplete}}',
  seminarAttended: '{{person}}: came to the seminar “{{seminar}}” on {{on}}',
  seminarAhead: '{{person}}: signed up for the seminar “{{seminar}}” on {{on}}',
  topicNotInAll: '{{having}} of {{of}} courses of the half-year contain the topic',
  topicNotTaught: 'All courses ({{of}}) contain the topic, but no group has been taught yet',
  topicTaught: 'All courses ({{of}}) contain the topic; groups taught: {{groups}}',
  pathFinished: '{{person}}: finished the learning path on {{on}}',
  pathNotFinished: '{{person}}: has not finished the learning path yet',
  noSeminar: 'No seminar has been attended yet',
  schoolRunHeld: 'Seminars were held for teachers, parents and pupils',
  schoolRunLacking: 'Seminars held: {{done}} of {{of}}. None yet {{lacking}}',
  nobodyAppointed: 'Nobody has been appointed yet',
  noLessonsExpected: 'No lessons were expected this week',
  vacation: 'Vacation: no records were expected',
  quarantine: 'Quarantine: no records were expected',
  everyClassRecorded: 'Every class has records: {{recordedClasses}} of {{classes}}',
  incidentInWeek:
    'Excused by incident {{number}} “{{titleEn}}”: it took {{days}} of {{of}} days of lessons out of the week',
  excusedByHand:
    'Excused by the department: {{reason}} ({{document}}). It took {{days}} of {{of}} days of lessons out of the week',
  classesWithoutRecord: '{{recordedClasses}} of {{classes}} classes have records',
  guidesInForce: 'Guidelines are in force for everybody: {{have}} of {{of}}',
  guidesMissing: 'Guidelines are in force for some only: {{have}} of {{of}}. None {{audience}}',
  supportGiven: 'Guidelines are in force for everybody, consultations were given in time',
  hotlineWorks:
    'The hotline is at work and answers in time: at least {{need}}% of the month’s checks succeeded',
  hotlineOutage: 'The hotline is down: the outage began on {{day}}',
  hotlineBelow:
    'The hotline was at work with breaks: {{share}}% of the month’s checks succeeded, {{need}}% are needed',
  hotlineLate:
    'The hotline answers late: {{share}}% of the month’s first responses were in time, {{need}}% are needed',
  consultationsLate: 'Consultations awaited for more than three working days: {{count}}',
} satisfies Words;

/** Names of the codes that stand in those sentences. */
const figure = {
  step: {
    administratorChosen: 'administrator chosen',
    applied: 'application sent',
    codeReceived: 'code received',
    registered: 'school registered',
  },
  reached: {
    administratorChosen: 'administrator chosen',
    applied: 'application sent',
    codeReceived: 'code received',
    registered: 'school registered',
  },
  audience: {
    pupils: 'for pupils',
    parents: 'for parents',
    teachers: 'for teachers',
    administration: 'for school administration',
  },
  lacking: {
    'teachers+parents+pupils': 'for anybody',
    'teachers+parents': 'for teachers and parents',
    'teachers+pupils': 'for teachers and pupils',
    'parents+pupils': 'for parents and pupils',
    teachers: 'for teachers',
    parents: 'for parents',
    pupils: 'for pupils',
  },
  category: {
    teachers: 'Teachers',
    parents: 'Parents',
    pupils: 'Pupils',
    administrators: 'Administrators',
  },
  rule: {
    address: 'no address',
    locality: 'town or village is not told',
    schoolType: 'no type of school',
    pupils: 'no number of pupils',
    classes: 'no number of classes',
    classSize: 'the numbers of pupils and classes do not fit',
    place: 'no coordinates',
    confirmation: 'the record is not confirmed',
  },
  check: {
    profile: 'School profile',
    periods: 'Study periods',
    classes: 'Classes',
    subjects: 'Subjects',
    teachers: 'Teachers',
    timetable: 'Timetable',
    pupils: 'Pupils',
    parents: 'Parents',
  },
} satisfies Words;

export const enEvidence = {
  because,
  figure,
  period: {
    once: 'once',
    week: 'week {{number}} ({{from}} – {{to}})',
    quarter: 'quarter {{number}} of {{year}}',
    halfYear: 'half-year {{number}} of {{year}}',
    shortQuarter: { 1: 'Q1', 2: 'Q2', 3: 'Q3', 4: 'Q4' },
    shortHalfYear: { 1: 'H1', 2: 'H2' },
  },
} satisfies Words;
