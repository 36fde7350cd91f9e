import type { Files } from '../../shared/files.ts';
import type { NodeId } from '../../shared/words.ts';
import { type Boundaries, boundariesSchema } from '../contract/boundaries.ts';

/** The boundaries of a region as one file, about 60 KB for 34 municipalities. No table is read. */
export function boundaryRepository(files: Files) {
  const keyOf = (regionId: NodeId) => `registry/boundaries/${regionId}.topo.json`;
  return {
    async find(regionId: NodeId): Promise<Boundaries | undefined> {
      const kept = await files.get(keyOf(regionId));
      return kept && boundariesSchema.parse(JSON.parse(new TextDecoder().decode(kept.body)));
    },

    /** Whether anything was written: the same boundaries again are left as they are. */
    async save(boundaries: Boundaries): Promise<boolean> {
      const key = keyOf(boundaries.regionId);
      const body = JSON.stringify(boundaries);
      const kept = await files.get(key);
      if (kept && new TextDecoder().decode(kept.body) === body) return false;
      await files.put(key, new TextEncoder().encode(body), 'application/json');
      return true;
    },
  };
}

export type BoundaryRepository = ReturnType<typeof boundaryRepository>;
