import { measuresOf } from '../rules/measures.ts';
import { type AuditRule, finding } from './finding.ts';

/** The wording binds legal persons, and the region has branches that are none: they are bound through their schools. */
export const legalPersonsOnly: AuditRule = (content, { tree }) => {
  if (!tree || tree.branches === 0) return [];
  return measuresOf(content)
    .filter(({ legalPersonsOnly: named }) => named)
    .map(({ number }) => finding('legalPersonsOnly', [number], { branches: tree.branches }));
};
