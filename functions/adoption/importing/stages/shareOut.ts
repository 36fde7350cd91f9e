import { inParallel } from '../../../shared/parallel.ts';
import type { StagedRow } from '../../repository/importFiles.ts';
import type { Work } from '../../repository/importRepository.ts';
import { codeOf } from '../statements.ts';
import type { Run } from './stage.ts';

const putsAtOnce = 16;

/** Shares rows out into buckets, all of a school into one. */
export async function putRows(
  id: string,
  { buckets }: Pick<Work, 'buckets'>,
  segment: number,
  rows: readonly StagedRow[],
  { rooms }: Run,
): Promise<void> {
  const shares = new Map<number, StagedRow[]>();
  for (const row of rows) {
    const bucket = bucketOf(row[1] ?? '', buckets);
    const share = shares.get(bucket);
    if (share) share.push(row);
    else shares.set(bucket, [row]);
  }
  await inParallel([...shares], putsAtOnce, ([bucket, share]) =>
    rooms.importFiles.putRows(id, bucket, segment, share),
  );
}

/** FNV-1a over the school's code: spreads well, and the same wherever it is counted. */
function bucketOf(code: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (const letter of codeOf(code)) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) % buckets;
}
