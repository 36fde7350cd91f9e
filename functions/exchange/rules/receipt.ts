import type { Day } from '../../shared/words.ts';
import type { Receipt } from '../contract/receipt.ts';
import type { Run } from '../contract/run.ts';

/** The import log of a run. It is made from the run alone and cannot be written by hand. */
export function receiptOf(run: Run, date: Day): Receipt {
  const rejected = run.files.filter(({ errors }) => errors > 0).map(({ file }) => file);
  const isImported = run.stage === 'committed';
  const named = run.files.map(({ file }) => file);
  return {
    testIdentifier: (run.fileName ?? run.id).replace(/\.zip$/iu, ''),
    date,
    status:
      run.errorCount > 0 || run.stage === 'incomplete' || run.stage === 'rolledBack' ? 'failure' : 'success',
    stage: run.stage,
    filesImported: isImported ? named : [],
    // A package with an error is not imported in part.
    filesRejected: run.stage === 'hasErrors' && rejected.length === 0 ? named : rejected,
    detailedComment: commentOf(run),
  };
}

function commentOf(run: Run): string {
  const { rows, byCode, difference, outcome, reconciled, rolledBackAt } = run;
  const told = [`${rows} records read against edition ${run.edition} of the contract.`];
  if (byCode.length > 0)
    told.push(
      `Found: ${byCode.map(({ code, count, severity }) => `${code} ×${count} (${severity})`).join(', ')}.`,
    );
  if (difference)
    told.push(
      `Difference: ${difference.added} added, ${difference.changed} changed, ${difference.removed} removed, ${difference.unchanged} unchanged in ${difference.schools} schools.`,
    );
  if (difference && difference.deletedUnknown > 0)
    told.push(`${difference.deletedUnknown} deletions of records that are not there.`);
  if (outcome)
    told.push(
      `Committed: ${outcome.written} schools written, ${outcome.unchanged} unchanged, ${outcome.failed} failed.`,
    );
  if (reconciled)
    told.push(
      `Reconciled: ${reconciled.records} records of ${reconciled.schools} schools, ${reconciled.mismatches} mismatches, mark ${reconciled.hash}.`,
    );
  if (rolledBackAt) told.push(`Rolled back at ${rolledBackAt}.`);
  return told.join(' ');
}

export const receiptColumns = [
  'test identifier',
  'date',
  'status',
  'files imported',
  'files rejected',
  'detailed comment',
] as const;

/** The same as one row of a table, under the names that the reference test uses. */
export function receiptRow(receipt: Receipt): string[] {
  return [
    receipt.testIdentifier,
    receipt.date,
    receipt.status,
    receipt.filesImported.join(' '),
    receipt.filesRejected.join(' '),
    receipt.detailedComment,
  ];
}
