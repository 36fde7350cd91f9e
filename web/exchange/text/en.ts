import { editionsEn } from './editions.ts';
import { findingsEn } from './findings.ts';
import { freshnessEn } from './freshness.ts';
import { gradebookEn } from './gradebook.ts';
import { groupEn } from './group.ts';
import { meaningsEn } from './meanings.ts';
import { restEn } from './rest.ts';
import type { ru } from './ru.ts';
import { runningEn } from './running.ts';
import { trustEn } from './trust.ts';

export const en = {
  title: 'Exchange',
  subtitle:
    'OneRoster packages: checked against the contract, compared with what is committed, written school by school, reconciled',
  check: {
    choose: 'Check a package',
    sent: 'Sent: {{share}}%',
    received: 'The package is there and is being checked',
    note: 'Choose a OneRoster 1.2 zip: manifest.csv and the CSV files at its root, up to 5.5 MB. The check changes nothing and shows every error at once. A package with errors is not kept, only its verdict.',
  },
  verdict: {
    placed:
      'A place is ready for the package, and its file is not there yet. If sending broke off, send the package again.',
    package: 'Package',
    when: 'Checked {{when}} against edition {{edition}} of the contract',
    clean: 'The package keeps the contract',
    hasErrors_one: '{{count}} error found',
    hasErrors_few: '{{count}} errors found',
    hasErrors_many: '{{count}} errors found',
    hasErrors_other: '{{count}} errors found',
    rows_one: '{{count}} record read.',
    rows_few: '{{count}} records read.',
    rows_many: '{{count}} records read.',
    rows_other: '{{count}} records read.',
    blocks: 'Until they are put right, measures {{measures}} are held up.',
    byCode: 'Errors by kind',
    all: 'All · {{count}}',
  },
  files: { title: 'Files of the package', file: 'File', mode: 'Mode', rows: 'Records', errors: 'Errors' },
  mode: { bulk: 'whole (bulk)', delta: 'changes (delta)' },
  runs: {
    title: 'Checked packages',
    empty: 'Your organisation has not had a package checked yet',
    open: 'Open the verdict of {{when}}',
    column: { when: 'When', file: 'File', stage: 'Stage', result: 'Check' },
    stage: {
      placed: 'awaits its file',
      checking: 'being checked',
      clean: 'clean',
      hasErrors: 'has errors',
      comparing: 'being compared',
      compared: 'compared',
      awaitingSecond: 'awaits a decision',
      committing: 'being written',
      reconciling: 'being reconciled',
      committed: 'committed, reconciled',
      incomplete: 'not complete',
      rollingBack: 'being rolled back',
      rolledBack: 'rolled back',
      stopped: 'stopped',
    },
    result: 'records: {{rows}}, errors: {{count}}',
  },
  contract: {
    title: 'Exchange contract',
    subtitle: 'Files, columns, vocabularies and references: the very data that packages are checked by',
    edition:
      '{{standard}}, edition {{edition}} of the contract. {{manifest}} is required and names the mode of each of the {{count}} data files.',
    modes:
      'Each file has a mode of its own: absent, bulk for the whole file, delta for changes alone. In a bulk file status and dateLastModified are empty, in a delta they are filled. Names of files and columns are case-sensitive and the order of columns is fixed; columns of one’s own, metadata.*, come last. A reference is looked up where the file it points at is sent whole.',
    notTaken:
      'Names of pupils, facts about parents, marks and passwords are not accepted. They are found by what cells hold, whatever the column is called, and are not repeated in the verdict.',
    refused: {
      marks: 'Its records are not accepted: marks of pupils.',
      personal: 'Its records are not accepted: personal data beyond need.',
    },
  },
  columns: {
    of: 'Columns of {{file}}',
    name: 'Column',
    meaning: 'Meaning',
    type: 'Type',
    required: 'Required',
    allowed: 'Allowed values',
    yes: 'yes',
    no: 'no',
    late: 'no, came after the first edition',
    delta: 'in delta only',
    ext: 'or a word of one’s own after ext:',
    refersTo: 'a sourcedId of {{file}}',
  },
  type: {
    id: 'identifier',
    text: 'text',
    textList: 'list parted by commas',
    date: 'date YYYY-MM-DD',
    instant: 'ISO 8601 date and time',
    year: 'year',
    boolean: 'true or false',
    integer: 'whole number',
    number: 'number',
    vocabulary: 'word of a vocabulary',
    vocabularyList: 'words of a vocabulary, by commas',
    reference: 'reference',
    referenceList: 'references, by commas',
  },
  ...meaningsEn,
  ...runningEn,
  ...editionsEn,
  ...groupEn,
  gradebook: gradebookEn,
  freshness: freshnessEn,
  trust: trustEn,
  rest: restEn,
  finding: {
    title: 'What was found in the package',
    place: 'Where',
    value: 'Value: {{value}}',
    whatToDo: 'What is wrong and what to do',
    measures: 'Measures',
    row: 'row {{row}}',
    wholePackage: 'the whole package',
    expected: 'Expected: {{expected}}',
    none: 'holds nothing up',
    ...findingsEn,
  },
} satisfies typeof ru;
