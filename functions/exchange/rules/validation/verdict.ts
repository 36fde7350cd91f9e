import type { ExchangeContract } from '../../contract/contract.ts';
import type { Finding } from '../../contract/finding.ts';
import type { Run } from '../../contract/run.ts';
import type { Findings } from './findings.ts';
import type { Mode } from './readManifest.ts';

export type Verdict = Pick<
  Run,
  'stage' | 'edition' | 'files' | 'rows' | 'errorCount' | 'warningCount' | 'byCode' | 'blocks'
> & { findings: Finding[] };

/** What a check comes to once all files are read. */
export function verdictOf(
  { edition }: ExchangeContract,
  findings: Findings,
  modes: ReadonlyMap<string, Mode>,
  rowsOf: ReadonlyMap<string, number>,
): Verdict {
  const byCode = findings.byCode();
  const sum = (severity: Finding['severity']) =>
    byCode.filter((one) => one.severity === severity).reduce((total, { count }) => total + count, 0);
  const files = [...rowsOf].map(([file, rows]) => ({
    file,
    mode: modes.get(file) ?? 'bulk',
    rows,
    errors: findings.errorsIn(file),
  }));
  return {
    stage: sum('error') === 0 ? 'clean' : 'hasErrors',
    edition,
    files,
    rows: files.reduce((total, { rows }) => total + rows, 0),
    errorCount: sum('error'),
    warningCount: sum('warning'),
    byCode,
    blocks: [...new Set(findings.kept.flatMap(({ blocks }) => blocks))].sort(),
    findings: findings.kept,
  };
}
