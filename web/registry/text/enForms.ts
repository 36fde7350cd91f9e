import type { Words } from '../../shared/text/words.ts';

export const enForms = {
  newerCopy: 'Take the newer record',
  required: 'Fill this in',
  yes: 'Yes',
  no: 'No',
  input: {
    other: 'Correct the value',
    too_small: 'Too short or too little',
    too_big: 'Too long or too much',
    invalid_type: 'Fill this in',
    invalid_format: 'Check how it is written',
    invalid_value: 'Choose from the list',
    invalid_union: 'Choose from the list',
    custom: 'Check the value',
    signedInFuture: 'An act cannot have been signed after today',
    validBeforeSigned: 'Not before the day of signing',
    validToBeforeFrom: 'Not before the first day in force',
    appointmentOfNobody: 'Name whom the act appoints',
    predecessorUnknown: 'There is no such act for this role',
    beforePredecessor: 'Not before the day the former act began',
    inFuture: 'That day has not come yet',
    regionNeeded: 'Name the region',
    roleDoesNotFitNode: 'This role does not belong to such an organisation',
  },
} satisfies Words;
