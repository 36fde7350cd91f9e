import { importParamsSchema } from '../contract/imports.ts';
import { undoPreviewSchema } from '../contract/undoing.ts';
import { refuseUnlessUndoable } from '../importing/orders.ts';
import { previewUndo } from '../importing/stages/undo.ts';
import { runFor } from '../importing/work.ts';
import { organisationOf } from '../repository/importRepository.ts';
import { route } from './route.ts';

/** So long a request looks through the records of a large import. */
const lookMs = 15_000;

export const getUndo = route({
  method: 'GET',
  path: '/imports/{importId}/undo',
  summary: 'What an undo of a committed import would change, and what it would leave as it is',
  right: 'activity.import',
  about: async ({ params }, { imports }) => organisationOf((await imports.get(params.importId)).path),
  params: importParamsSchema,
  reply: undoPreviewSchema,
  handle: async ({ params }, rooms, request) => {
    const record = await rooms.imports.get(params.importId);
    refuseUnlessUndoable(record, request.now);
    return previewUndo(record, runFor(rooms, lookMs));
  },
});
