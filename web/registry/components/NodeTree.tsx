import { useQueries, useQuery } from '@tanstack/react-query';
import type { NodeView } from '../../../functions/registry/contract/nodes.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { compareNames } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { nameOf } from '../names.ts';
import { groupByParent, type NodeRow, treeRows } from '../nodeRows.ts';
import { branches, nodeById, nodesOf } from '../queries.ts';
import { NodeTable } from './NodeTable.tsx';

interface NodeTreeProps {
  towns: readonly NodeView[];
  /** Municipalities to show; all of them when none is chosen. */
  within: NodeId | '';
  open: ReadonlySet<NodeId>;
  onToggle: (nodeId: NodeId) => void;
  onRecord: (nodeId: NodeId) => void;
}

/** Region, municipalities, schools, branches; a municipality's schools are asked for when it is opened. */
export function NodeTree({ towns, within, open, onToggle, onRecord }: NodeTreeProps) {
  const { regionId } = useRegion();
  const sorted = useSortByName();
  const region = useQuery(nodeById(regionId));
  const known = useQuery(branches(regionId));
  const shown = sorted(towns.filter(({ id }) => !within || id === within));
  const opened = within ? new Set([...open, within]) : open;
  const schoolLists = useQueries({
    queries: shown.filter(({ id }) => opened.has(id)).map(({ id }) => nodesOf(id)),
  });
  const failed = schoolLists.find(({ isError }) => isError);
  const schools = schoolLists.flatMap(({ data }) => data ?? []);
  const childrenOf = new Map(
    [...groupByParent([...schools, ...(known.data ?? [])])].map(([id, nodes]) => [id, sorted(nodes)]),
  );
  for (const [index, town] of shown.filter(({ id }) => opened.has(id)).entries())
    if (schoolLists[index]?.data?.length === 0) childrenOf.set(town.id, []);
  const below = treeRows({ roots: shown, childrenOf, open: opened }, region.data ? 1 : 0);
  const rows: NodeRow[] = region.data ? [{ node: region.data, depth: 0 }, ...below] : below;
  return (
    <>
      {failed && <LoadFailed error={failed.error} onRetry={() => void failed.refetch()} />}
      <NodeTable rows={rows} towns={towns} onToggle={onToggle} onRecord={onRecord} />
    </>
  );
}

function useSortByName() {
  const [language, today] = [useLanguage(), useToday()];
  return (nodes: readonly NodeView[]) =>
    [...nodes].sort((a, b) => compareNames(nameOf(a, today, language), nameOf(b, today, language), language));
}
