import { measuresOf } from '../rules/measures.ts';
import { type AuditRule, finding } from './finding.ts';

/** Measures the order only recommends: each body's duty begins with its own act, not with the order. */
export const recommendedNotOrdered: AuditRule = (content) => {
  const numbers = measuresOf(content)
    .filter(({ force }) => force === 'recommended')
    .map(({ number }) => number);
  if (numbers.length === 0) return [];
  const params = { count: numbers.length, acceptance: content.acceptance?.id ?? '' };
  return [finding('recommendedNotOrdered', numbers, params, 'plan')];
};
