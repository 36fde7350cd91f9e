import { useMemo } from 'react';
import type { NodeView } from '../../../functions/registry/contract/nodes.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { nameOf, shortNameOf } from '../../registry/names.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useAsOf } from '../../shared/time/asOf.ts';

export interface Names {
  full: (id: NodeId) => string;
  short: (id: NodeId) => string;
}

/** What nodes were called on the day shown; an id nobody has a name for is shown itself. */
export function useNames(nodes: readonly NodeView[]): Names {
  const language = useLanguage();
  const { asOf } = useAsOf();
  return useMemo(() => {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const named = (name: typeof nameOf) => (id: NodeId) => {
      const node = byId.get(id);
      return node ? name(node, asOf, language) : id;
    };
    return { full: named(nameOf), short: named(shortNameOf) };
  }, [nodes, asOf, language]);
}
