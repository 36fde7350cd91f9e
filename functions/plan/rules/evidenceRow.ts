import type { EvidenceRow } from '../contract.ts';
import type { JudgedNode } from './count.ts';

/** A judged node as it goes out: fields that do not apply are left out. */
export function evidenceRowOf(judged: JudgedNode): EvidenceRow {
  const { nodeId, municipalityId, period, status, late, since, knownSince, because } = judged;
  return {
    nodeId,
    ...(municipalityId && { municipalityId }),
    period,
    status,
    ...(late && { late }),
    ...(since && { since }),
    ...(knownSince && { knownSince }),
    because,
  };
}
