import { Refusal } from '../../shared/refusal.ts';
import { refuseStale } from '../../shared/sameRecord.ts';
import { importParamsSchema, importQuerySchema, importViewSchema } from '../contract/imports.ts';
import { formatOf, headOf } from '../importing/file/format.ts';
import { printOf } from '../importing/file/print.ts';
import { ordererOf, repeatOf, viewOf, whenAtRest } from '../importing/orders.ts';
import { organisationOf } from '../repository/importRepository.ts';
import { route } from './route.ts';

export const readImport = route({
  method: 'POST',
  path: '/imports/{importId}/reading',
  summary: 'Read a file that has been put at its place',
  right: 'activity.import',
  about: async ({ params }, { imports }) => organisationOf((await imports.get(params.importId)).path),
  params: importParamsSchema,
  query: importQuerySchema.pick({ commit: true }),
  edits: true,
  reply: importViewSchema,
  handle: async ({ params, query }, rooms, request) => {
    const { imports, importFiles } = rooms;
    const record = await imports.get(params.importId);
    refuseStale(record, request.version);
    if (record.status !== 'awaitingFile')
      throw new Refusal('importAtWork', `Import ${record.id} is read already`, { status: record.status });
    const bytes = await importFiles.sizeOfSource(record.id);
    if (bytes === undefined || bytes !== record.bytes)
      throw new Refusal('fileNotReceived', 'Put the file at its place first', {
        wanted: record.bytes,
        got: bytes ?? 0,
      });
    const format = formatOf(await headOf(importFiles.readSource(record.id)));
    const print = await printOf(importFiles.readSource(record.id));
    const after = {
      ...record,
      ...(await repeatOf(record, print, rooms)),
      status: 'reading' as const,
      format,
      orderedBy: ordererOf(request),
      ...(query.commit === 'true' && { commitsItself: true as const }),
    };
    await imports.save(record, after, request.change('stageImport', organisationOf(record.path)));
    return viewOf(await whenAtRest(record.id, rooms), rooms);
  },
});
