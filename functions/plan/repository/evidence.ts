import { z } from 'zod';
import { type Period, type Verdict, verdictSchema } from '../../shared/evidence.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';

/**
 * Evidence: one item a node, predicate key and period, with its history inside; kept with the municipality, or with
 * the region for the region's own.
 *
 * | question | how | cost (about 400 bytes an item) |
 * |---|---|---|
 * | one predicate and period in a municipality | query `evidence#<place>`, begins `<key>#<period>#` | 1.5 read units for 25 schools |
 * | everything of a municipality | query `evidence#<place>` | 55 read units for 25 schools and 45 items each |
 * | everything of a node | query `evidenceByNode` | 2.5 read units for 45 items |
 * | what stands where verdicts are to be put | batch get | 1 read unit an item |
 * | store | batch put | 1 write unit an item, and as much for its index |
 */
export interface EvidenceRepository {
  of(place: NodeId, key: string, period: Period): Promise<Verdict[]>;
  all(place: NodeId): Promise<Verdict[]>;
  ofNode(nodeId: NodeId): Promise<Verdict[]>;
  /** What stands where these verdicts would be put. */
  standing(verdicts: readonly Verdict[]): Promise<Verdict[]>;
  put(verdicts: readonly Verdict[]): Promise<void>;
}

/** Evidence lies with its municipality; what is about the region itself, with the region. */
export function placeOf({ path }: Pick<Verdict, 'path'>): NodeId {
  return path[1] ?? path[0] ?? '';
}

export function evidenceName({
  nodeId,
  predicate,
  period,
}: Pick<Verdict, 'nodeId' | 'predicate' | 'period'>): string {
  return `${predicate}#${period}#${nodeId}`;
}

const keyOf = (verdict: Verdict) => ({ pk: `evidence#${placeOf(verdict)}`, sk: evidenceName(verdict) });
const byNode = { name: 'evidenceByNode', pk: 'nodeKey', sk: 'nodeSort' };

/** A record as the feed hands it over. */
export const evidenceRecordSchema = verdictSchema.extend({ kind: z.literal('evidence') });

export function evidenceRepository(table: Table): EvidenceRepository {
  return {
    of: (place, key, period) =>
      table.queryAll({ pk: `evidence#${place}`, beginsWith: `${key}#${period}#` }, verdictSchema),
    all: (place) => table.queryAll({ pk: `evidence#${place}` }, verdictSchema),
    ofNode: (nodeId) => table.queryAll({ pk: nodeId, index: byNode }, verdictSchema),
    standing: (verdicts) => table.getMany(verdicts.map(keyOf), verdictSchema),
    put: (verdicts) =>
      table.putDerived(
        verdicts.map((verdict) => ({
          ...keyOf(verdict),
          kind: 'evidence',
          nodeKey: verdict.nodeId,
          nodeSort: evidenceName(verdict),
          ...verdict,
        })),
      ),
  };
}
