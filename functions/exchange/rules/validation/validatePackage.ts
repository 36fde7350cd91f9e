import type { ExchangeContract } from '../../contract/contract.ts';
import { exchangeContract } from '../contract/contract.ts';
import type { Profiler } from '../profile/profiler.ts';
import { FileCheck } from './checkFile.ts';
import { Findings } from './findings.ts';
import { Known } from './known.ts';
import { openPackage } from './openPackage.ts';
import { readManifest } from './readManifest.ts';
import { readRows } from './readRows.ts';
import { type Verdict, verdictOf } from './verdict.ts';

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
  return verdictOf(contract, findings, modes, rowsOf);
}
