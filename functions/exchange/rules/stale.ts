import type { SchoolAge } from '../contract/board.ts';
import type { SchoolRecords, Seen } from '../contract/records.ts';
import { freshForHours } from './limits.ts';
import { recordsIn } from './records/record.ts';

const hourMs = 60 * 60 * 1000;

export function ageOf(school: SchoolRecords, seen: Seen | undefined, now: Date): SchoolAge {
  const { unit, name, path, files, runId } = school;
  const nodeId = path.length > 1 ? path.at(-1) : undefined;
  const seenAt = runId === '' ? undefined : (seen?.at ?? school.committedAt);
  const ageHours =
    seenAt === undefined ? undefined : Math.max(0, (now.getTime() - Date.parse(seenAt)) / hourMs);
  return {
    unit,
    name,
    ...(nodeId && { nodeId }),
    records: recordsIn(files),
    files: files.map(({ file, count }) => ({ file, count })),
    ...(runId && { runId }),
    ...(seenAt && { seenAt }),
    ...(ageHours !== undefined && { ageHours: Math.round(ageHours * 10) / 10 }),
    isStale: ageHours === undefined || ageHours > freshForHours,
  };
}
