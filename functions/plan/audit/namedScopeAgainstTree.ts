import { measuresOf } from '../rules/measures.ts';
import { type AuditRule, finding } from './finding.ts';

/** The wording names one type of municipality, and the region has others too: they would not be invited. */
export const namedScopeAgainstTree: AuditRule = (content, { tree }) => {
  if (!tree) return [];
  const inTree = Object.values(tree.municipalitiesByType).reduce((sum, number) => sum + number, 0);
  return measuresOf(content).flatMap(({ number, namedScope }) => {
    if (namedScope === undefined) return [];
    const named = tree.municipalitiesByType[namedScope] ?? 0;
    if (named === inTree) return [];
    return finding('namedScopeAgainstTree', [number], {
      scope: namedScope,
      named,
      inTree,
      missing: inTree - named,
    });
  });
};
