import { useQuery } from '@tanstack/react-query';
import type { NodeView } from '../../../functions/registry/contract/nodes.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { nodesOf, schools } from '../../registry/queries.ts';
import { type Names, useNames } from './names.ts';

/** Names of the municipalities at once, and of schools as soon as they have come. */
export function useNodeNames(municipalities: readonly NodeView[], municipality: NodeId | undefined): Names {
  const own = useQuery({ ...nodesOf(municipality ?? ''), enabled: municipality !== undefined });
  const everywhere = useQuery({ ...schools(), enabled: municipality === undefined });
  const found = municipality === undefined ? everywhere.data : own.data;
  return useNames(found ? [...municipalities, ...found] : municipalities);
}
