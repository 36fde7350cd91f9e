import { Refusal } from '../../shared/refusal.ts';
import { actParamsSchema } from '../contract/acts.ts';
import { mostScanBytes, scanPlaceQuerySchema, scanPlaceSchema } from '../contract/scans.ts';
import { uploadContentType } from '../repository/scanRepository.ts';
import { actOf } from '../rules/acts.ts';
import { route } from './route.ts';

export const placeScan = route({
  method: 'GET',
  path: '/nodes/{nodeId}/acts/{actId}/scan/place',
  summary: 'An address that takes the scan of an act, up to 10 MB, by one PUT',
  right: 'act.record',
  about: ({ params }) => params.nodeId,
  params: actParamsSchema,
  query: scanPlaceQuerySchema,
  reply: scanPlaceSchema,
  handle: async ({ params: { nodeId, actId }, query }, { nodes, acts, scans }, request) => {
    if (query.bytes > mostScanBytes)
      throw new Refusal('fileTooLarge', 'The scan is too large', {
        limitBytes: mostScanBytes,
        gotBytes: query.bytes,
      });
    actOf(await acts.of(await nodes.get(nodeId)), actId);
    const uploadId = request.newId();
    const address = await scans.place(nodeId, actId, uploadId, query.bytes);
    return { uploadId, address, contentType: uploadContentType };
  },
});
