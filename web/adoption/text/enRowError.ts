import type { Words } from '../../shared/text/words.ts';

/** What is wrong with one cell or with the file’s shape; codes of the rules stand with the refusals. */
export const enRowError = {
  encodingNotRead: {
    title: 'The encoding {{got}} is not read',
    advice: 'Save the file as UTF-8 or Windows-1251.',
  },
  correctionNotPossible: {
    title: 'These are rows of another import',
    advice:
      'Send them where you downloaded them: the same organisation and kind of data, an import that still has errors.',
  },
  correctionTooOld: {
    title: 'The earlier import is older than {{days}} days',
    advice: 'Its right rows are kept no more. Send the file as a whole, corrected and right rows together.',
  },
  schoolWeekRepeated: {
    title: 'A school’s week is named twice',
    advice: 'Leave one row for a school and week.',
  },
  nobodyToEnter: {
    title: 'The total cannot be zero',
    advice: 'Where the school has nobody of this category, leave both of its columns empty.',
  },
  cellEmpty: { title: 'Empty cell', advice: 'Fill it in: the row cannot be read without it.' },
  columnMissing: { title: 'Column missing', advice: 'Add a column named as in the sample.' },
  unknownColumn: { title: 'Unknown column', advice: 'Remove it or name it as in the sample.' },
  noRows: { title: 'The file has no rows', advice: 'There should be at least one row below the header.' },
  csvNotRead: {
    title: 'The file was not understood',
    advice: 'Check the quotes in this row and save the file again.',
  },
  unknownSchool: { title: 'No school has that code', advice: 'Take the code from the list of schools.' },
  foreignSchool: { title: 'Not your school', advice: 'Leave only schools of your organisation.' },
  schoolRepeated: { title: 'The school stands twice', advice: 'Leave one row for a school.' },
  dayNotRead: {
    title: 'The date was not read',
    advice: 'Write 11.09.2011 or 2011-09-11, and a day that exists.',
  },
  unknownIndicator: { title: 'There is no such indicator', advice: 'Allowed: {{allowed}}.' },
  indicatorRepeated: {
    title: 'The indicator {{indicator}} stands twice',
    advice: 'Leave one value for a class and week.',
  },
  indicatorMissing: {
    title: 'Class {{className}} has no indicator {{indicator}}',
    advice: 'Add a row with it: without the five that are needed the week of a class cannot be read.',
  },
  asOfDiffers: {
    title: 'Indicators of one week were counted on different days',
    advice:
      'In one file a school’s week is of one day, here {{asOf}}. Send the other day in a file of its own.',
  },
  weekNotRead: { title: 'The week was not read', advice: 'Write 2011-W36 or 2011-36.' },
  countNotRead: {
    title: 'A whole number is wanted',
    advice: 'Write 0 or more, without letters or fractions.',
  },
  numberNotRead: { title: 'A number is wanted', advice: 'Write a number such as 1.5.' },
  sourceNotRead: {
    title: 'The source was not read',
    advice: 'Leave it empty or write “declared” or “exchange”.',
  },
  checkNotRead: {
    title: 'The section was not read',
    advice: 'The sample has the names of the eight sections.',
  },
  checkRepeated: {
    title: 'The section stands twice',
    advice: 'Leave one row for a section, school and day.',
  },
  checkMissing: {
    title: 'A section is missing',
    advice: 'All eight sections are wanted for a school and day.',
  },
  nothingToFill: { title: '“Of” is never zero', advice: 'Write how much there is to fill in all.' },
} satisfies Words;
