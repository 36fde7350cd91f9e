import { z } from 'zod';
import type { Files } from '../../../shared/files.ts';
import { nodeIdSchema } from '../../../shared/words.ts';
import { listedAsSchema } from '../../contract/pull.ts';
import type { Matched } from '../rules/matching.ts';

const listSchema = z.array(
  z.object({
    nodeId: nodeIdSchema,
    path: z.array(nodeIdSchema),
    name: z.string(),
    sourceId: z.string(),
    listed: listedAsSchema.optional(),
  }),
);

/** The schools of a pull in their order: a file, since a region's list would be written anew after every part. */
export function pullFiles(files: Files) {
  const keyOf = (pullId: string) => `exchange/staging/pulls/${pullId}.json`;
  return {
    async put(pullId: string, schools: readonly Matched[]): Promise<void> {
      await files.put(keyOf(pullId), new TextEncoder().encode(JSON.stringify(schools)), 'application/json');
    },

    /** Undefined when it was never made, or is older than staged files are kept. */
    async list(pullId: string): Promise<Matched[] | undefined> {
      const kept = await files.get(keyOf(pullId));
      return kept && listSchema.parse(JSON.parse(new TextDecoder().decode(kept.body)));
    },
  };
}
export type PullFiles = ReturnType<typeof pullFiles>;
