import type { Files } from '../../shared/files.ts';
import type { NodeId } from '../../shared/words.ts';
import type { Scan } from '../contract/scans.ts';

/** Long enough for 10 MB over a village's line. */
const placeValidSeconds = 15 * 60;
const linkValidSeconds = 5 * 60;
export const uploadContentType = 'application/octet-stream';

/**
 * Scans of acts as files: `registry/acts/<node>/<act>/uploads/<id>` until somebody has looked what it is, then
 * `registry/acts/<node>/<act>/<id>`. The record of acts says which one counts; an older one is kept.
 */
export function scanRepository(files: Files) {
  const folder = (nodeId: NodeId, actId: string) => `registry/acts/${nodeId}/${actId}`;
  const uploadKey = (nodeId: NodeId, actId: string, id: string) => `${folder(nodeId, actId)}/uploads/${id}`;

  return {
    place: (nodeId: NodeId, actId: string, id: string, bytes: number): Promise<string> =>
      files.place(uploadKey(nodeId, actId, id), {
        validForSeconds: placeValidSeconds,
        contentType: uploadContentType,
        bytes,
      }),

    async sent(nodeId: NodeId, actId: string, id: string): Promise<Uint8Array | undefined> {
      return (await files.get(uploadKey(nodeId, actId, id)))?.body;
    },

    forget: (nodeId: NodeId, actId: string, id: string): Promise<void> =>
      files.remove(uploadKey(nodeId, actId, id)),

    keep: (nodeId: NodeId, actId: string, scan: Pick<Scan, 'id' | 'type'>, body: Uint8Array): Promise<void> =>
      files.put(`${folder(nodeId, actId)}/${scan.id}`, body, scan.type),

    link: (nodeId: NodeId, actId: string, { id, fileName }: Scan): Promise<string> =>
      files.link(`${folder(nodeId, actId)}/${id}`, { validForSeconds: linkValidSeconds, fileName }),
  };
}

export type ScanRepository = ReturnType<typeof scanRepository>;
