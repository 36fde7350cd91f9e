import { dayOf } from '../../shared/calendar/zone.ts';
import { csvText } from '../../shared/csvText.ts';
import { fingerprint } from '../../shared/ids.ts';
import type { NodeId } from '../../shared/words.ts';
import type { FileLink } from '../contract/link.ts';
import type { Receipt, ReceiptFormat } from '../contract/receipt.ts';
import type { Run } from '../contract/run.ts';
import { linkValidSeconds } from '../repository/recordFiles.ts';
import type { ExchangeRooms } from '../rooms.ts';
import { profileColumns, profileRows } from '../rules/profile/profileTable.ts';
import { receiptColumns, receiptOf, receiptRow } from '../rules/receipt.ts';
import { exportRegion } from './exporting.ts';

const types = { json: 'application/json', csv: 'text/csv; charset=utf-8', zip: 'application/zip' } as const;

export async function receiptFor(run: Run, { register }: Pick<ExchangeRooms, 'register'>): Promise<Receipt> {
  const at = run.rolledBackAt ?? run.committedAt ?? run.createdAt;
  return receiptOf(run, dayOf(new Date(at), await register.zoneOf(run.path[0] ?? '')));
}

/** The receipt of a run as a file; the same receipt is the same file. */
export async function receiptLink(
  run: Run,
  format: ReceiptFormat,
  rooms: ExchangeRooms,
  now: Date,
): Promise<FileLink> {
  const receipt = await receiptFor(run, rooms);
  const text =
    format === 'json'
      ? `${JSON.stringify(receipt, null, 2)}\n`
      : csvText([receiptColumns, receiptRow(receipt)], { separator: ',', decimal: '.', byteOrderMark: true });
  return linkTo(new TextEncoder().encode(text), format, `receipt-${run.id}.${format}`, rooms, now);
}

/** What a package holds, a line a column. */
export async function profileLink(run: Run, rooms: ExchangeRooms, now: Date): Promise<FileLink> {
  const rows = profileRows(await rooms.runs.profile(run));
  const text = csvText([[...profileColumns], ...rows], { separator: ',', decimal: '.', byteOrderMark: true });
  return linkTo(new TextEncoder().encode(text), 'csv', `profile-${run.id}.csv`, rooms, now);
}

/** Everything that is committed in a region as a package. */
export async function exportLink(regionId: NodeId, rooms: ExchangeRooms, now: Date): Promise<FileLink> {
  const day = dayOf(now, await rooms.register.zoneOf(regionId));
  return linkTo(await exportRegion(regionId, now, rooms), 'zip', `oneroster-${day}.zip`, rooms, now);
}

async function linkTo(
  bytes: Uint8Array,
  kind: keyof typeof types,
  fileName: string,
  { recordFiles }: Pick<ExchangeRooms, 'recordFiles'>,
  now: Date,
): Promise<FileLink> {
  const url = await recordFiles.link(`${fingerprint(bytes)}.${kind}`, bytes, {
    mediaType: types[kind],
    fileName,
  });
  return { url, fileName, expiresAt: new Date(now.getTime() + linkValidSeconds * 1000).toISOString() };
}
