import { z } from 'zod';
import type { Change } from '../../shared/change.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import { type NodeId, versionSchema } from '../../shared/words.ts';
import {
  type BrowserPassing,
  browserPassingSchema,
  type Learner,
  learnerSchema,
  type StaffPassing,
  staffPassingSchema,
} from './contract.ts';

const tallySchema = z.object({
  municipalityId: z.string().optional(),
  learner: learnerSchema,
  fingerprints: z.array(z.string()),
  version: versionSchema,
});
type Tally = z.infer<typeof tallySchema>;

/** Twenty thousand browsers fill an item; a city has more pupils than that. */
const spread = 8;
const mostAttempts = 8;

/**
 * Who has finished a learning path. In a browser: pk `learner#<region>#<browser>`, sk the path; finishing: 1 read and 1 write
 * unit, once a browser. Staff: pk `passings#<node>`, sk the person: 1 read and 1 write unit. Counted by municipality and path:
 * pk `learned#<region>`, sk `<municipality>#<path>#<part>`, 24 bytes a browser, so that a browser told twice is counted
 * once; a region: one query, 1 read unit for 300 browsers. Counting: 1 read and 1 write unit a KB of the item.
 */
export function learningRepository(table: Table) {
  const browserKey = (regionId: NodeId, browser: string, learner: Learner) => ({
    pk: `learner#${regionId}#${browser}`,
    sk: learner,
  });
  const staffKey = (nodeId: NodeId, personId: string) => ({ pk: `passings#${nodeId}`, sk: personId });

  async function add(key: { pk: string; sk: string }, anew: Omit<Tally, 'version'>): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const before = await table.get(key, tallySchema);
      const fingerprints = [...new Set([...(before?.fingerprints ?? []), ...anew.fingerprints])];
      if (before?.fingerprints.length === fingerprints.length) return;
      try {
        const version = (before?.version ?? 0) + 1;
        await table.putDerivedOver(
          { ...key, kind: 'learned', ...anew, fingerprints, version },
          before?.version,
        );
        return;
      } catch (error) {
        const overtaken = error instanceof Refusal && error.code === 'staleRecord';
        if (!overtaken || attempt === mostAttempts) throw error;
      }
    }
  }

  return {
    inBrowser: (regionId: NodeId, browser: string, learner: Learner) =>
      table.get(browserKey(regionId, browser, learner), browserPassingSchema),

    saveBrowser: (browser: string, passing: BrowserPassing, change: Change): Promise<BrowserPassing> =>
      table.save({
        key: browserKey(passing.regionId, browser, passing.learner),
        kind: 'learner',
        after: passing,
        change,
      }),

    ofStaff: (nodeId: NodeId, personId: string) => table.get(staffKey(nodeId, personId), staffPassingSchema),

    saveStaff: (passing: StaffPassing, change: Change): Promise<StaffPassing> =>
      table.save({
        key: staffKey(passing.nodeId, passing.personId),
        kind: 'passing',
        after: passing,
        change,
      }),

    /** Counts browsers; one that is counted already changes nothing. */
    async count(passings: readonly BrowserPassing[]): Promise<void> {
      const items = new Map<string, BrowserPassing[]>();
      for (const passing of passings) {
        const sk = tallyOf(passing);
        const at = `${passing.regionId} ${sk}`;
        items.set(at, [...(items.get(at) ?? []), passing]);
      }
      for (const group of items.values()) {
        const [first] = group;
        if (!first) continue;
        const { regionId, municipalityId, learner } = first;
        await add(
          { pk: `learned#${regionId}`, sk: tallyOf(first) },
          {
            ...(municipalityId && { municipalityId }),
            learner,
            fingerprints: group.map(({ fingerprint }) => fingerprint),
          },
        );
      }
    },

    /** How many browsers finished which path; those without a municipality stand under none. */
    async counts(
      regionId: NodeId,
    ): Promise<{ municipalityId?: NodeId | undefined; learner: Learner; browsers: number }[]> {
      const tallies = await table.queryAll({ pk: `learned#${regionId}` }, tallySchema);
      return tallies.map(({ municipalityId, learner, fingerprints }) => ({
        municipalityId,
        learner,
        browsers: fingerprints.length,
      }));
    },
  };
}
export type LearningRepository = ReturnType<typeof learningRepository>;

function tallyOf({ municipalityId = '-', learner, fingerprint }: BrowserPassing): string {
  const part = [...fingerprint].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % spread;
  return `${municipalityId}#${learner}#${part}`;
}
