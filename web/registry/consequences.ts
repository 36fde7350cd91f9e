import type { SucceedNode } from '../../functions/registry/contract/succession.ts';

/** What a succession will change, as codes of sentences with what stands in them. */
export interface Consequence {
  code: 'closes' | 'stays' | 'carriesOn' | 'historyKept' | 'obligationsEnd' | 'renamed' | 'childrenOpen';
  name?: string;
  heir?: string;
  count?: number;
}

interface Concerned {
  name: string;
  heirs: readonly string[];
  /** Nodes right below that are open on the day. */
  openChildren: number;
}

export function consequencesOf(
  succession: SucceedNode,
  { name, heirs, openChildren }: Concerned,
): Consequence[] {
  if (succession.kind === 'rename')
    return [{ code: 'renamed', name: succession.name.ru }, { code: 'historyKept' }];
  const closes = succession.kind !== 'split' || succession.closes;
  return [
    ...(openChildren > 0 ? [{ code: 'childrenOpen', count: openChildren } as const] : []),
    { code: closes ? 'closes' : 'stays', name },
    ...heirs.map((heir) => ({ code: 'carriesOn', heir }) as const),
    ...(closes ? [{ code: 'obligationsEnd' } as const] : []),
    { code: 'historyKept' },
  ];
}
