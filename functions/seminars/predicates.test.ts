import { expect, test } from 'vitest';
import { proofAt } from '../shared/proofs.ts';
import { ownMunicipality, ownSchool, region } from '../shared/testing/people.ts';
import type { TrainedEntry, Training } from './contract/coverage.ts';
import { trainedHistory } from './predicates.ts';

const later = '2012-01-01T00:00:00.000Z';
const entry = (
  personName: string,
  facts: TrainedEntry['facts'],
  more: Partial<TrainedEntry> = {},
): TrainedEntry => ({
  registrationId: `r-${personName}`,
  sessionId: 'session-1',
  title: { ru: 'Журнал', en: 'Gradebook' },
  duties: ['responsible'],
  personName,
  startsOn: '2011-05-24',
  status: 'full',
  facts,
  ...more,
});
const asked = { status: 'invited', on: '2011-05-12', recordedAt: '2011-05-12T08:00:00.000Z' } as const;
const came = { status: 'full', on: '2011-05-25', recordedAt: '2011-05-25T12:00:00.000Z' } as const;
const training: Training = {
  nodeId: ownSchool,
  path: [region, ownMunicipality, ownSchool],
  appointments: [
    {
      actId: 'act-1',
      personName: 'Зайцева Вера Ильинична',
      from: '2011-05-05',
      recordedAt: '2011-05-06T08:00:00.000Z',
      until: '2011-09-01',
      endRecordedAt: '2011-09-02T08:00:00.000Z',
    },
    {
      actId: 'act-2',
      personName: 'Орлов Пётр Ильич',
      from: '2011-09-01',
      recordedAt: '2011-09-02T08:00:00.000Z',
    },
  ],
  entries: [entry('зайцева  вера ильинична', [asked, came])],
  passed: [],
  version: 1,
};
const history = trainedHistory(training, 'responsible');

test.each([
  ['2011-05-06', 'missing', 'noSeminar'],
  ['2011-05-12', 'missing', 'seminarAhead'],
  ['2011-05-25', 'satisfied', 'seminarAttended'],
  ['2011-08-31', 'satisfied', 'seminarAttended'],
  ['2011-09-02', 'missing', 'noSeminar'],
])('on %s the school is %s because %s', (day, status, code) => {
  expect(proofAt(history, day, later)).toMatchObject({ status, because: { code } });
});

test('until the new act was recorded, the day it begins on looked covered', () => {
  expect(proofAt(history, '2011-09-01', '2011-09-02T00:00:00.000Z')?.status).toBe('satisfied');
  expect(proofAt(history, '2011-09-01', later)?.status).toBe('missing');
});

test('the successor’s own seminar covers it again', () => {
  const taught = entry('Орлов Петр Ильич', [
    { status: 'full', on: '2011-09-15', recordedAt: '2011-09-15T12:00:00.000Z' },
  ]);
  const again = trainedHistory({ ...training, entries: [...training.entries, taught] }, 'responsible');
  expect(proofAt(again, '2011-09-15', later)?.status).toBe('satisfied');
});

test('a duty of the node is met by whoever came, and an act says nothing of it', () => {
  const visited = entry('Кто-то', [asked, came], { duties: ['administrator'] });
  const proofs = trainedHistory({ ...training, entries: [visited] }, 'administrator');
  expect(proofAt(proofs, '2011-05-24', later)?.status).toBe('missing');
  expect(proofAt(proofs, '2011-09-10', later)?.status).toBe('satisfied');
});

test('a mark taken back makes it missing again, from when that was known', () => {
  const corrected = entry('Зайцева Вера Ильинична', [
    came,
    { status: 'partial', on: '2011-05-25', recordedAt: '2011-06-01T08:00:00.000Z' },
  ]);
  const proofs = trainedHistory({ ...training, entries: [corrected] }, 'responsible');
  expect(proofAt(proofs, '2011-05-26', '2011-05-27T00:00:00.000Z')?.status).toBe('satisfied');
  expect(proofAt(proofs, '2011-05-26', later)?.status).toBe('missing');
});
