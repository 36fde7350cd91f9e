import { Refusal } from '../../shared/refusal.ts';
import type { Day } from '../../shared/words.ts';
import type { OutPackage, PackageView, PackedRecord, Receipts } from '../contract/package.ts';
import type { Stamp } from '../contract/parameter.ts';
import type { Submission } from '../contract/submission.ts';
import { statusOfSubmission } from './submissions.ts';

/** Accepted sheets that have not gone out as they are, and those the other side has rejected. */
export function sheetsToPack(sheets: readonly Submission[], packages: readonly OutPackage[]): Submission[] {
  const out = new Set(
    packages.flatMap(({ records }) =>
      records
        .filter(({ receipt }) => receipt?.result !== 'rejected')
        .map(({ schoolId, version }) => `${schoolId} ${version}`),
    ),
  );
  return sheets.filter(
    (sheet) => statusOfSubmission(sheet) === 'accepted' && !out.has(`${sheet.schoolId} ${sheet.version}`),
  );
}

export function countsOf(
  { records, receiptsDueOn }: Pick<OutPackage, 'records' | 'receiptsDueOn'>,
  today: Day,
): PackageView['counts'] {
  const of = (result: 'taken' | 'rejected') =>
    records.filter(({ receipt }) => receipt?.result === result).length;
  const [taken, rejected] = [of('taken'), of('rejected')];
  const waiting = records.length - taken - rejected;
  return { records: records.length, taken, rejected, waiting, isLate: waiting > 0 && today > receiptsDueOn };
}

/** The package with receipts; of two on one record the later word counts. Refuses a school that is not in it. */
export function withReceipts(outPackage: OutPackage, { records }: Receipts, stamp: Stamp): OutPackage {
  const words = new Map(records.map((word) => [word.schoolId, word]));
  const packed = new Set(outPackage.records.map(({ schoolId }) => schoolId));
  const strange = records.filter(({ schoolId }) => !packed.has(schoolId));
  if (strange.length > 0)
    throw new Refusal(
      'receiptOfStranger',
      'The package carries no sheet of some of these schools',
      { count: strange.length },
      strange.map(({ schoolId }) => ({ pointer: `/records/${schoolId}`, code: 'notInPackage' })),
    );
  return {
    ...outPackage,
    records: outPackage.records.map((record): PackedRecord => {
      const word = words.get(record.schoolId);
      if (!word) return record;
      const reason = word.result === 'rejected' ? { reason: word.reason } : {};
      return { ...record, receipt: { ...stamp, result: word.result, ...reason } };
    }),
  };
}
