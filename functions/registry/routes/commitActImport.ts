import { Refusal } from '../../shared/refusal.ts';
import type { RequestContext } from '../../shared/route.ts';
import { refuseStale } from '../../shared/sameRecord.ts';
import type { NodeId } from '../../shared/words.ts';
import { actImportReportSchema, type ImportedAct, importParamsSchema } from '../contract/actImports.ts';
import type { RegistryRooms } from '../rooms.ts';
import { recorded } from '../rules/acts.ts';
import { findingsOfActs } from './actRows.ts';
import { steppingOf } from './actsView.ts';
import { nodeByNode } from './nodeByNode.ts';
import { route } from './route.ts';

export const commitActImport = route({
  method: 'POST',
  path: '/acts/imports/{importId}/commit',
  summary: 'Records the acts of a list that are not recorded yet',
  right: 'act.import',
  about: async ({ params }, { imports }) => (await imports.actImport(params.importId)).nodeId,
  params: importParamsSchema,
  edits: true,
  reply: actImportReportSchema,
  handle: async ({ params }, rooms, request) => {
    const before = await rooms.imports.actImport(params.importId);
    if (before.status === 'committed') throw new Refusal('importCommitted', 'The list has been committed');
    refuseStale(before, request.version);
    const found = await findingsOfActs(
      await rooms.imports.upload(before.id),
      fileOf(before.id),
      rooms,
      request,
    );
    if (found.errors.length > 0)
      throw new Refusal('importHasErrors', 'Correct the list and send it again', {
        count: found.errors.length,
      });
    await nodeByNode(found.added, (nodeId, acts) => recordAll(nodeId, acts, before.id, rooms, request));
    await rooms.imports.keepFindings(before.id, found);
    const counts = { added: found.added.length, unchanged: found.unchanged.length, errors: 0 };
    const after = { ...before, status: 'committed' as const, counts, committedAt: request.now.toISOString() };
    const saved = await rooms.imports.saveActImport(
      before,
      after,
      request.change('actsImported', before.nodeId),
    );
    return { ...saved, ...found };
  },
});

function fileOf(importId: string): string {
  return `${importId}.csv`;
}

/** Ids are made from the import and the row, so an interrupted commit that is repeated records nothing twice. */
async function recordAll(
  nodeId: NodeId,
  acts: readonly ImportedAct[],
  importId: string,
  rooms: RegistryRooms,
  request: RequestContext,
): Promise<void> {
  const node = await rooms.nodes.get(nodeId);
  const record = await rooms.acts.of(node);
  const stepping = await steppingOf(node, rooms, request);
  const after = acts.reduce(
    (sum, { act, row }) => recorded(sum, act, `${importId}-${row}`, stepping),
    record,
  );
  const numbers = acts.map(({ act }) => act.number).join(', ');
  await rooms.acts.save(record, after, request.change('actRecorded', nodeId, numbers));
}
