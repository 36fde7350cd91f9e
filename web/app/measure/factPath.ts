import type { NodeId } from '../../../functions/shared/words.ts';
import { paths } from '../paths.ts';

/** The page of a node: the region has none of its own. */
export function nodePath(nodeId: NodeId): string | undefined {
  if (nodeId.startsWith('m-')) return paths.municipality(nodeId);
  return nodeId.startsWith('r-') ? undefined : paths.school(nodeId);
}

/** The page that shows a fact of the API: `…/nodes/s-1/acts` is the part of acts on the school's page. */
export function factPath(fact: string, nodeId: NodeId): string | undefined {
  if (fact.includes('/plan/plans/')) return paths.versions;
  if (fact.includes('/api/guidance/')) return paths.guidance;
  if (fact === '/api/exchange/freshness') return paths.freshness;
  if (fact.includes('/api/exchange/runs/')) return `${paths.exchange}?run=${fact.split('/').at(-1)}`;
  if (fact.includes('/api/monitoring/'))
    return fact.replace('/api', '').replace(/^\/monitoring\/packages.*/, paths.outPackages);
  if (fact.includes('/api/exchange/group')) return paths.exchangeGroup;
  if (fact.includes('/api/exchange/contract/'))
    return `${paths.exchangeContract}?edition=${fact.split('/').at(-1)}`;
  if (fact.includes('/api/seminars/courses')) return paths.courses;
  const page = nodePath(nodeId);
  const part = fact.split('?')[0]?.split('/').at(-1);
  return page && part ? `${page}#${part}` : undefined;
}
