import { Refusal } from '../../shared/refusal.ts';
import type { NodeId } from '../../shared/words.ts';
import { actParamsSchema, nodeActsViewSchema } from '../contract/acts.ts';
import { attachScanSchema, type ScanType } from '../contract/scans.ts';
import type { RegistryRooms } from '../rooms.ts';
import { actOf, withScan } from '../rules/acts.ts';
import { scanName, scanTypeOf } from '../rules/scans.ts';
import { actsView } from './actsView.ts';
import { signedIn } from './person.ts';
import { route } from './route.ts';

export const attachScan = route({
  method: 'PUT',
  path: '/nodes/{nodeId}/acts/{actId}/scan',
  summary: 'Attaches a scan that was put at its place, when its content is a PDF, PNG or JPEG',
  right: 'act.record',
  about: ({ params }) => params.nodeId,
  params: actParamsSchema,
  body: attachScanSchema,
  edits: true,
  reply: nodeActsViewSchema,
  handle: async ({ params: { nodeId, actId }, body: { uploadId, fileName } }, rooms, request) => {
    const node = await rooms.nodes.get(nodeId);
    const record = { ...(await rooms.acts.of(node)), version: request.version };
    const { number } = actOf(record, actId);
    const { bytes, type } = await sent(rooms, nodeId, actId, uploadId);
    const { sub, name } = signedIn(request);
    const scan = {
      id: uploadId,
      fileName: scanName(fileName, type),
      type,
      bytes: bytes.length,
      recordedAt: request.now.toISOString(),
      by: sub,
      ...(name && { byName: name }),
    };
    const after = withScan(record, actId, scan);
    await rooms.scans.keep(nodeId, actId, scan, bytes);
    const saved = await rooms.acts.save(record, after, request.change('actScanned', nodeId, number));
    await rooms.scans.forget(nodeId, actId, uploadId);
    return actsView(saved);
  },
});

/** What was put at the place. A file that is none of ours is not kept. */
async function sent(
  { scans }: RegistryRooms,
  nodeId: NodeId,
  actId: string,
  uploadId: string,
): Promise<{ bytes: Uint8Array; type: ScanType }> {
  const bytes = await scans.sent(nodeId, actId, uploadId);
  if (!bytes) throw new Refusal('scanNotSent', 'No file was put at this place');
  try {
    return { bytes, type: scanTypeOf(bytes) };
  } catch (refusal) {
    await scans.forget(nodeId, actId, uploadId);
    throw refusal;
  }
}
