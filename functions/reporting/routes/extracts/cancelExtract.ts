import { refuseStale } from '../../../shared/sameRecord.ts';
import { extractParamsSchema, extractViewSchema } from '../../contract/extracts.ts';
import { extractView } from '../../rules/extracts.ts';
import { refuseForeign } from '../../rules/kept.ts';
import { route } from '../route.ts';

export const cancelExtract = route({
  method: 'PUT',
  path: '/extracts/{extractId}/cancellation',
  summary: 'Stop making a list that one has ordered, or throw a ready one away',
  right: 'report.build',
  about: async ({ params }, { extracts }, principal) => {
    refuseForeign(await extracts.get(params.extractId), principal);
    return 'own';
  },
  params: extractParamsSchema,
  edits: true,
  reply: extractViewSchema,
  handle: async ({ params }, { extracts, files }, request) => {
    const before = await extracts.get(params.extractId);
    refuseStale(before, request.version);
    const work = await extracts.work(before.id);
    const change = request.change(
      'cancelExtract',
      before.content.municipality ?? before.regionId,
      before.title,
    );
    const after = { ...before, cancelledAt: request.now.toISOString() };
    const cancelled = await extracts.save(before, after, change);
    if (work?.file) await files.remove(work.file.key);
    return extractView(cancelled, work, request.now);
  },
});
