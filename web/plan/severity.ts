import type { Finding } from '../../functions/plan/contract.ts';

export type Severity = Finding['severity'];

/** From the heaviest down. */
export const severities: readonly Severity[] = ['contradiction', 'gap', 'notice'];

/** The heaviest finding that names each measure. */
export function worstByMeasure(findings: readonly Finding[]): Map<string, Severity> {
  const worst = new Map<string, Severity>();
  for (const severity of [...severities].reverse())
    for (const finding of findings)
      if (finding.severity === severity) for (const number of finding.measures) worst.set(number, severity);
  return worst;
}
