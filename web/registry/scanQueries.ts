import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { type NewAct, nodeActsViewSchema } from '../../functions/registry/contract/acts.ts';
import { mostScanBytes, scanLinkSchema, scanPlaceSchema } from '../../functions/registry/contract/scans.ts';
import { scanTypeOf } from '../../functions/registry/rules/scans.ts';
import type { NodeId } from '../../functions/shared/words.ts';
import { api } from '../shared/api/api.ts';
import { sendFile } from '../shared/api/sendFile.ts';
import { type ActRef, actsPath, type NodeActsView, useRefreshActs } from './actQueries.ts';

const pathOf = ({ nodeId, actId }: ActRef) => `${actsPath(nodeId)}/${actId}/scan`;

/** Code of what is wrong with a file, before anything is sent: its size, or what it is by its bytes. */
export async function scanFault(file: File): Promise<'scanNotRead' | 'scanTooLarge' | undefined> {
  if (file.size > mostScanBytes) return 'scanTooLarge';
  try {
    scanTypeOf(new Uint8Array(await file.slice(0, 16).arrayBuffer()));
    return undefined;
  } catch {
    return 'scanNotRead';
  }
}

/** Puts a scan at its place and attaches it over the version that was read. */
export async function attachScan(act: ActRef, version: number, file: File) {
  const place = await api.get(`${pathOf(act)}/place`, {
    query: { bytes: file.size },
    reply: scanPlaceSchema,
  });
  await sendFile(place.address, file, place.contentType);
  return api.put(pathOf(act), {
    version,
    body: { uploadId: place.uploadId, fileName: file.name },
    reply: nodeActsViewSchema,
  });
}

interface Recording {
  act: NewAct;
  idempotencyKey: string;
  scan?: File | undefined;
}

/**
 * Records an act and attaches its scan. Where the scan does not arrive the act stands, and the next try sends the
 * scan alone.
 */
export function useRecordAct(nodeId: NodeId) {
  const made = useRef<NodeActsView>(undefined);
  const record = useMutation({
    mutationFn: async ({ act, idempotencyKey, scan }: Recording) => {
      made.current ??= await api.post(actsPath(nodeId), {
        body: act,
        idempotencyKey,
        reply: nodeActsViewSchema,
      });
      const actId = made.current.acts.findLast(({ number }) => number === act.number)?.id;
      if (!scan || !actId) return made.current;
      return attachScan({ nodeId, actId }, made.current.version, scan);
    },
    onSettled: useRefreshActs(),
  });
  return { record, isMade: () => made.current !== undefined };
}

export function useAttachScan(act: ActRef) {
  return useMutation({
    mutationFn: ({ version, file }: { version: number; file: File }) => attachScan(act, version, file),
    onSuccess: useRefreshActs(),
  });
}

/** Asks for a link that opens for minutes and follows it at once. */
export function useOpenScan(act: ActRef) {
  return useMutation({
    mutationFn: () => api.get(pathOf(act), { reply: scanLinkSchema }),
    onSuccess: ({ address }) => window.location.assign(address),
  });
}
