import { Refusal } from '../../shared/refusal.ts';
import { refuseStale } from '../../shared/sameRecord.ts';
import { importParamsSchema, importViewSchema } from '../contract/imports.ts';
import { undoImportSchema } from '../contract/undoing.ts';
import { ordererOf, refuseUnlessUndoable, viewOf, whenAtRest } from '../importing/orders.ts';
import { organisationOf } from '../repository/importRepository.ts';
import { looksLikePassword } from '../rules/secrets.ts';
import { route } from './route.ts';

export const undoImport = route({
  method: 'POST',
  path: '/imports/{importId}/undo',
  summary: 'Take back what an import wrote within the last 7 days; facts are superseded, never deleted',
  right: 'activity.import',
  about: async ({ params }, { imports }) => organisationOf((await imports.get(params.importId)).path),
  params: importParamsSchema,
  body: undoImportSchema,
  edits: true,
  reply: importViewSchema,
  handle: async ({ params, body: { reason } }, rooms, request) => {
    const record = await rooms.imports.get(params.importId);
    refuseStale(record, request.version);
    refuseUnlessUndoable(record, request.now);
    if (looksLikePassword(reason)) throw new Refusal('looksLikePassword', 'Take the password out');
    const orderedBy = ordererOf(request);
    const after = {
      ...record,
      status: 'undoing' as const,
      undoneAt: request.now.toISOString(),
      undoneBy: orderedBy.by,
      undoneWhy: reason,
      orderedBy,
    };
    await rooms.imports.save(
      record,
      after,
      request.change('undoImport', organisationOf(record.path), reason),
    );
    return viewOf(await whenAtRest(record.id, rooms), rooms);
  },
});
