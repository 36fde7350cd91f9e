import { Refusal } from '../../shared/refusal.ts';
import type { RequestContext } from '../../shared/route.ts';
import { refuseStale } from '../../shared/sameRecord.ts';
import { packParamsSchema, packReportSchema } from '../contract/packs.ts';
import type { PlannedWrite } from '../pack/differences.ts';
import type { RegistryRooms } from '../rooms.ts';
import { readAgainstRegistry } from './packPlan.ts';
import { signedIn } from './person.ts';
import { route } from './route.ts';

export const commitPack = route({
  method: 'POST',
  path: '/packs/{packId}/commit',
  summary: 'Writes what a pack changes; refused while it has errors',
  right: 'region.import',
  about: async ({ params }, { imports }) => (await imports.pack(params.packId)).regionId,
  params: packParamsSchema,
  edits: true,
  reply: packReportSchema,
  handle: async ({ params }, rooms, request) => {
    const before = await rooms.imports.pack(params.packId);
    if (before.status === 'committed') throw new Refusal('importCommitted', 'The pack has been committed');
    refuseStale(before, request.version);
    const upload = await rooms.imports.upload(before.id);
    const read = await readAgainstRegistry(upload, before.regionId, before.regionNamed ?? {}, rooms, request);
    if (read.found.errors.length > 0)
      throw new Refusal('importHasErrors', 'Correct the pack and send it again', {
        count: read.found.errors.length,
      });
    await writeAll(read.writes, rooms, request);
    if (read.boundaries) await rooms.boundaries.save(read.boundaries);
    await rooms.imports.keepFindings(before.id, read.found);
    const after = {
      ...before,
      status: 'committed' as const,
      counts: read.counts,
      committedAt: request.now.toISOString(),
      committedBy: signedIn(request).sub,
    };
    const saved = await rooms.imports.savePack(
      before,
      after,
      request.change('packCommitted', before.regionId),
    );
    return { ...saved, ...read.found };
  },
});

/** Writes on the way at one time: enough to keep the database busy, few enough not to be throttled. */
const writesAtOnce = 16;

/** Each node for itself, on the version that was read. A commit that was interrupted goes on where it stopped. */
async function writeAll(writes: readonly PlannedWrite[], { nodes }: RegistryRooms, request: RequestContext) {
  for (let start = 0; start < writes.length; start += writesAtOnce)
    await Promise.all(
      writes
        .slice(start, start + writesAtOnce)
        .map(({ before, after }) =>
          nodes.save(before, after, request.change(before ? 'nodeImported' : 'nodeAdded', after.id)),
        ),
    );
}
