import { measuresOf } from '../rules/measures.ts';
import { type AuditRule, finding } from './finding.ts';

/** Nobody is named as the owner. */
export const ownerMissing: AuditRule = (content) =>
  measuresOf(content)
    .filter(({ owners }) => owners.length === 0)
    .map(({ number }) => finding('ownerMissing', [number]));
