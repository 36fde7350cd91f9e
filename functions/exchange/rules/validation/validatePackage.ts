import type { ExchangeContract } from '../../contract/contract.ts';
import type { Finding } from '../../contract/finding.ts';
import type { Run } from '../../contract/run.ts';
import { exchangeContract } from '../contract/contract.ts';
import type { Profiler } from '../profile/profiler.ts';
import { FileCheck } from './checkFile.ts';
import { Findings } from './findings.ts';
import { Known } from './known.ts';
import { openPackage } from './openPackage.ts';
import { readManifest } from './readManifest.ts';
import { readRows } from './readRows.ts';

export type Verdict = Pick<
  Run,
  'stage' | 'edition' | 'files' | 'rows' | 'errorCount' | 'warningCount' | 'byCode' | 'blocks'
> & { findings: Finding[] };

/**
 * Holds a package against the contract, all layers in one pass: a broken manifest does not hide a wrong date. Rows are
 * looked at one by one and none is kept; what is kept are the ids of each file. A profiler watches them go by.
 */
export function validatePackage(
  bytes: Uint8Array,
  contract: ExchangeContract = exchangeContract,
  profiler?: Profiler,
): Verdict {
  const findings = new Findings(contract);
  const opened = openPackage(bytes, contract, findings);
  const modes = readManifest(opened, contract, findings);
  const known = new Known(modes);
  const rowsOf = new Map<string, number>();
  for (const spec of contract.files) {
    const [file, mode] = [opened.get(spec.name), modes.get(spec.name)];
    if (!file || !mode) continue;
    const check = new FileCheck(spec, mode, { known, findings, profiler });
    readRows(file, spec.name, findings, check.take);
    check.end();
    rowsOf.set(spec.name, check.rows);
  }
  known.endOfPackage(findings);
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
    edition: contract.edition,
    files,
    rows: files.reduce((total, { rows }) => total + rows, 0),
    errorCount: sum('error'),
    warningCount: sum('warning'),
    byCode,
    blocks: [...new Set(findings.kept.flatMap(({ blocks }) => blocks))].sort(),
    findings: findings.kept,
  };
}
