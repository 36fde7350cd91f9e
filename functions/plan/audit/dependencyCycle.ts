import { cyclesOf } from '../rules/cycles.ts';
import { type AuditRule, finding } from './finding.ts';

/** Measures wait for each other in a circle: none of them could ever begin. */
export const dependencyCycle: AuditRule = (content) =>
  cyclesOf(content).map((numbers) => finding('dependencyCycle', numbers, { count: numbers.length }));
