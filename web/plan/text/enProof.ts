import type { Words } from '../../shared/text/words.ts';

/** What can prove a measure: keys of `knownPredicates`. */
export const enPredicate = {
  none: 'Nothing yet',
  noneMeaning: 'Everybody bound is shown as “no data” until a proof is chosen.',
  other: 'Other: {{id}}',
  otherMeaning: 'This proof was not set up here. It is kept as it is.',
  responsible: 'Somebody is responsible for the rollout',
  responsibleMeaning: 'An act of the body or school appointing a responsible person is accepted.',
  platformOwner: 'Somebody is responsible for the platform',
  platformOwnerMeaning: 'The region’s act naming who answers for the platform is accepted.',
  partnerManager: 'The partner has a project manager',
  partnerManagerMeaning: 'The partner’s act naming who leads the project is accepted.',
  orderIssued: 'An order of its own is issued',
  orderIssuedMeaning: 'The body’s or school’s order is recorded and accepted; it counts from its signing.',
  orderSigned: 'The order is published in the system',
  orderSignedMeaning: 'The department has signed the order; it counts from its signing.',
  municipalityAnswering: 'The municipality’s node answers',
  municipalityAnsweringMeaning: 'Somebody responsible has opened the municipality’s record and confirmed it.',
  schoolAnswering: 'The school’s node answers',
  schoolAnsweringMeaning: 'Somebody responsible has opened the school’s record and confirmed it.',
  activated: 'The school is activated on the platform',
  activatedMeaning: 'Every step of the activation is made and the exchange has confirmed the registration.',
  spaceFilled: 'The information space is filled',
  spaceFilledMeaning: 'Every part of the school’s page is complete.',
  usageReached: 'Every category uses the platform',
  usageReachedMeaning:
    'The shares of teachers, parents, pupils and administrators who enter reach their thresholds; who was not counted stands in nobody’s way.',
  recordComplete: 'The record of the school is complete',
  recordCompleteMeaning: 'All mandatory data of the school is there and fits together.',
  schoolControlReport: 'The school’s monthly control report has been sent',
  schoolControlReportMeaning:
    'The school has sent its report for the month by the fifth of the next one, and it was not returned.',
  schoolsControlled: 'Every school was looked at within the quarter',
  schoolsControlledMeaning:
    'Within the quarter the municipality has visited or desk-checked each of its schools.',
  quarterlyReport: 'The quarterly report has been submitted',
  quarterlyReportMeaning:
    'The municipality has submitted its report by the tenth of the month after the quarter.',
  guidesInForce: 'Guidelines are in force for each audience',
  guidesInForceMeaning: 'Articles for pupils, parents, teachers and school administration are approved.',
  hotlineWorks: 'The hotline is permanently at work',
  hotlineWorksMeaning:
    'There is no outage now, and at least 99% of the month’s checks, one every five minutes, succeeded.',
  messageService: 'The message service works',
  messageServiceMeaning: 'A message of an organisation was sent, read by its addressee and answered.',
  groupWorks: 'The working group on the exchange works',
  groupWorksMeaning: 'An act appoints members of both organisations, and there are minutes of a meeting.',
  contractTried: 'The contract of exchange is described and tried',
  contractTriedMeaning:
    'An edition of the contract is laid out for agreement, and a package checked by it has no errors.',
  contractAgreed: 'The department agrees to the contract of exchange',
  contractAgreedMeaning: 'The department has approved an edition of the contract; no remark on it is open.',
  contractApproved: 'Both organisations have approved the contract of exchange',
  contractApprovedMeaning:
    'An edition was reworked by the remarks, all are closed, and the department and Dnevnik.ru have approved it.',
  exchangeWorks: 'The exchange works by the contract',
  exchangeWorksMeaning:
    'A package that keeps the contract was committed, every school matched when read again, and the run stands.',
  parametersApproved: 'The indicator catalogue is approved',
  parametersApprovedMeaning: 'Each indicator is described in full and approved; withdrawn ones do not count.',
  formAccepted: 'The school’s form is accepted',
  formAcceptedMeaning:
    'The school has filled in the primary information: mandatory fields are there, checks pass, the municipality has accepted it.',
  packagesTaken: 'Forms are passed on to Dnevnik.ru',
  packagesTakenMeaning: 'Each school that went out has a receipt, none is rejected, and no receipt is late.',
  exchangeQuiet: 'The exchange is debugged: 7 nights in a row without errors',
  exchangeQuietMeaning:
    'After the first committed package, seven nights in a row no incomplete run was left unmended until morning.',
  exchangeFresh: 'Data of schools are fresh: 14 school days in a row',
  exchangeFreshMeaning:
    'On each of 14 school days in a row data not older than 36 hours were there of 99% of schools; one the exchange knows nothing of is not among them.',
  methodicalSupport: 'Guidelines are in force, consultations come in time',
  methodicalSupportMeaning:
    'Each audience has its articles, and no methodical question waits for more than three working days.',
  topicInCourses: 'The institute’s courses contain the topic',
  topicInCoursesMeaning:
    'In the half-year every course contains the topic by an approved programme, and at least one group has been taught.',
  pathFinished: 'The responsible person has finished the learning path',
  pathFinishedMeaning:
    'Whoever is responsible now has gone through the steps and the self-check of the role; a new one by an act has to anew. Teachers, parents and pupils are only counted.',
  responsibleTrained: 'The responsible person was trained',
  responsibleTrainedMeaning: 'Whoever is responsible by an act came to a seminar in full; a successor anew.',
  authorityTrained: 'The authority came to the seminar',
  authorityTrainedMeaning: 'A specialist of the authority, or a substitute, came to the seminar in full.',
  administratorTrained: 'The school’s administrator was trained',
  administratorTrainedMeaning: 'Somebody of the school came to a seminar for administrators in full.',
  schoolRunHeld: 'Seminars are held in the school',
  schoolRunHeldMeaning: 'The school has held seminars for teachers, for parents and for pupils, each apart.',
  gradebookKept: 'The gradebook is kept every week',
  gradebookKeptMeaning: 'In the week, every class that had lessons has at least one record.',
} satisfies Words;
